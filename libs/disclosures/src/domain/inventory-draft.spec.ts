import { deterministicId, dec, explainProblem, fold } from '@greengate/kernel';
import { project, recordedAll, specification } from '@greengate/kernel/testing';
import fc from 'fast-check';
import { draftAnswersWith, type DraftAnswers } from '../contracts/draft-answers.contract';
import { enteredDecimal, enteredPositive } from '../contracts/entered-number.contract';
import { inventoryDrafts } from '../projections/inventory-drafts.projection';
import { documentOf } from './document-of-draft.rules';
import { draftConsequences } from './draft-consequences.rules';
import { answersOf, fieldsOf } from './draft-fields.rules';
import { progressOf } from './draft-progress.rules';
import { enteredNumber } from './entered-number.rules';
import { inventoryDraftDecider, type DraftCommand } from './inventory-draft.decider';
import { inventoryDraftEvents, type InventoryDraftEvent } from './inventory-draft.events';
import { noDraft, valuesOf } from './inventory-draft.state';

const { make } = inventoryDraftEvents;
const ids = { supplierId: deterministicId('supplier', 1), draftId: deterministicId('draft', 1) };
const at = '2025-06-02T09:00:00.000Z';
const started = make.DraftStarted({ ...ids, programmeId: null, corrects: null, startedBy: 'lin' });
const saved = { ...ids, savedBy: 'lin', savedAt: at };
const period2022 = make.DraftAnswered({ ...saved, step: 'period', answers: { from: '2022-01-01', to: '2022-12-31' } });
const answer = (answers: Extract<DraftCommand, { type: 'answer' }>['answers'], changes: Partial<Extract<DraftCommand, { type: 'answer' }>> = {}): DraftCommand => ({ type: 'answer', ...ids, by: 'mei', at, answers, exactly: null, basedOn: null, ...changes });
const spec = specification(inventoryDraftDecider);
const empty = answersOf({});
const context = { organisation: '苏州精密件厂', place: 'CN-JS' };
const base = { boundary: { method: 'operational-control' }, period: { from: '2022-01-01', to: '2022-12-31' } } as const;
const answers = (changes: Partial<DraftAnswers>): DraftAnswers => ({ ...empty, ...base, ...changes });
const documentFrom = (changes: Partial<DraftAnswers>) => {
  const made = documentOf(answers(changes), context);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};
const bill = { site: null, quantity: '128400', unit: 'kWh', billFrom: null, billTo: null, green: 'no' } as const;
const paidBill = { site: null, paid: '8000', currency: 'CNY', unit: 'kWh', billFrom: null, billTo: null, green: 'no' } as const;

describe('a number as people write it', () => {
  it.each([
    ['128400', '128400'], ['１２８，４００', '128400'], ['128,400', '128400'], ['12,8400', '128400'], ['1,234.50', '1234.5'], [' 7.5 ', '7.5'], ['１．５', '1.5'], ['1 234 567', '1234567'], ['007', '7'],
  ])('%s is %s', (entered, value) => expect(enteredNumber(entered)).toEqual({ ok: true, value }));
  it.each([['1.234,5', 'disclosures.number-ambiguous'], ['1,5', 'disclosures.number-ambiguous'], ['1,23,4', 'disclosures.number-ambiguous'], ['-3', 'number.negative'], ['abc', 'number.malformed'], ['', 'number.malformed'], ['1e3', 'number.malformed'], ['9'.repeat(40), 'number.malformed']])('%s is asked back: %s', (entered, code) =>
    expect(enteredNumber(entered)).toMatchObject({ ok: false, error: { code } }));
  it('reads back what it wrote, and never throws', () => {
    fc.assert(fc.property(fc.string(), (any) => {
      const once = enteredNumber(any);
      return !once.ok || (enteredNumber(once.value).ok && dec(once.value).gte(0));
    }));
  });
  it('asks a zero back in both languages', () => {
    expect(enteredPositive.safeParse('０').error?.issues[0]?.message).toBe('disclosures.zero-entered');
    expect(explainProblem({ code: 'disclosures.zero-entered', facts: { value: '0', field: 'quantity' } }, 'zh-CN').what).toContain('没有使用');
  });
});

describe('a draft', () => {
  it('begins once', () => {
    spec.given().when({ type: 'start', ...ids, by: 'lin', programmeId: null, corrects: null }).then(started);
    spec.given(started).when({ type: 'start', ...ids, by: 'lin', programmeId: null, corrects: null }).thenNothing();
  });
  it('records only the answers that changed, by step', () => {
    spec.given(started, period2022).when(answer({ period: { from: '2022-01-01', to: '2022-06-30' }, boundary: { method: { unknown: true } } })).then(
      make.DraftAnswered({ ...saved, savedBy: 'mei', step: 'boundary', answers: { method: { unknown: true } } }),
      make.DraftAnswered({ ...saved, savedBy: 'mei', step: 'period', answers: { to: '2022-06-30' } }),
    );
    spec.given(started, period2022).when(answer({ period: { from: '2022-01-01' } })).thenNothing();
  });
  it('merges what two editors save to different answers', () => {
    spec.given(started, period2022).when(answer({ boundary: { method: 'financial-control' } }, { basedOn: 0 })).then(make.DraftAnswered({ ...saved, savedBy: 'mei', step: 'boundary', answers: { method: 'financial-control' } }));
  });
  it('shows both versions of the same answer, who and when', () => {
    const result = inventoryDraftDecider.decide(answer({ period: { to: '2022-06-30' } }, { basedOn: 0 }), fold(inventoryDraftDecider, [started, period2022]));
    expect(result).toMatchObject({ ok: false, error: { code: 'disclosures.draft-conflict', parts: [{ code: 'disclosures.answer-conflict', facts: { field: 'answers.period.to', value: '2022-06-30', theirs: '2022-12-31', by: 'lin', at } }] } });
  });
  it('refuses any later save under If-Match, unless it says the same', () => {
    const state = fold(inventoryDraftDecider, [started, period2022]);
    expect(inventoryDraftDecider.decide(answer({ boundary: { method: 'financial-control' } }, { exactly: 0 }), state)).toMatchObject({ ok: false, error: { code: 'disclosures.draft-changed', facts: { seen: 0, revision: 1 } } });
    expect(inventoryDraftDecider.decide(answer({ boundary: { method: 'financial-control' } }, { exactly: 1 }), state).ok).toBe(true);
    expect(inventoryDraftDecider.decide(answer({ period: { to: '2022-12-31' } }, { exactly: 0 }), state)).toEqual({ ok: true, value: [] });
  });
  it('is closed once submitted or given up, and each is done once', () => {
    const submitted = make.DraftSubmitted({ ...ids, disclosureId: deterministicId('d'), submittedBy: 'lin' });
    spec.given(started, submitted).when(answer(base)).thenRejected('disclosures.draft-closed');
    spec.given(started, submitted).when({ type: 'submitted', ...ids, by: 'mei', disclosureId: deterministicId('d') }).thenNothing();
    spec.given(started, submitted).when({ type: 'discard', ...ids, by: 'mei' }).thenRejected('disclosures.draft-closed');
    spec.given(started).when({ type: 'discard', ...ids, by: 'lin' }).then(make.DraftDiscarded({ ...ids, discardedBy: 'lin' }));
  });
  it('is not found under another supplier', () => spec.given(started).when({ ...answer(base), supplierId: deterministicId('supplier', 2) }).thenRejected('disclosures.draft-not-found'));
});

const key = fc.constantFrom('a', 'bill-1', 'constructor', 'x9');
const number = fc.integer({ min: 1, max: 10_000_000 }).map(String);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | { unknown: true } | null> => fc.oneof({ weight: 4, arbitrary: value }, fc.constant({ unknown: true as const }), fc.constant(null));
const list = <T>(value: fc.Arbitrary<T>) => fc.dictionary(key, maybe(value), { maxKeys: 3 });
const site = fc.option(key);
const money = fc.record({ paid: number, currency: fc.constant('CNY'), price: fc.option(number) });
const billBody = fc.record({ site, unit: fc.constantFrom('kWh', 'MWh', '万kWh'), billFrom: fc.constant(null), billTo: fc.constant(null), green: fc.oneof(fc.constant('no' as const), fc.record({ certificates: fc.array(fc.record({ serial: fc.string({ minLength: 1, maxLength: 5 }).filter((text) => text.trim() !== ''), kwh: number, vintage: fc.constant(null) }), { minLength: 1, maxLength: 2 }) }), fc.constant({ unknown: true as const })) });
const fuelBody = fc.record({ site, fuel: fc.constantFrom('diesel', 'natural-gas', 'other'), other: fc.constantFrom(null, 'lng'), use: fc.constantFrom('stationary', 'vehicles'), unit: fc.constantFrom('L', 'kg', 'Nm³'), densityKgPerL: fc.constantFrom(null, '0.84') });
const either = <A extends object>(body: fc.Arbitrary<A>) => fc.tuple(fc.oneof(money, fc.record({ quantity: number })), body).map(([amount, rest]) => ({ ...amount, ...rest }));
const partly = <T extends Record<string, fc.Arbitrary<unknown>>>(shape: T) => fc.record(shape, { requiredKeys: [] });
const anyAnswers = partly({
  boundary: partly({ method: maybe(fc.constantFrom('operational-control', 'equity-share')), equitySharePercent: maybe(number) }),
  period: partly({ from: maybe(fc.constantFrom('2022-01-01', '2023-01-01')), to: maybe(fc.constantFrom('2022-12-31', '2021-12-31')) }),
  sites: partly({ sites: list(fc.record({ name: fc.constantFrom('一号厂房', 'B'), place: fc.constantFrom('CN-JS', 'TW', 'CN-HK') })) }),
  energy: partly({ electricityUse: maybe(fc.constantFrom('some', 'none')), electricity: list(either(billBody)), fuelUse: maybe(fc.constantFrom('some', 'none')), fuels: list(either(fuelBody)) }),
  otherSources: partly({ refrigerantUse: maybe(fc.constantFrom('some', 'none')), refrigerants: list(fc.record({ site, gas: fc.constant('R-410A'), kg: number })), heatUse: maybe(fc.constantFrom('some', 'none')), heat: list(either(fc.record({ site, carrier: fc.constant('steam'), unit: fc.constant('GJ') }))) }),
  production: partly({ output: list(fc.record({ product: fc.constant('parts'), quantity: number, unit: fc.constant('t') })), revenue: maybe(fc.record({ amount: number, currency: fc.constant('CNY') })) }),
  evidence: partly({ files: fc.dictionary(key.map((name) => `electricity.${name}`), fc.constantFrom(['ab'.repeat(32)], null), { maxKeys: 2 }) }),
  check: partly({ confirmed: maybe(fc.boolean()) }),
}) as fc.Arbitrary<Extract<DraftCommand, { type: 'answer' }>['answers']>;
const entered = draftAnswersWith(enteredPositive, enteredDecimal);

describe('any answers', () => {
  it('are answers by the schema', () => fc.assert(fc.property(anyAnswers, (given) => Object.entries(given).every(([step, value]) => value === undefined || entered[step as keyof typeof entered].safeParse(value).success))));
  it('survive the way to fields and back', () => fc.assert(fc.property(anyAnswers, (given) => {
    const fields = fieldsOf(given);
    expect(fieldsOf(answersOf(fields, { keepNull: true }))).toEqual(fields);
  })));
  it('make a document or a refusal with a field, and never throw', () => {
    let made = 0;
    fc.assert(fc.property(anyAnswers, (given) => {
      const all = answersOf(fieldsOf({ ...base, ...given, period: base.period }));
      const result = documentOf(all, context);
      draftConsequences(all);
      expect(progressOf(all)).toHaveLength(8);
      if (result.ok) made += 1;
      else for (const part of result.error.parts ?? []) expect(String(part.facts['field'])).toMatch(/^answers\./);
    }), { numRuns: 500 });
    expect(made).toBeGreaterThan(20);
  });
  it('never become a zero where nobody said "none"', () => fc.assert(fc.property(anyAnswers, (given) => {
    const all = answersOf(fieldsOf({ ...base, ...given, boundary: base.boundary, period: base.period }));
    const result = documentOf(all, context);
    if (!result.ok) return;
    if (all.energy.fuelUse !== 'none' || all.otherSources.refrigerantUse !== 'none') expect(result.value.declaredZero).not.toContain('scope1');
    for (const list of ['electricity', 'fuels', 'refrigerants', 'heat']) {
      const use = { electricity: all.energy.electricityUse, fuels: all.energy.fuelUse, refrigerants: all.otherSources.refrigerantUse, heat: all.otherSources.heatUse }[list];
      if (use !== 'none') expect(result.value.lines.some(({ id }) => id.startsWith(`${list}.`))).toBe(true);
    }
  })));
  it('fold: prefix and rest is all; the view is the state; a batch twice is once', () => {
    fc.assert(fc.property(fc.array(anyAnswers, { maxLength: 6 }), fc.nat(8), (rounds, cut) => {
      const events: InventoryDraftEvent[] = [started];
      for (const given of rounds) {
        const decided = inventoryDraftDecider.decide(answer(given), fold(inventoryDraftDecider, events));
        if (decided.ok) events.push(...decided.value);
      }
      const whole = fold(inventoryDraftDecider, events);
      expect(fold(inventoryDraftDecider, events.slice(cut), fold(inventoryDraftDecider, events.slice(0, cut)))).toEqual(whole);
      expect(whole.revision).toBe(events.length - 1);
      const recorded = recordedAll(events);
      const view = project(inventoryDrafts, recorded);
      expect(view.get(ids.draftId)?.view).toMatchObject({ ...whole });
      expect(project(inventoryDrafts, recorded, view)).toEqual(view);
    }), { numRuns: 100 });
  });
  it('in any order of saves of different answers give the same draft', () => {
    fc.assert(fc.property(anyAnswers, anyAnswers, (one, two) => {
      const fields = fieldsOf(one);
      const other = Object.fromEntries(Object.entries(fieldsOf(two)).filter(([path]) => !(path in fields)));
      const rounds = [one, answersOf(other, { keepNull: true })];
      const after = (order: typeof rounds) => {
        const events: InventoryDraftEvent[] = [started];
        for (const given of order) {
          const decided = inventoryDraftDecider.decide(answer(given), fold(inventoryDraftDecider, events));
          if (decided.ok) events.push(...decided.value);
        }
        return valuesOf(fold(inventoryDraftDecider, events));
      };
      expect(after(rounds)).toEqual(after([...rounds].reverse()));
    }), { numRuns: 100 });
  });
  it('folds an event before the start without throwing', () => expect(inventoryDraftDecider.evolve(noDraft, period2022).status).toBe('none'));
});

describe('the document of a draft', () => {
  it('declares a zero only where both sources of a scope are said to be none', () => {
    expect(documentFrom({ energy: { fuelUse: 'none', electricityUse: 'none' }, otherSources: { refrigerantUse: 'none', heatUse: 'none' } })).toMatchObject({ lines: [], declaredZero: ['scope1', 'scope2'] });
    expect(documentFrom({ energy: { fuelUse: 'none', electricityUse: 'none' } })).toMatchObject({ declaredZero: [], lines: [{ id: 'refrigerants.unanswered', activity: { status: 'unknown' } }, { id: 'heat.unanswered' }] });
  });
  it('marks money as an estimate, and money without a price as unknown', () => {
    const { lines } = documentFrom({ energy: { fuelUse: 'none', electricity: { a: { ...paidBill, price: '0.8' }, b: { ...paidBill, price: null } } } });
    expect(lines.slice(0, 2)).toMatchObject([{ id: 'electricity.a', activity: { status: 'estimated-from-payment', price: { value: '0.8', unit: 'CNY/kWh' } } }, { id: 'electricity.b', activity: { status: 'unknown' } }]);
  });
  it.each([['L', null, 'CN-JS', 'published'], ['L', '0.84', 'CN-JS', 'china'], ['kg', null, 'CN-JS', 'china'], ['kg', null, 'TW', 'published'], ['kg', null, 'CN-HK', 'published']] as const)('takes diesel in %s (density %s) at %s by the method %s', (unit, densityKgPerL, place, method) => {
    const { lines } = documentFrom({ sites: { sites: { plant: { name: 'Plant', place } } }, energy: { electricityUse: 'none', fuels: { a: { site: 'plant', quantity: '10', unit, fuel: 'diesel', other: null, use: 'vehicles', densityKgPerL } } } });
    expect(lines[0]).toMatchObject({ kind: 'mobile-combustion', site: 'Plant', place, method });
  });
  it('lays certificates on the site of the bill', () => {
    const { instruments } = documentFrom({ sites: { sites: { plant: { name: '一号', place: 'CN-JS' } } }, energy: { electricity: { a: { ...bill, site: 'plant', green: { certificates: [{ serial: 'G1', kwh: '100', vintage: null }] } } } } });
    expect(instruments).toMatchObject([{ serial: 'G1', site: '一号', market: 'CN', year: 2022, vintage: 2022, kwh: '100', factor: '0' }]);
  });
  it('counts the owned part alone under equity share', () => {
    const document = documentFrom({ boundary: { method: 'equity-share', equitySharePercent: '60' }, energy: { electricity: { a: bill } }, production: { revenue: { amount: '1000', currency: 'CNY' } } });
    expect(document).toMatchObject({ revenue: { amount: '600' } });
    expect(document.lines[0]).toMatchObject({ activity: { value: '77040' } });
  });
  it('names everything that is missing or contradicts itself at once', () => {
    const result = documentOf({ ...empty, period: { from: '2022-12-31', to: '2022-01-01' }, energy: { fuelUse: 'none', fuels: { a: { unknown: true } }, electricity: { b: { ...bill, site: 'nowhere' } } } }, context);
    expect(result.ok ? [] : result.error.parts?.map(({ code, facts }) => `${code} ${String(facts['field'])}`)).toEqual([
      'disclosures.answer-missing answers.boundary.method', 'disclosures.answer-out-of-range answers.period.to', 'disclosures.answer-contradicted answers.energy.fuelUse', 'disclosures.answer-out-of-range answers.energy.electricity.b.site',
    ]);
  });
  it('says what each "I do not know" costs, in both languages', () => {
    const consequences = draftConsequences(answers({ energy: { electricityUse: { unknown: true }, fuels: { a: { unknown: true } } }, production: { revenue: { unknown: true } } }));
    expect(consequences.map(({ code, subject }) => [code, subject])).toEqual([['no-electricity', 'energy.electricityUse'], ['no-fuel', 'energy.fuels.a'], ['revenue-open', 'production.revenue'], ['no-denominator', 'production']]);
    for (const { says } of consequences) expect(says['zh-CN']).toMatch(/[一-鿿]/u);
  });
});
