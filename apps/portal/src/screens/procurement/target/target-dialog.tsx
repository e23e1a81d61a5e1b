import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { setProgrammeTarget, type TargetPath } from '../../../api/procurement';
import { useAnnounce } from '../../../kit/announcer';
import { Dialog } from '../../../kit/dialog';
import { DialogForm } from '../../../kit/dialog-form';
import { TextField } from '../../../kit/field';
import { fractionOfPercent } from '../../../text/percent-input';
import { useText } from '../../../text/use-text';

const [earliest, latest] = [1990, 2100];
const leastReason = 3;
const yearOf = (typed: string): number | undefined => {
  const year = Number(typed.normalize('NFKC').trim());
  return Number.isInteger(year) && year >= earliest && year <= latest ? year : undefined;
};

interface TargetDialogProps {
  readonly programmeId: string;
  readonly target: TargetPath['target'];
  readonly onClose: () => void;
}

/** A new target supersedes the one in force; both stay on record. */
export function TargetDialog({ programmeId, target, onClose }: TargetDialogProps): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [form, setForm] = useState({ base: target === null ? '' : String(target.baseYear), end: target === null ? '' : String(target.targetYear), percent: '', reason: '' });
  const put = (part: Partial<typeof form>): void => setForm({ ...form, ...part });
  const [baseYear, targetYear, reduction, reason] = [yearOf(form.base), yearOf(form.end), fractionOfPercent(form.percent), form.reason.trim()];
  const later = baseYear !== undefined && targetYear !== undefined && targetYear > baseYear;
  const ready = later && reduction !== undefined && reason.length >= leastReason;
  const send = useMutation({
    mutationFn: () => setProgrammeTarget(programmeId, { baseYear: baseYear ?? 0, targetYear: targetYear ?? 0, reduction: reduction ?? '', reason }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['programme-target'] });
      announce(t('procurement.target.done'));
      onClose();
    },
  });
  const title = t(target === null ? 'procurement.target.set' : 'procurement.target.change');
  return (
    <Dialog title={title} open onClose={onClose}>
      <DialogForm action={title} error={send.error} busy={send.isPending} ready={ready} onSend={() => send.mutate()} onClose={onClose}>
        {(tried) => (
          <>
            {target === null ? null : <p>{t('procurement.target.supersedes')}</p>}
            <TextField number label={t('procurement.target.base')} fault={tried && baseYear === undefined ? t('procurement.target.year.wrong') : undefined} value={form.base} onChange={(base) => put({ base })} />
            <TextField number label={t('procurement.target.target-year')} fault={tried && !later ? t('procurement.target.target-year.wrong') : undefined} value={form.end} onChange={(end) => put({ end })} />
            <TextField number label={t('procurement.target.reduction')} help={t('procurement.target.reduction.help')} fault={tried && reduction === undefined ? t('procurement.target.reduction.wrong') : undefined} value={form.percent} onChange={(percent) => put({ percent })} />
            <TextField lines label={t('procurement.target.reason')} fault={tried && reason.length < leastReason ? t('procurement.target.reason.missing') : undefined} value={form.reason} onChange={(text) => put({ reason: text })} />
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
