import { dec } from '@greengate/kernel';
import * as fc from 'fast-check';
import type { FactDisclosure, FactStatement, Ruleset } from '../contracts';
import { sampleDisclosure, sampleFacts, shippedBenchmarks, shippedRuleset } from '../testing';
import { assess } from './assess.rules';
import { dataQualityOf } from './confidence.rules';
import { effectiveAssurance } from './effective-assurance.rules';

const rules = shippedRuleset('sdp-1.0');
const strict: Ruleset = { ...rules, assurance: { declaredCounts: false, qualifiedDrop: '1' } };
const source = { position: '9'.padStart(20, '0'), type: 'verifications.StatementIssued', id: '00000000-0000-4000-8000-000000000099' };
const statement = (changes: Partial<FactStatement> = {}): FactStatement => ({ statementId: '00000000-0000-4000-8000-000000000001', level: 'limited', opinion: 'unmodified', standing: 'counts', validUntil: '2026-06-30', sources: [source], ...changes });
const disclosure = (assurance: FactDisclosure['assurance'], ...statements: FactStatement[]): FactDisclosure => sampleDisclosure(2024, { assurance, ...(statements.length === 0 ? {} : { statements }) });
const level = (of: FactDisclosure, by = rules) => effectiveAssurance(of, by).level;
const quality = (of: FactDisclosure, by = rules) => dataQualityOf(of, by).toString();

describe('assurance', () => {
  it('is what is declared, by rules that take its word for it, while there is no statement', () => {
    expect([level(disclosure('limited')), level(disclosure('none'))]).toEqual(['limited', 'none']);
    expect([level(disclosure('reasonable'), strict), level(disclosure('internal'), strict)]).toEqual(['none', 'internal']);
    expect(effectiveAssurance(disclosure('limited'), strict).missing.map(({ code }) => code)).toEqual(['assurance-declared-only']);
  });
  it('is the statement, whatever is declared, once there is one', () => {
    expect(level(disclosure('none', statement()), strict)).toBe('limited');
    expect(level(disclosure('reasonable', statement()))).toBe('limited');
  });
  it.each(['withdrawn', 'expired', 'other-figures', 'partial-period', 'scopes-missing'] as const)('is none with a statement that does not count: %s', (standing) => {
    const of = disclosure('reasonable', statement({ standing }));
    expect([level(of), quality(of)]).toEqual(['none', '2']);
    expect(effectiveAssurance(of, rules).missing).toMatchObject([{ code: 'assurance-not-counting', values: { standing } }]);
  });
  it.each(['adverse', 'disclaimer'] as const)('is none after an opinion of kind %s, and it is said', (opinion) => {
    const of = disclosure('limited', statement({ opinion }));
    expect([level(of), quality(of)]).toEqual(['none', '2']);
    expect(effectiveAssurance(of, rules).missing.map(({ code }) => code)).toEqual(['assurance-adverse']);
  });
  it('with a qualified opinion stands, and the data quality is one step worse, never beyond the worst', () => {
    const of = disclosure('none', statement({ opinion: 'qualified' }));
    expect([level(of), quality(disclosure('none', statement())), quality(of)]).toEqual(['limited', '1', '2']);
    expect(quality({ ...of, dataBasis: 'spend-generic' })).toBe('5');
    expect(quality(of, { ...rules, assurance: { declaredCounts: true, qualifiedDrop: '0.5' } })).toBe('1.5');
  });
  it('of several is the best: a clean opinion first, then the level, then how long', () => {
    const qualified = statement({ statementId: '00000000-0000-4000-8000-000000000002', opinion: 'qualified', level: 'reasonable' });
    const longer = statement({ statementId: '00000000-0000-4000-8000-000000000003', validUntil: '2027-06-30' });
    const expired = statement({ statementId: '00000000-0000-4000-8000-000000000004', level: 'reasonable', standing: 'expired' });
    for (const list of [[qualified, statement(), longer, expired], [expired, longer, statement(), qualified]]) expect(effectiveAssurance(disclosure('none', ...list), rules).statement?.statementId).toBe(longer.statementId);
  });
});

describe('a score', () => {
  const scored = (last: FactDisclosure, by = rules) => assess(sampleFacts({ disclosures: [sampleDisclosure(2022), sampleDisclosure(2023), last] }), by, shippedBenchmarks(), '2025-10-01');
  it('rests on the statement, names its events and says until when', () => {
    const result = scored(disclosure('none', statement()));
    expect(result.indicators.assured).toBe(true);
    expect(result.pillars?.data.parts.find(({ code }) => code === 'assurance')?.points).toBe('15');
    expect(result.pillars?.data.reasons.find(({ code }) => code === 'assurance-statement')?.text.en).toContain('2026-06-30');
    for (const sources of [result.pillars?.data.sources, result.dataQuality?.sources]) expect(sources).toContainEqual(source);
  });
  it('falls when it expires, though the supplier declares assurance', () => {
    const [valid, over] = [scored(disclosure('limited', statement())), scored(disclosure('limited', statement({ standing: 'expired' })))];
    expect(dec(over.score ?? '0').lt(valid.score ?? '0')).toBe(true);
    expect(over.indicators.assured).toBe(false);
  });
  it('is never better for a statement that does not count, nor for a worse opinion', () => {
    const opinions = ['unmodified', 'qualified', 'adverse'] as const;
    fc.assert(
      fc.property(fc.constantFrom<FactDisclosure['dataBasis']>('primary', 'company-level', 'spend-sector', 'spend-generic'), fc.constantFrom<FactStatement['level']>('limited', 'reasonable'), fc.boolean(), (dataBasis, of, lenient) => {
        const by = lenient ? rules : strict;
        const score = (one: Partial<FactStatement> | null) => dec(scored({ ...disclosure('none', ...(one === null ? [] : [statement({ level: of, ...one })])), dataBasis }, by).score ?? '0');
        const [clean, qualified, adverse] = opinions.map((opinion) => score({ opinion }));
        expect(clean?.gte(qualified ?? 0) && qualified?.gte(0)).toBe(true);
        expect(adverse?.eq(score(null))).toBe(true);
        expect(score({ standing: 'other-figures' }).eq(score(null))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
