import { dec } from '@greengate/kernel';
import fc from 'fast-check';
import type { InventoryDocumentInput } from '../../contracts/calculation.contract';
import type { Calculation } from '../../contracts/calculation-result.contract';
import { smeDocument, tableResolver } from '../../testing';
import { dataQualityScore } from '../data-quality.rules';
import { calculateInventory } from './calculate-inventory.rules';
import { dataQualityOfTotal } from './data-quality.formulas';
import { defaultLineQualityPolicy } from './line-quality.rules';
import { pedigreeGsd2 } from './uncertainty.formulas';

const calculated = (changes: Partial<InventoryDocumentInput>): Calculation => {
  const result = calculateInventory(smeDocument(changes), tableResolver);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const score = fc.integer({ min: 1, max: 5 });
const row = fc.record({ emissions: fc.integer({ min: 1, max: 1_000_000 }).map(String), score, primary: fc.boolean() });
const indicators = ['reliability', 'completeness', 'temporal', 'geographical', 'technological'] as const;
const pedigree = fc.record({ reliability: score, completeness: score, temporal: score, geographical: score, technological: score });
/** Best first. */
const bases = ['measured', 'previous-period', 'similar-site', 'expert-judgement'] as const;

describe('worse inputs never improve quality', () => {
  it('of a total: a line with a worse score, or no longer primary', () =>
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), fc.nat(), score, (lines, at, worse) => {
        const index = at % lines.length;
        const changed = lines.map((line, position) => (position === index ? { ...line, score: Math.max(line.score, worse), primary: false } : line));
        const [before, after] = [dataQualityOfTotal.compute({ lines }), dataQualityOfTotal.compute({ lines: changed })];
        expect(dec(after.score ?? 0).gte(before.score ?? 5)).toBe(true);
        expect(dec(after.primaryDataShare ?? 1).lte(before.primaryDataShare ?? 0)).toBe(true);
        expect(dec(before.score ?? 0).gte(1) && dec(before.score ?? 9).lte(5)).toBe(true);
      }),
    ));

  it('of a line: where its activity comes from, step by step', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }).map(String), fc.constantFrom('none' as const, 'limited' as const), (value, level) => {
        const scores = bases.map((basis) => {
          const activity = basis === 'measured' ? { status: basis, value, unit: 'kWh' } : { status: 'estimated' as const, basis, value, unit: 'kWh' };
          return calculated({ lines: [{ id: 'a', kind: 'electricity', activity }], assurance: { level, verifier: level === 'none' ? null : 'Verifying Body Ltd' } }).lines[0]?.quality;
        });
        scores.forEach((quality, index) => {
          const better = scores[index - 1];
          expect(index === 0 || ((quality?.score ?? 0) >= (better?.score ?? 9) && dec(quality?.uncertainty ?? 0).gte(better?.uncertainty ?? 9))).toBe(true);
        });
      }),
      { numRuns: 30 },
    ));

  it('of a pedigree: any indicator worse is never more certain', () => {
    const spread = (scores: Record<(typeof indicators)[number], number>): string =>
      pedigreeGsd2.compute({ factors: indicators.map((name) => defaultLineQualityPolicy.pedigree[name][scores[name] - 1] ?? '1'), basic: '1.05' });
    fc.assert(
      fc.property(pedigree, fc.constantFrom(...indicators), score, (scores, name, worse) => {
        expect(dec(spread({ ...scores, [name]: Math.max(scores[name], worse) })).gte(spread(scores))).toBe(true);
      }),
    );
  });

  it('of an inventory as declared: rougher data and no assurance', () => {
    const rough = ['primary', 'company-level', 'spend-sector', 'spend-generic'] as const;
    const levels = ['reasonable', 'limited', 'internal', 'none'] as const;
    const of = (basis: number, level: number) => dataQualityScore({ dataBasis: rough[basis] ?? 'primary', assurance: { level: levels[level] ?? 'none', verifier: null } });
    fc.assert(fc.property(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3), (a, b, c, d) => expect(of(Math.max(a, b), Math.max(c, d))).toBeGreaterThanOrEqual(of(Math.min(a, b), Math.min(c, d)))));
  });
});
