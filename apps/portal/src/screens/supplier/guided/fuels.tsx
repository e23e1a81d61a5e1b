import { useState, type ReactNode } from 'react';
import { Button } from '../../../kit/button';
import { SelectField, TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';
import { useBefore } from './before';
import { Frame } from './frame';
import type { GuidedProps } from './guided';
import { siteOptions } from './site-options';
import { usePage } from './use-page';

const fuels = ['diesel', 'gasoline', 'natural-gas', 'lpg', 'bituminous-coal', 'anthracite', 'lignite', 'coke', 'fuel-oil', 'kerosene'] as const;
const units = ['L', 'kg', 't', 'm³', 'Nm³', '万Nm³'] as const;
/** Usual unit and density, so that a receipt in litres needs no second look: the density is asked for, with this as what is usual. */
const usual: Readonly<Record<string, { unit: (typeof units)[number]; density: string }>> = {
  diesel: { unit: 'L', density: '0.84' },
  gasoline: { unit: 'L', density: '0.74' },
  kerosene: { unit: 'L', density: '0.80' },
  'fuel-oil': { unit: 't', density: '' },
  'natural-gas': { unit: 'Nm³', density: '' },
  lpg: { unit: 'kg', density: '' },
};
type Fuel = { fuel: (typeof fuels)[number]; use: 'stationary' | 'vehicles'; quantity: string; unit: (typeof units)[number]; density: string; site: string };
const empty: Fuel = { fuel: 'diesel', use: 'vehicles', quantity: '', unit: 'L', density: '0.84', site: '' };
const first = 'receipt-1';

function fuelOf(given: unknown): Fuel {
  if (typeof given !== 'object' || given === null) return empty;
  const { fuel, use, quantity, unit, densityKgPerL, site } = given as Partial<Fuel> & { densityKgPerL?: string | null };
  return { fuel: fuel ?? 'diesel', use: use ?? 'vehicles', quantity: quantity ?? '', unit: unit ?? 'L', density: densityKgPerL ?? '', site: site ?? '' };
}
const entryOf = ({ fuel, use, quantity, unit, density, site }: Fuel): object | null => (quantity.trim() === '' ? null : { site: site === '' ? null : site, fuel, other: null, use, quantity, unit, densityKgPerL: unit === 'L' && density !== '' ? density : null });

/** What is burnt: in boilers, furnaces and vehicles. */
export function FuelsPage({ hand }: GuidedProps): ReactNode {
  const { t } = useText();
  const page = usePage('fuels', hand);
  const before = useBefore(hand);
  /** A fuel by its name, where it was another one. */
  const beforeFuel = (key: string): string | undefined => {
    const old = before(`energy.fuels.${key}`, 'fuel') === undefined ? undefined : (hand.draft.suggestions.answers['energy'] as { fuels?: Record<string, { fuel?: string }> }).fuels?.[key]?.fuel;
    return old === undefined ? undefined : t('supplier.restate.changed', { value: (fuels as readonly string[]).includes(old) ? t(`supplier.fuel.${old as Fuel['fuel']}`) : old });
  };
  const energy = hand.answers.energy ?? {};
  const given = Object.entries(energy.fuels ?? {});
  const [entries, setEntries] = useState<Readonly<Record<string, Fuel>>>(() => (given.length === 0 ? { [first]: empty } : Object.fromEntries(given.map(([key, entry]) => [key, fuelOf(entry)]))));
  const sites = siteOptions(hand.answers);
  const unknown = typeof energy.fuelUse === 'object';
  const none = energy.fuelUse === 'none';
  const enter = (key: string, part: Partial<Fuel>): void => {
    const entry = { ...empty, site: sites[0]?.value ?? '', ...entries[key], ...part };
    setEntries({ ...entries, [key]: entry });
    hand.change({ energy: { fuelUse: 'some', fuels: { [key]: entryOf(entry) as never } } });
  };
  const chooseFuel = (key: string, fuel: Fuel['fuel']): void => enter(key, { fuel, ...(usual[fuel] === undefined ? { unit: 't', density: '' } : usual[fuel]) });
  const faults = () => (unknown || none ? [] : Object.entries(entries).flatMap(([key, { quantity, unit, density }]) => [...(quantity.trim() === '' ? [{ id: `${key}-quantity`, text: t('supplier.fuels.missing') }] : []), ...(unit === 'L' && density === '' ? [{ id: `${key}-density`, text: t('supplier.fuels.density-missing') }] : [])]));
  const without = (use: 'none' | { unknown: true }): void => hand.change({ energy: { fuelUse: use, fuels: Object.fromEntries(Object.keys(energy.fuels ?? {}).map((key) => [key, null])) } });
  return (
    <Frame page="fuels" hand={hand} title={t('supplier.fuels.title')} help={t('supplier.fuels.help')} faults={page.faults} round={page.round} busy={page.busy} subjects={['energy.fuel', 'fuels', 'scope1']} onContinue={() => page.go(faults())}>
      {unknown || none ? (
        <div className="note">
          <span>{t(none ? 'supplier.fuels.none-said' : 'supplier.fuels.unknown-said')}</span>
          <span>
            <Button small onPress={() => hand.change({ energy: { fuelUse: 'some' } })}>
              {t('supplier.unknown.take-back')}
            </Button>
          </span>
        </div>
      ) : (
        <>
          {Object.entries(entries).map(([key, entry], index) => (
            <fieldset key={key} className="stack" style={{ border: 0, padding: 0, margin: 0 }}>
              <legend className="visually-hidden">{t('supplier.fuels.number', { number: index + 1 })}</legend>
              <SelectField label={t('supplier.fuels.fuel')} help={beforeFuel(key)} value={entry.fuel} onChange={(fuel) => chooseFuel(key, fuel as Fuel['fuel'])} options={fuels.map((value) => ({ value, text: t(`supplier.fuel.${value}`) }))} />
              <SelectField label={t('supplier.fuels.use')} value={entry.use} onChange={(use) => enter(key, { use: use as Fuel['use'] })} options={(['vehicles', 'stationary'] as const).map((value) => ({ value, text: t(`supplier.fuels.use.${value}`) }))} />
              <TextField id={`${key}-quantity`} number label={t('supplier.fuels.quantity')} help={before(`energy.fuels.${key}`, 'quantity', 'unit')} fault={page.faultOf(`${key}-quantity`)} value={entry.quantity} onChange={(quantity) => enter(key, { quantity })} />
              <SelectField label={t('supplier.unit')} value={entry.unit} onChange={(unit) => enter(key, { unit: unit as Fuel['unit'] })} options={units.map((value) => ({ value, text: value }))} />
              {entry.unit === 'L' ? <TextField id={`${key}-density`} number label={t('supplier.fuels.density')} help={t('supplier.fuels.density.help')} fault={page.faultOf(`${key}-density`)} value={entry.density} onChange={(density) => enter(key, { density })} /> : null}
              {sites.length > 1 ? <SelectField label={t('supplier.site')} value={entry.site} onChange={(site) => enter(key, { site })} options={sites} /> : null}
            </fieldset>
          ))}
          <div className="row">
            <Button small onPress={() => setEntries({ ...entries, [`receipt-${Object.keys(entries).length + 1}-${Date.now().toString(36)}`]: empty })}>
              {t('supplier.fuels.add')}
            </Button>
            <Button small onPress={() => without({ unknown: true })}>
              {t('supplier.unknown')}
            </Button>
            <Button small onPress={() => without('none')}>
              {t('supplier.fuels.none')}
            </Button>
          </div>
        </>
      )}
    </Frame>
  );
}
