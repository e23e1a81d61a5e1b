import { useState, type ReactNode } from 'react';
import { Button } from '../../../kit/button';
import { ChoiceField, SelectField, TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';
import { useBefore } from './before';
import { Frame } from './frame';
import type { GuidedProps } from './guided';
import { siteOptions } from './site-options';
import { usePage } from './use-page';

const units = ['kWh', 'MWh', '万kWh'] as const;
type Bill = { quantity: string; paid: string; price: string; unit: (typeof units)[number]; site: string; green: 'no' | 'unknown' | 'yes'; serial: string; greenKwh: string };
const empty: Bill = { quantity: '', paid: '', price: '', unit: 'kWh', site: '', green: 'no', serial: '', greenKwh: '' };
const first = 'bill-1';
const currency = 'CNY';

function greenOf(green: unknown): Pick<Bill, 'green' | 'serial' | 'greenKwh'> {
  if (green === 'no' || green === undefined) return { green: 'no', serial: '', greenKwh: '' };
  const certificates = typeof green === 'object' && green !== null && 'certificates' in green ? (green.certificates as readonly { serial: string; kwh: string }[]) : [];
  const certificate = certificates[0];
  return certificate === undefined ? { green: 'unknown', serial: '', greenKwh: '' } : { green: 'yes', serial: certificate.serial, greenKwh: certificate.kwh };
}

function billOf(given: unknown): Bill {
  if (typeof given !== 'object' || given === null) return empty;
  const { quantity = '', paid = '', price, unit = 'kWh', site, green } = given as { quantity?: string; paid?: string; price?: string | null; unit?: Bill['unit']; site?: string | null; green?: unknown };
  return { quantity, paid, price: price ?? '', unit, site: site ?? '', ...greenOf(green) };
}

/** As the server keeps it; undefined while there is no quantity and no amount paid. */
function entryOf({ quantity, paid, price, unit, site, green, serial, greenKwh }: Bill, period: { from: string | null; to: string | null }): object | undefined {
  const certificates = green === 'yes' && serial !== '' && greenKwh !== '' ? { certificates: [{ serial, kwh: greenKwh, vintage: null }] } : undefined;
  const shared = { site: site === '' ? null : site, unit, billFrom: period.from, billTo: period.to, green: certificates ?? (green === 'unknown' ? { unknown: true } : 'no') };
  if (quantity.trim() !== '') return { quantity, ...shared };
  return paid.trim() === '' ? undefined : { paid, currency, price: price === '' ? null : price, ...shared };
}

/** From the bill: how much, in which unit, and whether it was green. */
export function ElectricityPage({ hand }: GuidedProps): ReactNode {
  const { t } = useText();
  const page = usePage('electricity', hand);
  const before = useBefore(hand);
  const energy = hand.answers.energy ?? {};
  const entries = Object.entries(energy.electricity ?? {});
  const [bills, setBills] = useState<Readonly<Record<string, Bill>>>(() => (entries.length === 0 ? { [first]: empty } : Object.fromEntries(entries.map(([key, entry]) => [key, billOf(entry)]))));
  const sites = siteOptions(hand.answers);
  const unknown = typeof energy.electricityUse === 'object';
  const none = energy.electricityUse === 'none';
  const period = { from: typeof hand.answers.period?.from === 'string' ? hand.answers.period.from : null, to: typeof hand.answers.period?.to === 'string' ? hand.answers.period.to : null };
  const enter = (key: string, part: Partial<Bill>): void => {
    const bill = { ...empty, site: sites[0]?.value ?? '', ...bills[key], ...part };
    setBills({ ...bills, [key]: bill });
    const entry = entryOf(bill, period);
    hand.change({ energy: { electricityUse: 'some', electricity: { [key]: (entry ?? null) as never } } });
  };
  const faults = () => (unknown || none ? [] : Object.entries(bills).flatMap(([key, { quantity, paid }]) => (quantity.trim() === '' && paid.trim() === '' ? [{ id: `${key}-quantity`, text: t('supplier.electricity.missing') }] : [])));
  const without = (use: 'none' | { unknown: true }): void => hand.change({ energy: { electricityUse: use, electricity: Object.fromEntries(Object.keys(energy.electricity ?? {}).map((key) => [key, null])) } });
  return (
    <Frame page="electricity" hand={hand} title={t('supplier.electricity.title')} help={t('supplier.electricity.help')} faults={page.faults} round={page.round} busy={page.busy} subjects={['energy.electricity', 'electricity', 'scope2']} onContinue={() => page.go(faults())}>
      {unknown || none ? (
        <div className="note">
          <span>{t(none ? 'supplier.electricity.none-said' : 'supplier.electricity.unknown-said')}</span>
          <span>
            <Button small onPress={() => hand.change({ energy: { electricityUse: 'some' } })}>
              {t('supplier.unknown.take-back')}
            </Button>
          </span>
        </div>
      ) : (
        <>
          {Object.entries(bills).map(([key, bill], index) => (
            <fieldset key={key} className="stack" style={{ border: 0, padding: 0, margin: 0 }}>
              <legend className="visually-hidden">{t('supplier.electricity.number', { number: index + 1 })}</legend>
              <TextField id={`${key}-quantity`} number label={t('supplier.electricity.quantity')} help={before(`energy.electricity.${key}`, 'quantity', 'unit')} fault={page.faultOf(`${key}-quantity`)} value={bill.quantity} onChange={(quantity) => enter(key, { quantity })} />
              <SelectField label={t('supplier.unit')} value={bill.unit} onChange={(unit) => enter(key, { unit: unit as Bill['unit'] })} options={units.map((value) => ({ value, text: value }))} />
              {sites.length > 1 ? <SelectField label={t('supplier.site')} value={bill.site} onChange={(site) => enter(key, { site })} options={sites} /> : null}
              <ChoiceField label={t('supplier.electricity.green')} help={t('supplier.electricity.green.help')} value={bill.green} onChange={(green) => enter(key, { green: green as Bill['green'] })} options={(['no', 'yes', 'unknown'] as const).map((value) => ({ value, text: t(`supplier.electricity.green.${value}`) }))} />
              {bill.green === 'yes' ? (
                <>
                  <TextField label={t('supplier.electricity.serial')} value={bill.serial} onChange={(serial) => enter(key, { serial })} />
                  <TextField id={`${key}-green`} number fault={page.faultOf(`${key}-green`)} label={t('supplier.electricity.green-kwh')} value={bill.greenKwh} onChange={(greenKwh) => enter(key, { greenKwh })} />
                </>
              ) : null}
              {bill.quantity === '' ? (
                <details>
                  <summary>{t('supplier.electricity.paid-only')}</summary>
                  <div className="stack">
                    <p className="muted">{t('supplier.electricity.paid-only.help')}</p>
                    <TextField id={`${key}-paid`} number label={t('supplier.electricity.paid')} fault={page.faultOf(`${key}-paid`)} help={before(`energy.electricity.${key}`, 'paid', 'currency')} value={bill.paid} onChange={(paid) => enter(key, { paid })} />
                    <TextField id={`${key}-price`} number fault={page.faultOf(`${key}-price`)} label={t('supplier.electricity.price', { unit: bill.unit })} help={before(`energy.electricity.${key}`, 'price')} value={bill.price} onChange={(price) => enter(key, { price })} />
                  </div>
                </details>
              ) : null}
            </fieldset>
          ))}
          <div className="row">
            <Button small onPress={() => setBills({ ...bills, [`bill-${Object.keys(bills).length + 1}-${Date.now().toString(36)}`]: empty })}>
              {t('supplier.electricity.add')}
            </Button>
            <Button small onPress={() => without({ unknown: true })}>
              {t('supplier.unknown')}
            </Button>
            <Button small onPress={() => without('none')}>
              {t('supplier.electricity.none')}
            </Button>
          </div>
        </>
      )}
    </Frame>
  );
}
