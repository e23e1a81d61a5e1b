import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Problem } from '../../api/problem';
import type { SupplierRow } from '../../api/procurement';
import { reminderSubjects, remindSupplier, type ReminderSubject } from '../../api/reminders';
import { useAnnounce } from '../../kit/announcer';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { SelectField, TextField } from '../../kit/field';
import { Status } from '../../kit/status';
import { useText } from '../../text/use-text';

const leastReason = 3;
const together = 4;
type Outcome = { readonly done: true } | { readonly done: false; readonly why: string };

interface RemindProps {
  readonly programmeId: string;
  readonly rows: readonly SupplierRow[];
  readonly onClose: () => void;
}

/** Reminds each of the chosen suppliers, a few at a time. Every one is an event of its own, and every row says what came of it. */
export function Remind({ programmeId, rows, onClose }: RemindProps): ReactNode {
  const { t } = useText();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [about, setAbout] = useState<ReminderSubject>('disclosure');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const open = rows.filter(({ supplierId }) => outcomes.get(supplierId)?.done !== true);
  const failed = (error: unknown): string => (error instanceof Problem ? (error.document?.detail ?? t('procurement.remind.failed')) : t('procurement.remind.failed'));
  const one = async ({ supplierId }: SupplierRow): Promise<boolean> => {
    const outcome = await remindSupplier(programmeId, supplierId, about, reason.trim()).then((): Outcome => ({ done: true }), (error: unknown): Outcome => ({ done: false, why: failed(error) }));
    setOutcomes((old) => new Map([...old, [supplierId, outcome]]));
    return outcome.done;
  };
  const send = async (): Promise<void> => {
    setBusy(true);
    let reminded = 0;
    for (let start = 0; start < open.length; start += together) reminded += (await Promise.all(open.slice(start, start + together).map(one))).filter(Boolean).length;
    setBusy(false);
    announce(t('procurement.remind.result', { done: reminded, of: open.length }));
    await client.invalidateQueries({ queryKey: ['timeline'] });
  };
  const refused = reason.trim().length < leastReason ? t('procurement.remind.reason.needed') : open.length === 0 ? t('procurement.remind.all-done') : undefined;
  return (
    <Dialog title={t('procurement.remind.title', { count: rows.length })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (refused === undefined && !busy) void send();
        }}
      >
        <p className="muted">{t('procurement.remind.lead')}</p>
        <SelectField label={t('procurement.remind.about')} value={about} options={reminderSubjects.map((value) => ({ value, text: t(`procurement.remind.about.${value}`) }))} onChange={(value) => setAbout(value as ReminderSubject)} />
        <TextField label={t('procurement.remind.reason')} help={t('procurement.remind.reason.help')} value={reason} onChange={setReason} />
        <ul className="tasks" aria-label={t('procurement.remind.suppliers')}>
          {rows.map(({ supplierId, name }) => {
            const outcome = outcomes.get(supplierId);
            return (
              <li key={supplierId}>
                <span>{name}</span>
                {outcome === undefined ? null : <Status tone={outcome.done ? 'ok' : 'warn'}>{outcome.done ? t('procurement.remind.done') : outcome.why}</Status>}
              </li>
            );
          })}
        </ul>
        <div className="row">
          <Button type="submit" look="primary" busy={busy} refused={refused}>
            {t('procurement.remind.send', { count: open.length })}
          </Button>
          <Button onPress={onClose}>{t('kit.close')}</Button>
        </div>
        {refused === undefined ? null : <p className="muted">{refused}</p>}
      </form>
    </Dialog>
  );
}
