import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { reverseReceipt, withdrawReceipt, type GoodsReceipt, type Pair } from '../../../api/purchasing';
import { useAnnounce } from '../../../kit/announcer';
import { Dialog } from '../../../kit/dialog';
import { DialogForm } from '../../../kit/dialog-form';
import { TextField } from '../../../kit/field';
import { dayText } from '../../../text/days';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { leastReason } from './purchases-input';

export interface ReceiptEnd {
  readonly act: 'reverse' | 'withdraw';
  readonly receipt: GoodsReceipt;
}

/** Goods that went back, or a receipt that never was: two things, and which of them it is stays on record. */
export function ReceiptEndDialog({ pair, act, receipt, onClose }: ReceiptEnd & { readonly pair: Pair; readonly onClose: () => void }): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const said = reason.trim().length >= leastReason;
  const send = useMutation({
    mutationFn: () => (act === 'reverse' ? reverseReceipt : withdrawReceipt)(pair, receipt.receiptId, reason.trim()),
    onSuccess: async () => {
      announce(t(`procurement.receipts.${act}.done`));
      onClose();
      await client.invalidateQueries();
    },
  });
  const title = t(`procurement.receipts.${act}`);
  const { number, receivedOn, product, quantity } = receipt;
  return (
    <Dialog title={title} open onClose={onClose}>
      <DialogForm action={title} look="danger" error={send.error} busy={send.isPending} ready={said} onSend={() => send.mutate()} onClose={onClose}>
        {(tried) => (
          <>
            <p>
              <strong>{t('procurement.receipts.line', { number, day: dayText(receivedOn, language), quantity: numberText(quantity.value, language), unit: quantity.unit, product })}</strong>
            </p>
            <p>{t(`procurement.receipts.${act}.help`)}</p>
            <TextField lines label={t('procurement.gate.reason')} fault={tried && !said ? t('procurement.spend.reason.missing') : undefined} value={reason} onChange={setReason} />
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
