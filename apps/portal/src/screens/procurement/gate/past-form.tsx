import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { recordPastRemediation } from '../../../api/gate';
import type { SupplierPage } from '../../../api/supplier-page';
import { useAnnounce } from '../../../kit/announcer';
import { DialogForm } from '../../../kit/dialog-form';
import { SelectField, TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';

const outcomes = ['met', 'missed'] as const;

/** A deadline to rectify from before the programme ran here, and how it ended: the gate reads it as its own. */
export function PastForm({ page, onActed, onClose }: { readonly page: SupplierPage; readonly onActed: () => void; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [form, setForm] = useState({ outcome: '', dueOn: '', note: '' });
  const put = (part: Partial<typeof form>): void => setForm((old) => ({ ...old, ...part }));
  const outcome = outcomes.find((one) => one === form.outcome);
  const note = form.note.trim();
  const send = useMutation({
    mutationFn: () => recordPastRemediation({ programmeId: page.programmeId, supplierId: page.supplierId }, outcome ?? 'met', form.dueOn, note),
    onSuccess: async () => {
      announce(t('procurement.gate.past.done'));
      onActed();
      onClose();
      await client.invalidateQueries();
    },
  });
  return (
    <DialogForm action={t('procurement.gate.past.save')} error={send.error} busy={send.isPending} ready={outcome !== undefined && form.dueOn !== '' && note !== ''} onSend={() => send.mutate()} onClose={onClose}>
      {(tried) => (
        <>
          <p className="muted">{t('procurement.gate.past.help')}</p>
          <SelectField
            label={t('procurement.gate.past.outcome')}
            fault={tried && outcome === undefined ? t('procurement.gate.past.outcome.missing') : undefined}
            value={form.outcome}
            options={[{ value: '', text: t('procurement.register.choose') }, ...outcomes.map((value) => ({ value, text: t(`procurement.gate.past.${value}`) }))]}
            onChange={(text) => put({ outcome: text })}
          />
          <TextField type="date" label={t('procurement.gate.past.due')} fault={tried && form.dueOn === '' ? t('procurement.gate.until.missing') : undefined} value={form.dueOn} onChange={(dueOn) => put({ dueOn })} />
          <TextField lines label={t('procurement.gate.past.note')} fault={tried && note === '' ? t('procurement.gate.past.note.missing') : undefined} value={form.note} onChange={(text) => put({ note: text })} />
        </>
      )}
    </DialogForm>
  );
}
