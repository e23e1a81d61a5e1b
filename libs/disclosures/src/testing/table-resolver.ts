import { ok, reject } from '@greengate/kernel';
import type { FactorRequest, ResolvedFactor, ResolveFactor } from '../contracts/resolved-factor.contract';

type Row = Pick<FactorRequest, 'subject' | 'measure'> &
  Partial<Pick<FactorRequest, 'method' | 'place'>> & { readonly factor: Pick<ResolvedFactor, 'value' | 'denominator'> & Partial<ResolvedFactor>; readonly per: string; readonly of?: string | null };

/** Factors for tests, in a dozen rows; figures of the sources that they name. Not a library: no ladder, no years. */
const rows: readonly Row[] = [
  { subject: 'electricity', measure: 'emissions', place: 'CN-ZJ', factor: { value: '0.5153', denominator: 'kWh' }, per: 'kg', of: 'CO2' },
  { subject: 'electricity', measure: 'emissions', place: 'CN', factor: { value: '0.5366', denominator: 'kWh', downgrades: [{ step: 'nation', wanted: 'province', found: 'CN', points: 1 }] }, per: 'kg', of: 'CO2' },
  { subject: 'electricity', measure: 'residual-mix', place: 'CN-ZJ', factor: { value: '0.5856', denominator: 'kWh' }, per: 'kg', of: 'CO2' },
  { subject: 'electricity', measure: 'upstream', factor: { value: '0.05', denominator: 'kWh' }, per: 'kgCO2e', of: 'CO2e' },
  { subject: 'electricity', measure: 'loss-rate', factor: { value: '0.04', denominator: '1' }, per: '1', of: null },
  { subject: 'diesel', measure: 'emissions', factor: { value: '2.66155', denominator: 'L' }, per: 'kgCO2e', of: 'CO2e' },
  { subject: 'gas-gross', measure: 'emissions', factor: { value: '0.1829', denominator: 'kWh', basis: 'gross' }, per: 'kgCO2e', of: 'CO2e' },
  { subject: 'biodiesel', measure: 'emissions', factor: { value: '0.16751', denominator: 'L' }, per: 'kgCO2e', of: 'CO2e' },
  { subject: 'biodiesel', measure: 'outside-scopes', factor: { value: '2.43', denominator: 'L' }, per: 'kg', of: 'CO2-biogenic' },
  { subject: 'old-ar4', measure: 'emissions', factor: { value: '1', denominator: 'kg', numerator: { unit: 'kgCO2e', substance: 'CO2e', gwpSet: 'AR4' } }, per: 'kgCO2e', of: 'CO2e' },
  ...(['diesel', 'wood'] as const).flatMap((subject): Row[] => [
    { subject, measure: 'net-calorific-value', method: 'ipcc', factor: { value: '43', denominator: 't' }, per: 'GJ', of: null },
    { subject, measure: 'co2-per-energy', method: 'ipcc', factor: { value: '74100', denominator: 'TJ' }, per: 'kg', of: 'CO2' },
    { subject, measure: 'ch4-per-energy', method: 'ipcc', factor: { value: '10', denominator: 'TJ' }, per: 'kg', of: 'CH4' },
    { subject, measure: 'n2o-per-energy', method: 'ipcc', factor: { value: '0.6', denominator: 'TJ' }, per: 'kg', of: 'N2O' },
  ]),
  { subject: 'bituminous-coal', measure: 'net-calorific-value', method: 'china', factor: { value: '23.204', denominator: 't' }, per: 'GJ', of: null },
  { subject: 'bituminous-coal', measure: 'carbon-content', method: 'china', factor: { value: '0.02618', denominator: 'GJ' }, per: 'tC', of: null },
  { subject: 'bituminous-coal', measure: 'oxidation', method: 'china', factor: { value: '0.93', denominator: '1' }, per: '1', of: null },
  { subject: 'heat', measure: 'emissions', factor: { value: '0.11', denominator: 'GJ' }, per: 't', of: 'CO2' },
  { subject: 'rail', measure: 'emissions', factor: { value: '0.028', denominator: 'tkm' }, per: 'kgCO2e', of: 'CO2e' },
  { subject: 'steel-sector', measure: 'emissions', factor: { value: '0.787', denominator: 'USD@2022', quality: 4 }, per: 'kgCO2e', of: 'CO2e' },
  { subject: 'landfill', measure: 'emissions', factor: { value: '500', denominator: 't' }, per: 'kgCO2e', of: 'CO2e' },
  { subject: 'recycling', measure: 'emissions', factor: { value: '20', denominator: 't' }, per: 'kgCO2e', of: 'CO2e' },
  { subject: 'clinker', measure: 'emissions', factor: { value: '0.525', denominator: 't' }, per: 't', of: 'CO2' },
  ...([['CH4', '28'], ['N2O', '265'], ['HFC-32', '677'], ['HFC-125', '3170'], ['HFC-134a', '1300']] as const).map(([subject, value]): Row => ({ subject, measure: 'gwp', factor: { value, denominator: '1', quality: 1 }, per: '1', of: null })),
  { subject: 'CH4', measure: 'gwp-fossil-fugitive', factor: { value: '30', denominator: '1', quality: 1 }, per: '1', of: null },
  { subject: 'R-401A', measure: 'blend', factor: { value: '1', denominator: '1', gases: [{ gas: 'HCFC-22', value: '0.5', unit: '1' }, { gas: 'HFC-134a', value: '0.5', unit: '1' }] }, per: '1', of: null },
  { subject: 'R-410A', measure: 'blend', factor: { value: '1', denominator: '1', gases: [{ gas: 'HFC-32', value: '0.5', unit: '1' }, { gas: 'HFC-125', value: '0.5', unit: '1' }] }, per: '1', of: null },
];

/** Exact look-ups in the rows above. */
export const tableResolver: ResolveFactor = (request) => {
  const { subject, measure, method, place, year, gwpSet } = request;
  const row = rows.find((one) => one.subject === subject && one.measure === measure && (one.method ?? method) === method && (one.place ?? place) === place);
  if (row === undefined) return reject('calculation.factor-not-found', { subject, measure, method, place, year });
  const { factor, per, of = null } = row;
  return ok({
    id: `test/${subject}/${measure}`, set: { id: 'test', version: '1', digest: null }, numerator: { unit: per, substance: of, gwpSet: of === 'CO2e' ? gwpSet : null }, basis: null, gases: [],
    geography: place, years: null, quality: 2, downgrades: [], ...factor,
  });
};
