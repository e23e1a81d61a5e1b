import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { classify } from '../../../api/gate';
import type { SupplierPage } from '../../../api/supplier-page';
import { useAnnounce } from '../../../kit/announcer';
import { DialogForm } from '../../../kit/dialog-form';
import { CheckField, TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';

const whole = /^\d{1,4}$/;

/** What the buyer knows of its own purchasing: the gate reads it, and whom else one could buy from is never shown to the supplier. */
export function ClassifyForm({ page, onActed, onClose }: { readonly page: SupplierPage; readonly onActed: () => void; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const before = page.classification;
  const [category, setCategory] = useState(before?.category ?? '');
  const [hotSpot, setHotSpot] = useState(before?.hotSpot ?? false);
  const [soleSource, setSoleSource] = useState(before?.soleSource ?? false);
  const [alternatives, setAlternatives] = useState(String(before?.qualifiedAlternatives ?? '0'));
  const send = useMutation({
    mutationFn: () => classify({ programmeId: page.programmeId, supplierId: page.supplierId }, { category: category.trim(), hotSpot, soleSource, qualifiedAlternatives: Number(alternatives) }),
    onSuccess: async () => {
      announce(t('procurement.gate.classify.done'));
      onActed();
      onClose();
      await client.invalidateQueries();
    },
  });
  const nameless = category.trim() === '';
  const uncounted = !whole.test(alternatives.trim());
  return (
    <DialogForm action={t('procurement.gate.classify.save')} error={send.error} busy={send.isPending} ready={!nameless && !uncounted} onSend={() => send.mutate()} onClose={onClose}>
      {(tried) => (
        <>
          <p className="muted">{t('procurement.gate.classify.help')}</p>
          <TextField label={t('procurement.supplier.category')} value={category} onChange={setCategory} fault={tried && nameless ? t('procurement.gate.classify.category-missing') : undefined} />
          <CheckField label={t('procurement.gate.hot-spot')} help={t('procurement.gate.hot-spot.help')} checked={hotSpot} onChange={setHotSpot} />
          <CheckField label={t('procurement.gate.sole-source')} help={t('procurement.gate.sole-source.help')} checked={soleSource} onChange={setSoleSource} />
          <TextField number label={t('procurement.gate.alternatives')} help={t('procurement.gate.alternatives.help')} value={alternatives} onChange={setAlternatives} fault={tried && uncounted ? t('procurement.gate.alternatives.wrong') : undefined} />
        </>
      )}
    </DialogForm>
  );
}
