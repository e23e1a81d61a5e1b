import { useState, type ReactNode } from 'react';
import { Button } from '../../../kit/button';
import { SelectField, TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';
import { useBefore } from './before';
import { Frame } from './frame';
import type { GuidedProps } from './guided';
import { usePage } from './use-page';

const currencies = ['CNY', 'TWD', 'USD', 'EUR'] as const;
const key = 'output-1';

type Answers = NonNullable<GuidedProps['hand']['answers']['production']>;

const nothingMade = { product: '', quantity: '', unit: 't' };
const earned = ({ revenue }: Answers): { amount: string; currency: string } => (typeof revenue === 'object' && revenue !== null && 'amount' in revenue ? revenue : { amount: '', currency: 'CNY' });
const madeOf = ({ output }: Answers): typeof nothingMade => Object.values(output ?? {}).flatMap((entry) => (entry !== null && 'product' in entry ? [entry] : []))[0] ?? nothingMade;

/** What was made and earned: to compare fairly. Peers never see it. */
export function ProductionPage({ hand }: GuidedProps): ReactNode {
  const { t } = useText();
  const page = usePage('production', hand);
  const before = useBefore(hand);
  const given = hand.answers.production ?? {};
  const unknown = typeof given.revenue === 'object' && given.revenue !== null && 'unknown' in given.revenue;
  const [amount, setAmount] = useState(() => earned(given).amount);
  const [currency, setCurrency] = useState<string>(() => earned(given).currency);
  const [made, setMade] = useState(() => madeOf(given));
  const earn = (next: string, of: string): void => {
    setAmount(next);
    setCurrency(of);
    hand.change({ production: { revenue: next.trim() === '' ? null : { amount: next, currency: of } } });
  };
  const make = (part: Partial<typeof made>): void => {
    const next = { ...made, ...part };
    setMade(next);
    hand.change({ production: { output: { [key]: next.product !== '' && next.quantity !== '' ? next : null } } });
  };
  return (
    <Frame page="production" hand={hand} title={t('supplier.production.title')} help={t('supplier.production.help')} faults={page.faults} round={page.round} busy={page.busy} subjects={['production', 'revenue']} onContinue={() => page.go(!unknown && amount.trim() === '' ? [{ id: 'revenue', text: t('supplier.production.revenue-missing') }] : [])}>
      {unknown ? (
        <div className="note">
          <span>{t('supplier.production.unknown-said')}</span>
          <span>
            <Button small onPress={() => hand.change({ production: { revenue: null } })}>
              {t('supplier.unknown.take-back')}
            </Button>
          </span>
        </div>
      ) : (
        <>
          <TextField id="revenue" number label={t('supplier.production.revenue')} help={before('production.revenue')} fault={page.faultOf('revenue')} value={amount} onChange={(next) => earn(next, currency)} />
          <SelectField label={t('supplier.production.currency')} value={currency} onChange={(of) => earn(amount, of)} options={currencies.map((value) => ({ value, text: value }))} />
          <div>
            <Button small onPress={() => hand.change({ production: { revenue: { unknown: true } } })}>
              {t('supplier.unknown')}
            </Button>
          </div>
        </>
      )}
      <details>
        <summary>{t('supplier.production.output')}</summary>
        <div className="stack">
          <TextField optional label={t('supplier.production.product')} value={made.product} onChange={(name) => make({ product: name })} />
          <TextField id="output" optional number fault={page.faultOf('output')} label={t('supplier.production.quantity')} help={before(`production.output.${key}`)} value={made.quantity} onChange={(quantity) => make({ quantity })} />
          <TextField optional label={t('supplier.unit')} value={made.unit} onChange={(unit) => make({ unit })} />
        </div>
      </details>
    </Frame>
  );
}
