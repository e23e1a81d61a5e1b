import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { recordReceipt, type Pair } from '../../../api/purchasing';
import { useAnnounce } from '../../../kit/announcer';
import { Dialog } from '../../../kit/dialog';
import { DialogForm } from '../../../kit/dialog-form';
import { TextField } from '../../../kit/field';
import { amountOf } from '../../../text/amount-input';
import { useText } from '../../../text/use-text';

const empty = { number: '', source: '', receivedOn: '', product: '', value: '', unit: 't' };

/** One line of a delivery. Source and number say which one it is: the same again changes nothing. */
export function ReceiptDialog({ pair, onClose }: { readonly pair: Pair; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [form, setForm] = useState(empty);
  const put = (part: Partial<typeof form>): void => setForm((old) => ({ ...old, ...part }));
  const value = amountOf(form.value);
  const lacks = (name: keyof typeof empty): boolean => form[name].trim() === '';
  const ready = value !== undefined && !(Object.keys(empty) as (keyof typeof empty)[]).some(lacks);
  const send = useMutation({
    mutationFn: () =>
      recordReceipt(pair, { source: form.source.trim(), number: form.number.trim(), receivedOn: form.receivedOn, product: form.product.trim(), quantity: { value: value ?? '', unit: form.unit.trim() } }),
    onSuccess: async () => {
      announce(t('procurement.receipts.recorded'));
      onClose();
      await client.invalidateQueries();
    },
  });
  const title = t('procurement.receipts.record');
  return (
    <Dialog title={title} open onClose={onClose}>
      <DialogForm action={title} error={send.error} busy={send.isPending} ready={ready} onSend={() => send.mutate()} onClose={onClose}>
        {(tried) => {
          const field = (name: 'number' | 'source' | 'receivedOn' | 'product' | 'unit') => ({ label: t(`procurement.receipts.${name}`), value: form[name], onChange: (text: string) => put({ [name]: text }), fault: tried && lacks(name) ? t(`procurement.receipts.${name}.missing`) : undefined });
          return (
            <>
              <TextField {...field('number')} help={t('procurement.receipts.number.help')} />
              <TextField {...field('source')} help={t('procurement.receipts.source.help')} />
              <TextField {...field('receivedOn')} type="date" />
              <TextField {...field('product')} help={t('procurement.receipts.product.help')} />
              <TextField number label={t('procurement.receipts.quantity')} fault={tried && value === undefined ? t('procurement.receipts.quantity.wrong') : undefined} value={form.value} onChange={(text) => put({ value: text })} />
              <TextField {...field('unit')} help={t('procurement.receipts.unit.help')} />
            </>
          );
        }}
      </DialogForm>
    </Dialog>
  );
}
