import type { ReactNode } from 'react';
import { causeKinds, type CauseKind } from '../../../api/restatement';
import { SelectField, TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';

const shortest = 3;
export interface CauseForm {
  readonly causeKind: CauseKind | '';
  readonly cause: string;
}
export const noCause: CauseForm = { causeKind: '', cause: '' };

/** The cause as it is sent; undefined while kind or reason is missing. */
export const causeOf = ({ causeKind, cause }: CauseForm): { readonly causeKind: CauseKind; readonly cause: string } | undefined => (causeKind === '' || cause.trim().length < shortest ? undefined : { causeKind, cause: cause.trim() });

/** Why accepted figures change: the kind, of the list of the GHG Protocol, and the reason in words. */
export function CauseFields({ form, tried, onChange }: { readonly form: CauseForm; readonly tried: boolean; readonly onChange: (form: CauseForm) => void }): ReactNode {
  const { t } = useText();
  const { causeKind, cause } = form;
  return (
    <>
      <SelectField
        id="cause-kind"
        label={t('supplier.restate.kind')}
        fault={tried && causeKind === '' ? t('supplier.restate.kind-missing') : undefined}
        value={causeKind}
        onChange={(kind) => onChange({ ...form, causeKind: kind as CauseKind | '' })}
        options={[{ value: '', text: t('supplier.choose') }, ...causeKinds.map((value) => ({ value, text: t(`kit.cause.${value}`) }))]}
      />
      <TextField id="cause" lines label={t('supplier.restate.reason')} help={t('supplier.restate.reason.help')} fault={tried && cause.trim().length < shortest ? t('supplier.restate.reason-missing') : undefined} value={cause} onChange={(text) => onChange({ ...form, cause: text })} />
    </>
  );
}
