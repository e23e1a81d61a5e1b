import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { digestOf } from '@greengate/kernel';
import { wordsOf } from '../../contracts/question-words.contract';
import type { Inventory } from '../../contracts/inventory.contract';
import { plausibilityRules } from '../../contracts/plausibility-rules.contract';
import { energyCarriers } from '../../contracts/energy-carriers.contract';
import { sampleInventory } from '../../testing';
import { plausibility10 } from './plausibility-1-0.data';
import { evaluatePlausibility, referenceTo } from './plausibility.rules';
import type { PlausibilityLine, PlausibilitySubject } from './plausibility-subject';

const lastYear = sampleInventory({ period: { from: '2023-01-01', to: '2023-12-31' } });
const subject = (changes: Partial<Inventory> = {}, more: Partial<PlausibilitySubject> = {}): PlausibilitySubject => ({
  inventory: sampleInventory(changes), previous: { inventory: lastYear, basis: 'accepted' }, sector: null, lines: [], unreturned: [], ...more,
});
const asked = (of: PlausibilitySubject): readonly string[] => evaluatePlausibility(plausibility10, of).map(({ rule, subject: about }) => `${rule} ${about}`);
const reported = (value: string) => ({ status: 'reported' as const, value });
const line = (id: string, changes: Partial<PlausibilityLine> = {}): PlausibilityLine => ({ id, scope12: '10', estimated: false, evidence: 1, meter: id, billed: null, ...changes });
const energy = (carrier: Inventory['energy'][number]['carrier'], value: string, unit: string) => ({ carrier, quantity: { value, unit } });

describe('plausibility 1.0', () => {
  it('is a valid document that never changes', () => {
    expect(plausibilityRules.parse(plausibility10)).toEqual(plausibility10);
    expect(referenceTo(plausibility10)).toEqual({ rulesId: 'plausibility', rulesVersion: '1.0', rulesDigest: digestOf(plausibility10) });
    expect(digestOf(plausibility10)).toBe('9ab1107bcee1b302b665dbb743e2b06ffd3a2640de37f29691c65a76721c9d6f');
  });
  it('takes its peers from the benchmarks that ship', () => {
    const { entries } = JSON.parse(readFileSync(join(process.cwd(), 'deploy/rulesets/benchmarks-tw-2024.json'), 'utf8')) as { entries: { sector: string; n: number; values: string[] }[] };
    const at = (values: readonly string[], p: number): number => {
      const place = (values.length - 1) * p;
      const [low, high] = [Number(values[Math.floor(place)]), Number(values[Math.ceil(place)])];
      return low + (high - low) * (place - Math.floor(place));
    };
    const expected = entries.filter(({ n }) => n >= 8).map(({ sector, n, values }) => [sector, n, Number((at(values, 0.05) / 3).toPrecision(3)), Number((at(values, 0.95) * 3).toPrecision(3))]);
    const peers = plausibility10.rules.find((rule) => rule.kind === 'peer-ratio');
    expect(peers?.kind === 'peer-ratio' ? peers.references.map(({ sector, n, low, high }) => [sector, n, Number(low), Number(high)]).sort() : []).toEqual(expected.sort());
  });
  it('asks nothing about a year like the last', () => {
    expect(asked(subject())).toEqual([]);
    expect(asked(subject({}, { previous: null }))).toEqual([]);
  });
});

describe('year on year', () => {
  it.each([
    ['scope 1 up by more than half', { scope1: reported('1900') }, ['year-on-year scope1']],
    ['scope 1 up by less', { scope1: reported('1800') }, []],
    ['market-based down by more than half', { scope2MarketBased: reported('1300') }, ['year-on-year scope2MarketBased']],
    ['electricity', { energy: [energy('electricity', '3', 'GWh'), energy('natural-gas', '61.5', '万Nm3')] }, ['year-on-year energy.electricity']],
    ['electricity in another unit is the same electricity', { energy: [energy('electricity', '25218', 'GJ'), energy('natural-gas', '61.5', '万Nm3')] }, []],
    ['output', { output: [{ product: 'Machined aluminium castings', quantity: { value: '9000', unit: 't' } }] }, ['year-on-year output.machined aluminium castings']],
    ['revenue', { revenue: { amount: '100000000', currency: 'CNY' } }, ['year-on-year revenue']],
    ['scope 3 that doubles', { scope3: [{ category: 1, status: 'reported' as const, value: '30000' }, { category: 4, status: 'reported' as const, value: '820.25' }] }, []],
    ['scope 3 that triples', { scope3: [{ category: 1, status: 'reported' as const, value: '46300' }, { category: 4, status: 'reported' as const, value: '820.25' }] }, ['year-on-year scope3.1']],
  ])('%s', (_, changes, expected) => expect(asked(subject(changes))).toEqual(expected));
  it('leaves out what is too small', () => {
    const small = sampleInventory({ period: lastYear.period, scope1: reported('4'), energy: [] });
    expect(asked(subject({ scope1: reported('9'), energy: [] }, { previous: { inventory: small, basis: 'submitted' } }))).toEqual([]);
  });
});

describe('a factor of a thousand', () => {
  it.each([
    ['a thousand times last year', { scope2MarketBased: reported('2800000') }, ['factor-slip scope2MarketBased']],
    ['a thousandth', { scope2MarketBased: reported('2.9') }, ['factor-slip scope2MarketBased']],
    ['kg for t is asked about once', { scope1: reported('1240500') }, ['factor-slip scope1']],
    ['ten thousand: 万 left out', { revenue: { amount: '48000', currency: 'CNY' } }, ['factor-slip revenue']],
    ['a hundred is a jump, no slip', { scope2MarketBased: reported('280000') }, ['year-on-year scope2MarketBased']],
  ])('%s', (_, changes, expected) => expect(asked(subject(changes))).toEqual(expected));
  it('is seen in a first year by its energy', () => expect(asked(subject({ scope2LocationBased: reported('3759500'), scope2MarketBased: { status: 'not-measured' } }, { previous: null }))).toContain('factor-slip scope2LocationBased'));
});

describe('energy against emissions', () => {
  const first = { previous: null };
  it.each([
    ['less than the gas gives off', { scope1: reported('640') }, ['energy-emissions scope1']],
    ['declared zero with gas burnt', { scope1: { status: 'declared-zero' as const } }, ['energy-emissions scope1']],
    ['process emissions on top', { scope1: reported('5000') }, []],
    ['far more than fuels and process can', { scope1: reported('9000') }, ['energy-emissions scope1']],
    ['electricity that emits more than coal', { scope2LocationBased: reported('9500') }, ['energy-emissions scope2LocationBased']],
    ['no energy stated, nothing to compare', { scope1: reported('640'), energy: [] }, []],
    ['not measured is no figure', { scope1: { status: 'not-measured' as const } }, []],
    ['biomass counts outside of the scopes', { scope1: { status: 'declared-zero' as const }, energy: [energy('biomass', '500', 't')] }, []],
  ])('%s', (_, changes, expected) => expect(asked(subject(changes, first))).toEqual(expected));
});

describe('against peers', () => {
  const revenue = { amount: '1000000000', currency: 'TWD' };
  it.each([
    ['5 t per million is usual', revenue, 'Electronics 电子', []],
    ['50 is not, in electronics', { ...revenue, amount: '100000000' }, 'Electronics 电子', ['peer-ratio revenue']],
    ['50 is usual in steel', { ...revenue, amount: '100000000' }, '钢铁', []],
    ['of an unknown sector, all count', { ...revenue, amount: '40000000' }, null, ['peer-ratio revenue']],
    ['another currency has no reference', { amount: '40000', currency: 'CNY' }, 'Electronics 电子', []],
  ])('%s', (_, given, sector, expected) => expect(asked(subject({ revenue: given }, { previous: null, sector }))).toEqual(expected));
});

describe('the 600 kg carton', () => {
  const carton = (quantity: { value: string; unit: string }) => ({ product: 'Carton K3 纸箱', quantity });
  const base = { scope1: reported('100'), scope2LocationBased: reported('500'), scope2MarketBased: { status: 'not-measured' as const }, energy: [] };
  const about = ['output-ratio output.carton k3 纸箱'];
  it.each([
    ['600 kg CO2e per carton', [carton({ value: '1000', unit: 'piece' })], about],
    ['0.6 kg per carton', [carton({ value: '1000000', unit: '件' })], []],
    ['a unit that no table knows', [carton({ value: '1000', unit: '箱' })], about],
    ['600 kg of mass per carton', [carton({ value: '1000000', unit: 'piece' }), carton({ value: '600000', unit: 't' })], about],
    ['0.6 kg of mass per carton', [carton({ value: '1000000', unit: 'piece' }), carton({ value: '600', unit: 't' })], []],
    ['not the only product: emissions are not its own', [carton({ value: '1000', unit: 'piece' }), { product: 'steel drums', quantity: { value: '5', unit: 't' } }], []],
  ])('%s', (_, output, expected) => expect(asked(subject({ ...base, output }, { previous: null }))).toEqual(expected));
  it('says figure, comparison and what to do', () => {
    const [question] = evaluatePlausibility(plausibility10, subject({ ...base, output: [carton({ value: '1000', unit: 'piece' })] }, { previous: null }));
    expect(question && wordsOf(question)).toEqual({
      en: 'Output of "carton k3 纸箱": 600 kgCO2e for a carton (piece); 0.02 to 20 is usual. Check units of output and emissions, or say why it is right.',
      'zh-CN': '“carton k3 纸箱”产量：每个纸箱（piece）为 600 kgCO2e；通常为 0.02 至 20。请核对产量和排放的单位，或说明为何正确。',
    });
  });
});

describe('blank against zero', () => {
  it.each([
    ['a scope that is blank now', { scope2MarketBased: { status: 'not-measured' as const } }, ['blank-or-zero scope2MarketBased']],
    ['a scope that is zero now', { scope2MarketBased: { status: 'declared-zero' as const } }, ['blank-or-zero scope2MarketBased']],
    ['a category that is gone', { scope3: [{ category: 1, status: 'reported' as const, value: '15400' }] }, ['blank-or-zero scope3.4']],
    ['a carrier that is gone', { energy: [energy('electricity', '7005', 'MWh')] }, ['blank-or-zero energy.natural-gas']],
    ['revenue', { revenue: null }, ['blank-or-zero revenue']],
    ['output renamed', { output: [{ product: 'castings', quantity: { value: '5200', unit: 't' } }] }, []],
    ['no output', { output: [] }, ['blank-or-zero output.machined aluminium castings']],
  ])('%s', (_, changes, expected) => expect(asked(subject(changes))).toEqual(expected));
  it('asks about a zero that is a figure now', () => {
    const before = sampleInventory({ period: lastYear.period, scope2MarketBased: { status: 'declared-zero' } });
    expect(asked(subject({}, { previous: { inventory: before, basis: 'accepted' } }))).toEqual(['blank-or-zero scope2MarketBased']);
  });
});

describe('lines', () => {
  const of = (...lines: readonly PlausibilityLine[]) => asked(subject({}, { lines }));
  it('asks about bills of other days', () => {
    expect(of(line('power', { billed: { from: '2024-01-10', to: '2024-12-31' } }))).toEqual([]);
    expect(of(line('power', { billed: { from: '2024-02-01', to: '2024-12-31' } }))).toEqual(['bill-period lines.power']);
    expect(of(line('power', { billed: { from: '2023-12-01', to: '2024-12-31' } }))).toEqual(['bill-period lines.power']);
  });
  it('takes the bills of a meter together', () => {
    const bills = (months: readonly number[]) => months.map((month) => line(`bill-${month}`, { meter: 'power', billed: { from: `2024-${String(month).padStart(2, '0')}-01`, to: `2024-${String(month).padStart(2, '0')}-28` } }));
    const half = [line('a', { meter: 'power', billed: { from: '2024-01-01', to: '2024-06-30' } }), line('b', { meter: 'power', billed: { from: '2024-07-01', to: '2024-12-31' } })];
    expect(of(...half)).toEqual([]);
    expect(of(...bills([1, 2, 3]))).toEqual(['bill-period lines.bill-1']);
    expect(of(...bills([1, 2, 3]), line('rest', { meter: 'power' }))).toEqual([]);
  });
  it('asks about estimates above a fifth', () => {
    expect(of(line('a'), line('b', { scope12: '2', estimated: true }))).toEqual([]);
    expect(of(line('a'), line('b', { scope12: '3', estimated: true }))).toEqual(['estimate-share lines']);
  });
  it('asks for evidence where a line has weight', () => {
    expect(of(line('a', { scope12: '100' }), line('b', { scope12: '4', evidence: 0 }))).toEqual([]);
    expect(of(line('a', { scope12: '100' }), line('b', { scope12: '6', evidence: 0 }))).toEqual(['no-evidence lines.b']);
    expect(of(line('a', { scope12: null, evidence: 0 }))).toEqual([]);
  });
  it('asks about lines that nobody sent back', () => expect(asked(subject({}, { unreturned: ['van'] }))).toEqual(['line-not-returned lines.van']));
});

describe('whatever is given', () => {
  const decimals = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 999 })).map(([whole, part]) => `${whole}.${String(part).padStart(3, '0')}`);
  const measured = fc.oneof(decimals.map(reported), fc.constant({ status: 'declared-zero' as const }), fc.constant({ status: 'not-measured' as const }));
  const uses = fc.uniqueArray(fc.constantFrom(...energyCarriers), { selector: ({ id }) => id }).chain((carriers) =>
    fc.tuple(...carriers.map(({ id, units }) => fc.tuple(decimals, fc.constantFrom(...units)).map(([value, unit]) => energy(id, value, unit)))));
  const inventories = fc.record({
    scope1: measured, scope2LocationBased: measured, scope2MarketBased: measured, energy: uses,
    revenue: fc.option(fc.record({ amount: decimals, currency: fc.constantFrom('TWD', 'CNY') })),
    output: fc.array(fc.record({ product: fc.constantFrom('carton', '熟料', 'x'), quantity: fc.record({ value: decimals, unit: fc.constantFrom('t', 'piece', '箱', 'nonsense') }) }), { maxLength: 4 }),
  });
  const lines = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 8 }), scope12: fc.option(decimals), estimated: fc.boolean(), evidence: fc.nat(2), meter: fc.constantFrom('a', 'b'), billed: fc.option(fc.constantFrom({ from: '2024-01-01', to: '2024-03-31' }, { from: '2024-04-01', to: '2024-12-31' }, { from: '2023-06-01', to: '2023-06-30' })) }), { selector: ({ id }) => id });
  const subjects = fc.tuple(inventories, fc.option(inventories), lines).map(([now, before, of]): PlausibilitySubject => ({
    inventory: sampleInventory(now), previous: before && { inventory: sampleInventory({ ...before, period: lastYear.period }), basis: 'accepted' }, sector: null, lines: of, unreturned: [],
  }));
  it('never throws, and names each question once, in words without gaps', () =>
    fc.assert(fc.property(subjects, (one) => {
      const questions = evaluatePlausibility(plausibility10, one);
      expect(new Set(questions.map(({ questionId }) => questionId)).size).toBe(questions.length);
      for (const question of questions) expect(Object.values(wordsOf(question)).join()).not.toMatch(/\{\w+\}/);
    }), { numRuns: 300 }));
  it('does not depend on the order in which it is written down', () =>
    fc.assert(fc.property(subjects, (one) => {
      const { inventory, previous } = one;
      const turned = (given: Inventory): Inventory => ({ ...given, energy: [...given.energy].reverse(), output: [...given.output].reverse(), scope3: [...given.scope3].reverse() });
      const other = { ...one, inventory: turned(inventory), previous: previous && { ...previous, inventory: turned(previous.inventory) }, lines: [...one.lines].reverse() };
      expect(evaluatePlausibility(plausibility10, other)).toEqual(evaluatePlausibility(plausibility10, one));
    }), { numRuns: 300 }));
});
