import { deterministicId } from '@greengate/kernel';
import { inventoryDocument, type InventoryDocumentInput } from '../../contracts/calculation.contract';
import { smeDocument, tableResolver } from '../../testing';
import { calculateInventory } from './calculate-inventory.rules';

const m = (value: string, unit: string) => ({ status: 'measured' as const, value, unit });
const own = (value: string, unit: string) => ({ value, unit, gwpSet: 'AR5' as const, source: 'footprint declaration', evidence: ['declaration.pdf'] });
const scope3 = { kind: 'scope3' as const };

/** One line at least of every kind and method. */
const everyKind: InventoryDocumentInput['lines'] = [
  { id: 'power', kind: 'electricity', activity: m('120000.5', 'kWh'), evidence: ['bill.pdf'] },
  { id: 'power-elsewhere', kind: 'electricity', place: 'CN', activity: m('3.25', '万kWh') },
  { id: 'power-estimated', kind: 'electricity', activity: { status: 'estimated', basis: 'similar-site', value: '17.3', unit: 'GJ' } },
  { id: 'power-paid', kind: 'electricity', activity: { status: 'estimated-from-payment', paid: { value: '1000', unit: 'CNY' }, price: { value: '0.7', unit: 'CNY/kWh' }, unit: 'MWh' } },
  { id: 'power-unknown', kind: 'electricity', activity: { status: 'unknown' } },
  { id: 'van', kind: 'mobile-combustion', fuel: 'diesel', method: 'published', activity: m('5000', 'L'), evidence: ['receipt.pdf'] },
  { id: 'boiler', kind: 'stationary-combustion', fuel: 'diesel', method: 'ipcc', activity: m('12.345', 'short ton') },
  { id: 'tank', kind: 'stationary-combustion', fuel: 'diesel', method: 'ipcc', activity: m('100', 'gal'), density: { value: '0.84', unit: 'kg/L' } },
  { id: 'wood', kind: 'stationary-combustion', fuel: 'wood', method: 'ipcc', activity: m('7', 'mmBtu'), calorificBasis: 'net', biogenic: true },
  { id: 'coal', kind: 'stationary-combustion', fuel: 'bituminous-coal', method: 'china', activity: m('99.99', 't') },
  { id: 'gas', kind: 'stationary-combustion', fuel: 'gas-gross', method: 'published', activity: m('1', 'tce'), calorificBasis: 'gross' },
  { id: 'bio', kind: 'mobile-combustion', fuel: 'biodiesel', method: 'published', activity: m('10', 'L'), biogenic: true },
  { id: 'chiller', kind: 'refrigerant', gas: 'R-410A', activity: m('3', 'lb') },
  { id: 'old-chiller', kind: 'refrigerant', gas: 'R-401A', activity: m('3', 'kg') },
  { id: 'steam', kind: 'purchased-energy', carrier: 'heat', activity: m('40', '百万千焦') },
  { id: 'steam-own', kind: 'purchased-energy', carrier: 'heat', activity: m('40', 'GJ'), factor: own('0.098', 'tCO2e/GJ') },
  { id: 'clinker', kind: 'process', process: 'clinker', activity: m('11', 't') },
  { id: 'vent', kind: 'process', process: 'venting', activity: m('2', 't'), factor: own('3', 'kgCO2e/kg'), fossilFugitive: true },
  { id: 'ferment', kind: 'biogenic', activity: m('4', 't') },
  { id: 'goods', ...scope3, category: 1, method: 'supplier-specific', items: [{ name: 'bolts', activity: { value: '300', unit: 'kg' }, factor: own('2.1', 'kgCO2e/kg') }] },
  { id: 'spend', ...scope3, category: 1, method: 'spend', subject: 'steel-sector', activity: m('12345.67', 'CNY@2021'), fx: '0.14', priceSpendYear: '97', priceFactorYear: '113', sectorMatched: true },
  { id: 'freight', ...scope3, category: 4, method: 'distance', legs: [{ mode: 'rail', mass: { value: '20', unit: 't' }, distance: { value: '310', unit: 'mi' } }] },
  { id: 'upstream', ...scope3, category: 3, method: 'energy-related', subject: 'electricity', activity: m('120', 'MWh') },
  { id: 'waste', ...scope3, category: 5, method: 'waste', activity: m('9', 't'), treatments: [{ treatment: 'landfill', share: '0.3' }, { treatment: 'recycling', share: '0.7' }] },
  { id: 'use', ...scope3, category: 11, method: 'lifetime-use', watt: '60', hoursPerDay: '3', daysPerYear: '365', years: '7', units: '1000' },
  { id: 'holding', ...scope3, category: 15, method: 'equity-share', holdings: [{ name: 'joint venture', share: '0.333', emissions: { value: '1234.5', unit: 'tCO2e' } }] },
  { id: 'commuting', ...scope3, category: 7, method: 'unknown' },
];

/** Figures without a pattern, the same for ever. */
const figure = (seed: string): string => `${Number.parseInt(deterministicId(seed).slice(0, 6), 16)}.${Number.parseInt(deterministicId(seed, 'cents').slice(0, 2), 16)}`;
const many: InventoryDocumentInput['lines'] = Array.from({ length: 300 }, (_, index) => {
  const value = figure(`line ${index}`);
  return index % 3 === 0
    ? { id: `line-${index}`, kind: 'electricity' as const, activity: m(value, 'kWh'), evidence: ['bill'] }
    : index % 3 === 1
      ? { id: `line-${index}`, kind: 'mobile-combustion' as const, fuel: 'diesel', method: 'published' as const, activity: m(value, 'gal') }
      : { id: `line-${index}`, kind: 'stationary-combustion' as const, fuel: 'bituminous-coal', method: 'china' as const, activity: m(value, 'lb') };
});

const digestOfLines = (lines: InventoryDocumentInput['lines'], changes: Partial<InventoryDocumentInput> = {}): string => {
  const result = calculateInventory(inventoryDocument.parse({ ...smeDocument(changes), lines }), tableResolver);
  return result.ok ? result.value.digest : JSON.stringify(result.error);
};

/**
 * A digest is recorded with a submission and made again by whoever checks it. Making the engine faster must not move one byte of it; what changes a digest is a new version of
 * the engine or of the unit table, and is a decision. These are of unit table 1.1.
 */
describe('digests stay what they were', () => {
  it.each([
    ['two documents of a small supplier', () => digestOfLines(smeDocument().lines), '552ad07fb80259d107e93135dcebaa4f097ec3614021cad64a6fec14910130cc'],
    ['every kind of line', () => digestOfLines(everyKind), '202d83019da780bb27956cc0f58b1026084fd2e337973a70b68e348e44f45606'],
    ['every kind of line, assured', () => digestOfLines(everyKind, { assurance: { level: 'limited', verifier: 'Verifying Body' } }), '229bf6d331b841103ba49e8f56c837cee00abdaa4e7daee3ccaaeffcbe9f9f4f'],
    ['with instruments', () => digestOfLines(smeDocument().lines, { instruments: [{ serial: 'GEC-1', type: 'certificate', kwh: '70000', factor: '0', vintage: 2022, year: 2022, market: 'CN', renewable: true }] }), '3b4eeeb248dd2267ad1b2cad256d639ef4bc9b46075477896b72eb0bf3e39765'],
    ['three hundred lines', () => digestOfLines(many), '27708767d4204bd46df3328ff9cae2c0f79811e67924cf546d43929c1c352fe6'],
  ])('%s', (_, digest, expected) => expect(digest()).toBe(expected));
});
