import type { ReactNode } from 'react';
import { Button } from '../../../kit/button';
import { useText } from '../../../text/use-text';
import type { RegisteredSearch } from './registered-search';

const fields = ['legalName', 'identifiers', 'sector', 'country', 'province'] as const;

interface NoteProps extends RegisteredSearch {
  /** Undefined where the supplier shares by its own consent: there is nothing to invite it to. */
  readonly onInvite: (() => void) | undefined;
}

/** On the page of a supplier that has just been registered, or found: what happened, and the next step. */
export function RegisteredNote({ registered, differs, onInvite }: NoteProps): ReactNode {
  const { t } = useText();
  if (registered === undefined) return null;
  const named = fields.filter((field) => (differs ?? '').split(',').includes(field)).map((field) => t(`procurement.registered.field.${field}`));
  return (
    <div className={`note ${registered === 'found' ? 'warn' : 'ok'}`}>
      <strong>{t(`procurement.registered.${registered}`)}</strong>
      <span>{named.length === 0 ? t(`procurement.registered.${registered}.text`) : t('procurement.registered.differs', { fields: named.join(' · ') })}</span>
      {onInvite === undefined ? null : (
        <span>
          <Button small look="primary" onPress={onInvite}>
            {t('procurement.registered.invite')}
          </Button>
        </span>
      )}
    </div>
  );
}
