import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { correctSpend, recordSpend, withdrawSpend, type Pair, type SpendFigure } from '../../../api/purchasing';
import { useAnnounce } from '../../../kit/announcer';
import { Dialog } from '../../../kit/dialog';
import { DialogForm } from '../../../kit/dialog-form';
import { TextField } from '../../../kit/field';
import { amountOf } from '../../../text/amount-input';
import { moneyText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { exactly, leastReason, yearOf } from './purchases-input';

export type SpendAct = { readonly act: 'record' } | { readonly act: 'correct' | 'withdraw'; readonly figure: SpendFigure };

interface SpendDialogProps {
  readonly pair: Pair;
  readonly doing: SpendAct;
  /** Of the programme: what most amounts are in. */
  readonly currency: string;
  readonly onClose: () => void;
}

interface Form {
  readonly year: string;
  readonly amount: string;
  readonly currency: string;
  readonly source: string;
  readonly reason: string;
}
type Field = keyof Form;

/** What was typed, with the fields that cannot be sent as they are. A figure that is put right keeps its year and currency. */
function readOf(form: Form, figure: SpendFigure | undefined) {
  const year = figure?.year ?? yearOf(form.year);
  const amount = amountOf(form.amount);
  const currency = figure?.currency ?? form.currency.trim().toUpperCase();
  const [source, reason] = [form.source.trim(), form.reason.trim()];
  const wrong: Readonly<Record<Field, boolean>> = {
    year: year === undefined,
    currency: !/^[A-Z]{3}$/.test(currency),
    amount: amount === undefined || amount === figure?.amount,
    source: source === '',
    reason: figure !== undefined && reason.length < leastReason,
  };
  return { year, amount, money: { amount: amount ?? '', currency }, source, reason, faults: (Object.keys(wrong) as Field[]).filter((field) => wrong[field]) };
}

/** One figure: recorded, put right, or taken back. What it was stays on record. */
export function SpendDialog({ pair, doing, currency, onClose }: SpendDialogProps): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const figure = doing.act === 'record' ? undefined : doing.figure;
  const [form, setForm] = useState<Form>({ year: '', amount: '', currency, source: figure?.source ?? '', reason: '' });
  const put = (part: Partial<Form>): void => setForm((old) => ({ ...old, ...part }));
  const read = readOf(form, figure);
  const { year, amount, money, source, reason } = read;
  const ready = doing.act === 'withdraw' ? !read.faults.includes('reason') : read.faults.length === 0;
  const send = useMutation({
    mutationFn: async (): Promise<unknown> => {
      if (doing.act === 'withdraw') return withdrawSpend(pair, doing.figure, reason);
      const told = { year: year ?? 0, money, source };
      return doing.act === 'record' ? recordSpend(pair, told) : correctSpend(pair, { ...told, reason });
    },
    onSuccess: async () => {
      announce(t(`procurement.spend.${doing.act}.done`));
      onClose();
      await client.invalidateQueries();
    },
  });
  const title = t(`procurement.spend.${doing.act}`);
  return (
    <Dialog title={title} open onClose={onClose}>
      <DialogForm action={title} look={doing.act === 'withdraw' ? 'danger' : 'primary'} error={send.error} busy={send.isPending} ready={ready} onSend={() => send.mutate()} onClose={onClose}>
        {(tried) => {
          const faultOf = (field: Field, text: string): string | undefined => (tried && read.faults.includes(field) ? text : undefined);
          return (
            <>
              {figure === undefined ? <p className="muted">{t('procurement.spend.record.help')}</p> : <p>{t(`procurement.spend.${doing.act === 'withdraw' ? 'withdraw' : 'correct'}.help`, { year: String(figure.year), amount: moneyText(figure.amount, figure.currency, language, exactly) })}</p>}
              {figure === undefined ? (
                <>
                  <TextField number label={t('procurement.spend.year')} fault={faultOf('year', t('procurement.spend.year.wrong'))} value={form.year} onChange={(text) => put({ year: text })} />
                  <TextField label={t('procurement.spend.currency')} help={t('procurement.spend.currency.help')} fault={faultOf('currency', t('procurement.spend.currency.wrong'))} value={form.currency} onChange={(text) => put({ currency: text })} />
                </>
              ) : null}
              {doing.act === 'withdraw' ? null : (
                <>
                  <TextField
                    number
                    label={t(figure === undefined ? 'procurement.spend.amount' : 'procurement.spend.amount.new', { currency: money.currency })}
                    fault={faultOf('amount', t(amount === undefined ? 'procurement.spend.amount.wrong' : 'procurement.spend.amount.same'))}
                    value={form.amount}
                    onChange={(text) => put({ amount: text })}
                  />
                  <TextField label={t('procurement.spend.source')} help={t('procurement.spend.source.help')} fault={faultOf('source', t('procurement.spend.source.missing'))} value={form.source} onChange={(text) => put({ source: text })} />
                </>
              )}
              {figure === undefined ? null : <TextField lines label={t('procurement.gate.reason')} fault={faultOf('reason', t('procurement.spend.reason.missing'))} value={form.reason} onChange={(text) => put({ reason: text })} />}
            </>
          );
        }}
      </DialogForm>
    </Dialog>
  );
}
