import { convert, dec, evaluateAgain, unitTable } from '@greengate/kernel';
import fc from 'fast-check';
import { inventoryDocument, type InventoryDocumentInput } from '../../contracts/calculation.contract';
import type { Calculation } from '../../contracts/calculation-result.contract';
import { smeDocument, tableResolver } from '../../testing';
import { attributeToBuyer } from './attribute-to-buyer.rules';
import { calculateInventory } from './calculate-inventory.rules';
import { digestOfCalculation } from './calculation-digest.rules';
import { disclosureFormulas } from './formulas';

type Line = InventoryDocumentInput['lines'][number];

const calculated = (changes: Partial<InventoryDocumentInput>): Calculation => {
  const result = calculateInventory(smeDocument(changes), tableResolver);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const amount = fc.integer({ min: 1, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2));
const measured = (unit: string) => amount.map((value) => ({ status: 'measured' as const, value, unit }));
const score = fc.integer({ min: 1, max: 5 });
const pedigree = fc.record({ reliability: score, completeness: score, temporal: score, geographical: score, technological: score });
const extras = fc.record({ quality: fc.record({ primary: fc.constantFrom(true, false, null), pedigree: fc.option(pedigree) }) });

const shape: fc.Arbitrary<Omit<Line, 'id'>> = fc.oneof(
  measured('kWh').map((activity) => ({ kind: 'electricity' as const, activity })),
  measured('L').map((activity) => ({ kind: 'mobile-combustion' as const, fuel: 'diesel', method: 'published' as const, activity })),
  measured('t').map((activity) => ({ kind: 'stationary-combustion' as const, fuel: 'diesel', method: 'ipcc' as const, activity })),
  measured('t').map((activity) => ({ kind: 'stationary-combustion' as const, fuel: 'bituminous-coal', method: 'china' as const, activity })),
  measured('GJ').map((activity) => ({ kind: 'stationary-combustion' as const, fuel: 'wood', method: 'ipcc' as const, activity, calorificBasis: 'net' as const, biogenic: true })),
  measured('kg').map((activity) => ({ kind: 'refrigerant' as const, gas: 'R-410A', activity })),
  measured('GJ').map((activity) => ({ kind: 'purchased-energy' as const, carrier: 'heat' as const, activity })),
  measured('CNY@2021').map((activity) => ({ kind: 'scope3' as const, category: 1, method: 'spend' as const, subject: 'steel-sector', activity, fx: '0.14', priceSpendYear: '97', priceFactorYear: '113', sectorMatched: true })),
  measured('t').map((activity) => ({ kind: 'scope3' as const, category: 5, method: 'waste' as const, activity, treatments: [{ treatment: 'landfill', share: '0.3' }, { treatment: 'recycling', share: '0.7' }] })),
);
const lines = fc.array(fc.tuple(shape, extras), { minLength: 1, maxLength: 8 }).map((all) => all.map(([line, more], index) => ({ ...line, ...more, id: `line-${index}` }) as Line));

const close = (a: string, b: string): boolean => dec(a).minus(b).abs().lte(dec(b).abs().times('1e-30'));
const changed = (line: Line, activity: (given: { value: string }) => object): Line => ('activity' in line && 'value' in line.activity ? ({ ...line, activity: activity(line.activity) } as Line) : line);
const kwhOf = (unit: string): boolean => convert({ value: '1', unit: 'kWh' }, unit).ok;

describe('for any inventory', () => {
  it('double the activity is double the emissions, and the same quality', () =>
    fc.assert(
      fc.property(lines, (given) => {
        const once = calculated({ lines: given });
        const twice = calculated({ lines: given.map((line) => changed(line, (activity) => ({ ...activity, value: dec(activity.value).times(2).toFixed() }))) });
        expect(twice.totals.every(({ tCO2e }, index) => tCO2e === null || close(tCO2e, dec(once.totals[index]?.tCO2e ?? '0').times(2).toFixed()))).toBe(true);
        expect(close(twice.biogenicCo2, dec(once.biogenicCo2).times(2).toFixed())).toBe(true);
        expect(twice.lines.map(({ quality }) => quality)).toEqual(once.lines.map(({ quality }) => quality));
      }),
      { numRuns: 40 },
    ));

  it('the order of the lines changes no total, and the same input has the same digest', () =>
    fc.assert(
      fc.property(lines.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))), ([given, shuffled]) => {
        const [a, b] = [calculated({ lines: given }), calculated({ lines: shuffled })];
        expect([b.totals, b.overall, b.biogenicCo2, b.steps]).toEqual([a.totals, a.overall, a.biogenicCo2, a.steps]);
        expect(calculated({ lines: structuredClone(given) }).digest).toBe(a.digest);
        const other = calculated({ lines: given.map((line, index) => (index === 0 ? changed(line, (activity) => ({ ...activity, value: dec(activity.value).plus('0.01').toFixed() })) : line)) });
        expect(other.digest).not.toBe(a.digest);
      }),
      { numRuns: 40 },
    ));

  it('survives storage: read back from JSON it evaluates again, step by step, to itself', () =>
    fc.assert(
      fc.property(lines, (given) => {
        const result = JSON.parse(JSON.stringify(calculated({ lines: given }))) as Calculation;
        const again = new Map(disclosureFormulas.map((formula) => [`${formula.id}@${formula.version}`, formula]));
        for (const step of [...result.steps, ...result.lines.flatMap(({ steps, quality }) => [...steps, ...(quality?.steps ?? [])])]) {
          const formula = again.get(`${step.formula}@${step.version}`);
          expect(formula && evaluateAgain(formula, step)).toEqual(step.output);
        }
        const { digest, ...rest } = result;
        expect(digestOfCalculation(rest)).toBe(digest);
        for (const { entered, ...line } of result.lines) {
          expect(convertedAgain(line)).toBe(true);
          expect(inventoryDocument.shape.lines.element.parse(entered)).toEqual(entered);
        }
      }),
      { numRuns: 40 },
    ));

  it('an electricity line says the same in any unit of energy', () =>
    fc.assert(
      fc.property(amount, fc.constantFrom(...unitTable.units.map(({ symbol }) => symbol).filter(kwhOf)), (value, unit) => {
        const there = convert({ value, unit: 'kWh' }, unit);
        const inUnit = there.ok ? dec(there.value.to.value).toDecimalPlaces(18) : dec(0);
        const [a, b] = [['kWh', value], [unit, inUnit.toFixed()]].map(([symbol = '', text = '']) => calculated({ lines: [{ id: 'a', kind: 'electricity', activity: { status: 'measured', value: text, unit: symbol } }] }).overall.tCO2e);
        // What is lost is what 18 decimals of the entry cannot hold.
        expect(dec(a ?? '0').minus(b ?? '1').abs().div(a ?? '1').lte(dec('1e-18').div(inUnit).plus('1e-30'))).toBe(true);
      }),
    ));

  it('worse data never has a better score, nor a narrower interval of the whole', () =>
    fc.assert(
      fc.property(lines, fc.nat(), fc.constantFrom('previous-period', 'similar-site', 'expert-judgement') as fc.Arbitrary<'previous-period'>, (given, at, basis) => {
        const before = calculated({ lines: given });
        const index = at % given.length;
        const worse = given.map((line, position) => (position === index ? changed({ ...line, quality: { primary: false, pedigree: line.quality?.pedigree ?? null } }, (activity) => ({ ...activity, status: 'estimated', basis })) : line));
        const after = calculated({ lines: worse });
        expect(after.overall.tCO2e).toBe(before.overall.tCO2e);
        expect(dec(after.overall.qualityScore ?? '5').gte(before.overall.qualityScore ?? '5')).toBe(true);
        expect(dec(after.overall.primaryDataShare ?? '0').lte(before.overall.primaryDataShare ?? '0')).toBe(true);
        expect(dec(after.overall.uncertainty).gte(before.overall.uncertainty)).toBe(true);
      }),
      { numRuns: 40 },
    ));

  it('what is attributed to buyers and what is left add up to the whole, exactly', () =>
    fc.assert(
      fc.property(lines, fc.array(amount, { maxLength: 6 }), amount, (given, purchases, others) => {
        const total = purchases.reduce((sum, one) => sum.plus(one), dec(others)).toFixed();
        const buyers = purchases.map((value, index) => ({ buyer: `b${index}`, purchases: { value, unit: 'CNY@2022' } }));
        const result = attributeToBuyer(calculated({ lines: given }), { basis: 'economic', total: { value: total, unit: 'CNY@2022' }, buyers, scope2: 'market' });
        expect(result.ok && result.value.parts.reduce((sum, { tCO2e }) => sum.plus(tCO2e), dec(result.value.rest)).eq(result.value.tCO2e)).toBe(true);
      }),
      { numRuns: 60 },
    ));

  it('instruments never raise above the uncovered, and never touch the location-based total', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (kwh, part) => {
        const covered = Math.min(kwh, part);
        const document = { lines: [{ id: 'a', kind: 'electricity' as const, activity: { status: 'measured' as const, value: String(kwh), unit: 'kWh' } }] };
        const instruments = [{ serial: 's', type: 'certificate' as const, market: 'CN', year: 2022, vintage: 2022, kwh: String(covered), factor: '0', renewable: true }];
        const [bare, withThem] = [calculated(document), calculated({ ...document, instruments })];
        const of = ({ totals }: Calculation, account: string): string => totals.find((one) => one.account === account)?.tCO2e ?? '0';
        expect(of(withThem, 'scope2-location')).toBe(of(bare, 'scope2-location'));
        expect(of(withThem, 'scope2-market')).toBe(dec(kwh - covered).times('0.5856').div(1000).toFixed());
      }),
      { numRuns: 40 },
    ));
});

const convertedAgain = ({ conversions }: Pick<Calculation['lines'][number], 'conversions'>): boolean =>
  conversions.every((step) => {
    const again = convert(step.from, step.to.unit);
    return again.ok && again.value.to.value === step.to.value && again.value.factor === step.factor;
  });
