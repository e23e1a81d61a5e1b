import { dec, deterministicId } from '@greengate/kernel';
import fc from 'fast-check';
import { costCurveAnswer } from '../contracts/cost-curve.contract';
import { samplePlan } from '../testing';
import { abatementInOrder, abatementOfSaving } from './abatement.formulas';
import { appraisal10 } from './appraisal-1-0.data';
import { costCurve, type CurveMeasure } from './cost-curve.rules';

const supplierId = deterministicId('supplier', 1);
const measure = (name: string, changes: Partial<CurveMeasure['plan']> = {}, verifiedPerYear: string | null = null): CurveMeasure => ({
  measureId: deterministicId('measure', name), supplierId, status: 'approved', plan: samplePlan({ title: `Measure ${name}`, ...changes }), verifiedPerYear,
});
const titles = (curve: ReturnType<typeof costCurve>['expected'][number] | undefined) => curve?.bars.map(({ title }) => title.slice(8));

describe('the cost curve', () => {
  it('puts savers first by net present value, then the cheapest tonne', () => {
    const { expected } = costCurve(
      [
        measure('dear', { capex: '2000000' }),
        measure('cheap'),
        // Saves little money on few tonnes: far more negative per tonne than the large saver.
        measure('small saver', { capex: '0', opexChange: '0', saving: '1000', abatement: { scope1: '1', scope2: '0', scope3: '0' } }),
        measure('large saver', { capex: '0', opexChange: '0', saving: '90000' }),
      ],
      appraisal10,
    );
    expect(titles(expected[0])).toEqual(['large saver', 'small saver', 'cheap', 'dear']);
    expect(expected[0]?.bars.map(({ cumulative }) => cumulative)).toEqual(['800', '801', '1601', '2401']);
  });
  it('never puts two currencies on one axis', () =>
    expect(costCurve([measure('a'), measure('b', { currency: 'EUR' })], appraisal10).expected.map(({ currency, bars }) => [currency, bars.length])).toEqual([['CNY', 1], ['EUR', 1]]));
  it('keeps verified apart from expected, at the cost of the verified tonnes', () => {
    const curve = costCurve([measure('half', {}, '400'), measure('none', {}, '-3'), measure('open')], appraisal10);
    expect(curve.expected[0]?.abatement).toBe('2400');
    expect(curve.verified[0]?.abatement).toBe('400');
    expect(Number(curve.verified[0]?.bars[0]?.costPerTonne).toFixed(4)).toBe('47.5737');
    expect(curve.leftOut.map(({ title, curve: which, why }) => [title.slice(8), which, why])).toEqual([['none', 'verified', 'no-verified-abatement'], ['open', 'verified', 'not-verified']]);
  });
  it('counts one measure of an exclusive group', () => {
    const curve = costCurve([measure('dear', { capex: '2000000', exclusiveGroup: 'roof' }), measure('cheap', { exclusiveGroup: 'roof' })], appraisal10);
    expect(titles(curve.expected[0])).toEqual(['cheap']);
    expect(curve.leftOut).toContainEqual(expect.objectContaining({ title: 'Measure dear', why: 'exclusive-group', curve: 'expected' }));
  });
  it('takes the rate of the currency from the document', () => {
    const rules = { ...appraisal10, terms: { discountRate: '0.08', byCurrency: [{ currency: 'EUR', discountRate: '0' }] } };
    expect(costCurve([measure('a', { currency: 'EUR' })], rules).expected[0]?.bars[0]?.annualisedCost).toBe('-30000');
  });
  it('does not depend on the order of the measures, sums what it shows, and is as its contract says', () => {
    const any = fc.array(
      fc.record({ capex: fc.nat(5_000_000), saving: fc.nat(500_000), tonnes: fc.integer({ min: 1, max: 4000 }), currency: fc.constantFrom('CNY', 'EUR'), group: fc.constantFrom(null, 'a', 'b'), verified: fc.option(fc.integer({ min: -10, max: 4000 })) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, (rows) => {
        const measures = rows.map(({ capex, saving, tonnes, currency, group, verified }, index) =>
          measure(String(index), { capex: String(capex), saving: String(saving), currency, exclusiveGroup: group, abatement: { scope1: String(tonnes), scope2: '0', scope3: '0' } }, verified === null ? null : String(verified)));
        const curve = costCurve(measures, appraisal10);
        expect(costCurve([...measures].reverse(), appraisal10).expected).toEqual(curve.expected);
        for (const { bars, abatement } of [...curve.expected, ...curve.verified]) {
          expect(bars.at(-1)?.cumulative).toBe(abatement);
          const paid = bars.filter(({ costPerTonne }) => dec(costPerTonne).gte(0)).map(({ costPerTonne }) => dec(costPerTonne));
          expect(paid.every((cost, index) => index === 0 || cost.gte(paid[index - 1] ?? cost))).toBe(true);
        }
        expect(() => costCurveAnswer.parse(curve)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

describe('abatement', () => {
  it('of saved electricity uses the factor of each year to come', () =>
    expect(abatementOfSaving.compute({ saved: '1000', factors: ['0.5', '0.4', '0.3'] })).toEqual({ byYear: ['500', '400', '300'], total: '1200', mean: '400' }));
  it('of measures on the same emissions never exceeds them', () => {
    expect(abatementInOrder.compute({ baseline: '1000', shares: ['0.5', '0.5'] })).toEqual({ parts: ['500', '250'], remaining: '250' });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 20 }), (shares) => {
        const { parts, remaining } = abatementInOrder.compute({ baseline: '1000', shares: shares.map((share) => String(share / 100)) });
        expect(parts.reduce((sum, part) => sum.plus(part), dec(remaining)).toDecimalPlaces(20).toFixed()).toBe('1000');
        expect(dec(remaining).gte(0)).toBe(true);
      }),
    );
  });
});
