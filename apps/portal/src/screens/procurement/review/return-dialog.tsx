import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { returnDisclosure, type ReturnReason, type Review } from '../../../api/reviews';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { ErrorSummary, type Fault } from '../../../kit/error-summary';
import { SelectField, TextField, type Option } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { inLanguage, useText } from '../../../text/use-text';
import { lineKindName } from './account-name';

const reasons = ['unit', 'boundary', 'evidence', 'factor', 'implausible', 'other'] as const;
const shortest = 10;
const longest = 1000;
const mostReasons = 50;

interface Entry {
  readonly field: string;
  readonly reason: '' | ReturnReason['reason'];
  readonly comment: string;
}
const empty: Entry = { field: '', reason: '', comment: '' };

function useChoices(review: Review): readonly Option[] {
  const { t, language } = useText();
  const seen = new Set<string>();
  const lines = review.lines.filter(({ lineId }) => !seen.has(lineId) && seen.add(lineId));
  return [
    { value: '', text: t('procurement.return.choose') },
    ...lines.map(({ lineId, kind, subject, site }) => ({ value: `lines.${lineId}`, text: `${lineKindName(kind, t)}: ${[subject, site, lineId].filter(Boolean).join(' · ')}` })),
    ...review.fields.map(({ field, name }) => ({ value: field, text: inLanguage(name, language) })),
  ];
}

interface ReturnProps {
  readonly review: Review;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onReturned: () => void;
}

/** Sends lines back to the supplier: for each one the kind of doubt and what to do, and a day for all of them. */
export function ReturnDialog({ review, open, onClose, onReturned }: ReturnProps): ReactNode {
  const { t } = useText();
  const choices = useChoices(review);
  const [entries, setEntries] = useState<readonly Entry[]>([empty]);
  const [dueOn, setDueOn] = useState('');
  const [round, setRound] = useState(0);
  const change = (index: number, part: Partial<Entry>): void => setEntries((old) => old.map((entry, at) => (at === index ? { ...entry, ...part } : entry)));
  const faults: readonly Fault[] = entries.flatMap(({ field, reason, comment }, index) => [
    ...(field === '' ? [{ id: `return-field-${index}`, text: t('procurement.return.field.missing', { number: index + 1 }) }] : []),
    ...(reason === '' ? [{ id: `return-reason-${index}`, text: t('procurement.return.reason.missing', { number: index + 1 }) }] : []),
    ...(comment.trim().length < shortest || comment.trim().length > longest ? [{ id: `return-comment-${index}`, text: t('procurement.return.comment.length', { number: index + 1, shortest, longest }) }] : []),
  ]);
  const shown = round === 0 ? [] : faults;
  const faultOf = (id: string): string | undefined => shown.find((fault) => fault.id === id)?.text;
  const send = useMutation({
    mutationFn: () => returnDisclosure(review, entries.flatMap(({ field, reason, comment }) => (reason === '' ? [] : [{ field, reason, comment: comment.trim() }])), dueOn === '' ? null : dueOn),
    onSuccess: onReturned,
  });
  return (
    <Dialog title={t('procurement.return.title')} open={open} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setRound((old) => old + 1);
          if (faults.length === 0) send.mutate();
        }}
      >
        <p>{t('procurement.return.lead')}</p>
        <ErrorSummary faults={shown} round={round} />
        {send.isError ? <ProblemNote error={send.error} /> : null}
        {entries.map(({ field, reason, comment }, index) => (
          <fieldset className="stack plain" key={index}>
            <legend className="label">{t('procurement.return.line', { number: index + 1 })}</legend>
            <SelectField id={`return-field-${index}`} label={t('procurement.return.field')} fault={faultOf(`return-field-${index}`)} value={field} options={choices} onChange={(next) => change(index, { field: next })} />
            <SelectField
              id={`return-reason-${index}`}
              label={t('procurement.return.reason')}
              fault={faultOf(`return-reason-${index}`)}
              value={reason}
              options={[{ value: '', text: t('procurement.return.choose') }, ...reasons.map((one) => ({ value: one, text: t(`procurement.return.reason.${one}`) }))]}
              onChange={(next) => change(index, { reason: reasons.find((one) => one === next) ?? '' })}
            />
            <TextField lines id={`return-comment-${index}`} label={t('procurement.return.comment')} help={t('procurement.return.comment.help', { shortest, longest })} fault={faultOf(`return-comment-${index}`)} value={comment} onChange={(next) => change(index, { comment: next })} />
            {entries.length === 1 ? null : (
              <div>
                <Button small look="plain" label={t('procurement.return.remove-of', { number: index + 1 })} onPress={() => setEntries((old) => old.filter((_, at) => at !== index))}>
                  {t('procurement.return.remove')}
                </Button>
              </div>
            )}
          </fieldset>
        ))}
        <div>
          <Button small refused={entries.length >= mostReasons ? t('procurement.return.most', { most: mostReasons }) : undefined} onPress={() => setEntries((old) => [...old, empty])}>
            {t('procurement.return.another')}
          </Button>
        </div>
        <TextField type="date" optional label={t('procurement.return.due')} help={t('procurement.return.due.help')} value={dueOn} onChange={setDueOn} />
        <div className="row">
          <Button type="submit" look="primary" busy={send.isPending}>
            {t('procurement.return.send')}
          </Button>
          <Button onPress={onClose}>{t('kit.close')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
