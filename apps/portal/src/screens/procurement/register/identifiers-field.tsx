import type { ReactNode } from 'react';
import { Button } from '../../../kit/button';
import { SelectField, TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';
import { identifierId, schemes, type Identifier } from './registration-form';

interface IdentifiersProps {
  readonly identifiers: readonly Identifier[];
  readonly faultOf: (id: string) => string | undefined;
  readonly onChange: (identifiers: readonly Identifier[]) => void;
}

/** By which numbers the company is known: the first is needed, others help to find it again. */
export function IdentifiersField({ identifiers, faultOf, onChange }: IdentifiersProps): ReactNode {
  const { t } = useText();
  const free = schemes.find((scheme) => !identifiers.some((one) => one.scheme === scheme));
  const put = (index: number, part: Partial<Identifier>): void => onChange(identifiers.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <>
      {identifiers.map(({ scheme, value }, index) => (
        <fieldset className="plain stack" key={index}>
          <legend className="label">{t('procurement.register.identifier', { number: index + 1 })}</legend>
          <SelectField label={t('procurement.register.scheme')} value={scheme} options={schemes.map((one) => ({ value: one, text: t(`kit.identifier.${one}`) }))} onChange={(next) => put(index, { scheme: schemes.find((one) => one === next) ?? scheme })} />
          <TextField id={identifierId(index)} label={t(`kit.identifier.${scheme}`)} help={t(`procurement.register.${scheme}.help`)} fault={faultOf(identifierId(index))} value={value} onChange={(next) => put(index, { value: next })} />
          {identifiers.length === 1 ? null : (
            <div>
              <Button small label={t('procurement.register.identifier.remove-of', { scheme: t(`kit.identifier.${scheme}`) })} onPress={() => onChange(identifiers.filter((_, at) => at !== index))}>
                {t('procurement.register.identifier.remove')}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {free === undefined ? null : (
        <div>
          <Button small onPress={() => onChange([...identifiers, { scheme: free, value: '' }])}>
            {t('procurement.register.identifier.add')}
          </Button>
        </div>
      )}
    </>
  );
}
