import type { ReactNode } from 'react';
import { Button } from '../../../kit/button';
import { CheckField, TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';
import type { Misstatement } from './statement-form';

interface Props {
  readonly list: readonly Misstatement[];
  readonly faultOf: (id: string) => string | undefined;
  readonly onChange: (list: readonly Misstatement[]) => void;
}

/** Errors that were found, with their size where it is known. */
export function Misstatements({ list, faultOf, onChange }: Props): ReactNode {
  const { t } = useText();
  const put = (index: number, part: Partial<Misstatement>): void => onChange(list.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <section className="stack" aria-label={t('auditor.statement.misstatements')}>
      <h3>{t('auditor.statement.misstatements')}</h3>
      {list.length === 0 ? <p className="muted">{t('auditor.statement.misstatements.none')}</p> : null}
      {list.map(({ description, amount, corrected }, index) => (
        <div className="card" key={index} role="group" aria-label={t('auditor.statement.misstatement', { number: index + 1 })}>
          <TextField id={`misstatement-${index}`} label={t('auditor.statement.misstatement', { number: index + 1 })} fault={faultOf(`misstatement-${index}`)} value={description} onChange={(text) => put(index, { description: text })} />
          <TextField id={`misstatement-amount-${index}`} number optional label={t('auditor.statement.misstatement.amount')} fault={faultOf(`misstatement-amount-${index}`)} value={amount} onChange={(text) => put(index, { amount: text })} />
          <CheckField label={t('auditor.statement.misstatement.corrected')} checked={corrected} onChange={(yes) => put(index, { corrected: yes })} />
          <div>
            <Button small label={t('auditor.statement.misstatement.remove-of', { number: index + 1 })} onPress={() => onChange(list.filter((_, at) => at !== index))}>
              {t('auditor.statement.misstatement.remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button small onPress={() => onChange([...list, { description: '', amount: '', corrected: true }])}>
          {t('auditor.statement.misstatement.add')}
        </Button>
      </div>
    </section>
  );
}
