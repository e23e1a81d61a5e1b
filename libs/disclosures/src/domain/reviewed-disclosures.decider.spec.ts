import fc from 'fast-check';
import { deterministicId, fold, type ActorReference } from '@greengate/kernel';
import { recordedAll, specification } from '@greengate/kernel/testing';
import type { CalculationLine } from '../contracts/calculation-line.contract';
import type { Inventory } from '../contracts/inventory.contract';
import { sampleInventory, smeDocument, tableResolver } from '../testing';
import { calculateInventory } from './calculation/calculate-inventory.rules';
import { summaryOf } from './calculation/calculation-summary.rules';
import { totalsInventory } from './calculation/totals-inventory.rules';
import type { DisclosureStreamEvent } from './disclosure-stream.events';
import { disclosuresEvents } from './disclosures.events';
import { matchLines } from './line-match.rules';
import { questionHistory } from './question-history.rules';
import { questionEvents } from './question.events';
import { evaluatePlausibility, plausibilityInForce, referenceTo } from './plausibility/plausibility.rules';
import { differencesOf } from './recalculation.rules';
import { reviewedDisclosuresDecider, type ReviewCommand } from './reviewed-disclosures.decider';
import { openQuestions, reviewOf } from './review.state';

const { given } = specification(reviewedDisclosuresDecider);
const make = disclosuresEvents.make;
const supplierId = deterministicId('supplier', 1);
const [a, b] = [deterministicId('disclosure', 'a'), deterministicId('disclosure', 'b')];
const actor = (id: string): ActorReference => ({ id, kind: 'user', organisation: 'org' });
const act = { supplierId, disclosureId: b, by: actor('lin'), today: '2025-06-01' };
const ids = { supplierId, disclosureId: b };

const before = sampleInventory({ period: { from: '2023-01-01', to: '2023-12-31' } });
const usual = sampleInventory();
const jumped = sampleInventory({ scope2MarketBased: { status: 'reported', value: '5600' } });
const lastYear = [make.DisclosureSubmitted({ supplierId, disclosureId: a, inventory: before, submittedBy: 'lin' }), make.DisclosureAccepted({ supplierId, disclosureId: a, inventory: before, acceptedBy: 'wang' })];
const asked = (inventory: Inventory) => [...evaluatePlausibility(plausibilityInForce, { inventory, previous: { inventory: before, basis: 'accepted' }, sector: null, lines: [], unreturned: [] })];
const [question] = asked(jumped);
const questionId = question?.questionId ?? '';
const submitted = make.DisclosureSubmitted({ ...ids, inventory: jumped, submittedBy: 'lin' });
const raised = questionEvents.make.QuestionsRaised({ ...ids, ...referenceTo(plausibilityInForce), questions: asked(jumped) });
const said = 'We lost the green tariff in March.';
const answered = (as: 'supplier' | 'reviewer', answeredBy: string, answer = said) => questionEvents.make.QuestionAnswered({ ...ids, questionId, answer, answeredBy, as });
const returned = make.DisclosureReturned({ ...ids, reasons: [{ field: 'scope2MarketBased', reason: 'implausible', comment: 'twice last year' }], dueOn: null });

describe('figures that raise questions', () => {
  it('are recorded with them, in the same append', () => given(...lastYear).when({ type: 'submit', ...act, inventory: jumped }).then(submitted, raised));
  it('are recorded with the answers that come along', () => given(...lastYear).when({ type: 'submit', ...act, inventory: jumped, answers: [{ questionId, answer: said }] }).then(submitted, raised, answered('supplier', 'lin')));
  it('raise nothing when nothing is strange', () => given(...lastYear).when({ type: 'submit', ...act, inventory: usual }).then(make.DisclosureSubmitted({ ...ids, inventory: usual, submittedBy: 'lin' })));
  it('are compared with those given last, when none are accepted', () => {
    const waiting = [make.DisclosureSubmitted({ supplierId, disclosureId: a, inventory: before, submittedBy: 'lin' })];
    const result = reviewedDisclosuresDecider.decide({ type: 'submit', ...act, inventory: jumped }, fold(reviewedDisclosuresDecider, waiting));
    expect(result.ok ? result.value.map(({ type }) => type) : []).toEqual(['disclosures.DisclosureSubmitted', 'disclosures.QuestionsRaised']);
  });
  it('refuse an answer to what nobody asked, with nothing recorded', () =>
    given(...lastYear).when({ type: 'submit', ...act, inventory: usual, answers: [{ questionId, answer: said }] }).thenRejected('disclosures.question-unknown'));
  it('submitted again, may bring the answers that were missing', () =>
    given(...lastYear, submitted, raised).when({ type: 'submit', ...act, disclosureId: deterministicId('disclosure', 'c'), inventory: jumped, answers: [{ questionId, answer: said }] }).then(answered('supplier', 'lin')));
});

describe('answers', () => {
  const command: ReviewCommand = { type: 'answer', ...act, answers: [{ questionId, answer: said }], as: 'supplier' };
  it('are recorded with who gave them, as what', () => {
    given(...lastYear, submitted, raised).when(command).then(answered('supplier', 'lin'));
    given(...lastYear, submitted, raised).when({ ...command, by: actor('wang'), as: 'reviewer' }).then(answered('reviewer', 'wang'));
  });
  it('of who gave the figures are the supplier\'s, whatever his office', () => given(...lastYear, submitted, raised).when({ ...command, as: 'reviewer' }).then(answered('supplier', 'lin')));
  it('may be given again, in other words', () => {
    given(...lastYear, submitted, raised, answered('supplier', 'lin')).when(command).thenNothing();
    given(...lastYear, submitted, raised, answered('supplier', 'lin')).when({ ...command, answers: [{ questionId, answer: 'In words that say more.' }] }).then(answered('supplier', 'lin', 'In words that say more.'));
  });
  it('need a question, and a disclosure that is there', () => {
    given(...lastYear, submitted, raised).when({ ...command, answers: [{ questionId: deterministicId('x'), answer: said }] }).thenRejected('disclosures.question-unknown');
    given(...lastYear).when(command).thenRejected('disclosures.not-found');
    given(...lastYear, submitted, raised, make.DisclosureWithdrawn({ ...ids, reason: 'wrong entity' })).when(command).thenRejected('disclosures.state-forbids');
  });
});

describe('acceptance', () => {
  const command: ReviewCommand = { type: 'accept', ...act, by: actor('wang') };
  const accepted = make.DisclosureAccepted({ ...ids, inventory: jumped, acceptedBy: 'wang' });
  it('waits for the answers', () => given(...lastYear, submitted, raised).when(command).thenRejected('disclosures.questions-open'));
  it('goes on after them', () => given(...lastYear, submitted, raised, answered('supplier', 'lin')).when(command).then(accepted));
  it('may bring them', () => given(...lastYear, submitted, raised).when({ ...command, answers: [{ questionId, answer: said }] }).then(answered('reviewer', 'wang'), accepted));
  it('is refused to who gave the figures before anything is answered', () => given(...lastYear, submitted, raised).when({ ...command, by: actor('lin'), answers: [{ questionId, answer: said }] }).thenRejected('disclosures.self-review'));
  it('waits for nothing once a correction has taken the cause away', () => {
    const corrected = make.DisclosureCorrected({ ...ids, inventory: usual, correctedBy: 'lin' });
    given(...lastYear, submitted, raised, returned).when({ type: 'correct', ...act, inventory: usual }).then(corrected);
    given(...lastYear, submitted, raised, returned, corrected).when(command).then(make.DisclosureAccepted({ ...ids, inventory: usual, acceptedBy: 'wang' }));
  });
  it('does not wait again where the same figures come back with their answer known', () => {
    const again = make.DisclosureCorrected({ ...ids, inventory: jumped, correctedBy: 'lin' });
    given(...lastYear, submitted, raised, answered('supplier', 'lin'), returned).when({ type: 'correct', ...act, inventory: jumped }).then(again, raised);
    given(...lastYear, submitted, raised, answered('supplier', 'lin'), returned, again, raised).when(command).then(accepted);
  });
});

describe('a question that was answered', () => {
  const inventories = [usual, jumped, sampleInventory({ scope2MarketBased: { status: 'not-measured' } }), sampleInventory({ revenue: null })];
  it('stays answered, whatever comes after', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ type: fc.constantFrom('submit', 'return', 'correct', 'accept', 'restate', 'answer', 'answer'), inventory: fc.constantFrom(...inventories), who: fc.constantFrom('lin', 'wang') }), { maxLength: 25 }), (wishes) => {
        const events: DisclosureStreamEvent[] = [...lastYear];
        const known = new Set<string>();
        for (const { type, inventory, who } of wishes) {
          const state = fold(reviewedDisclosuresDecider, events);
          const open = openQuestions(reviewOf(state, b)).slice(0, 1).map((one) => ({ questionId: one.questionId, answer: said }));
          const common = { ...act, by: actor(who) };
          const commands: Readonly<Record<string, ReviewCommand>> = {
            submit: { type: 'submit', ...common, inventory }, return: { type: 'return', ...common, reasons: [{ field: 'scope1', reason: 'other', comment: 'look at it again' }], dueOn: null }, correct: { type: 'correct', ...common, inventory },
            accept: { type: 'accept', ...common }, restate: { type: 'restate', ...common, inventory, cause: 'found it', causeKind: 'error', declared: true }, answer: { type: 'answer', ...common, answers: open, as: 'supplier' },
          };
          const command = commands[type];
          const decided = command && reviewedDisclosuresDecider.decide(command, state);
          if (!decided?.ok) continue;
          events.push(...decided.value);
          for (const event of decided.value) if (event.type === 'disclosures.QuestionAnswered') known.add(event.data.questionId);
          const after = reviewOf(fold(reviewedDisclosuresDecider, events), b);
          expect(openQuestions(after).filter((one) => known.has(one.questionId))).toEqual([]);
          expect(questionHistory(recordedAll(events), b).filter(({ status, questionId: id }) => status === 'open' && known.has(id))).toEqual([]);
          expect(questionHistory(recordedAll(events), b).filter(({ status }) => status === 'open')).toHaveLength(openQuestions(after).length);
        }
      }), { numRuns: 100 }));
});

const line = (id: string, value: string): CalculationLine => ({ ...(smeDocument().lines[1] as CalculationLine), id, activity: { status: 'measured', value, unit: 'L' } }) as CalculationLine;
const calculated = (lines: readonly CalculationLine[], calculationId: string) => {
  const document = smeDocument({ period: { from: '2024-01-01', to: '2024-12-31' }, lines: [...lines] });
  const result = calculateInventory(document, tableResolver);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { inventory: totalsInventory(document, result.value), calculation: { calculationId: deterministicId(calculationId), document, documentDigest: result.value.documentDigest, summary: summaryOf(result.value, { organisationId: deterministicId('org'), programmeId: deterministicId('programme') }) } };
};
const history = (...commands: readonly ReviewCommand[]): readonly DisclosureStreamEvent[] =>
  commands.reduce<readonly DisclosureStreamEvent[]>((events, command) => {
    const decided = reviewedDisclosuresDecider.decide(command, fold(reviewedDisclosuresDecider, events));
    if (!decided.ok) throw new Error(decided.error.code);
    return [...events, ...decided.value];
  }, []);

describe('lines that were sent back', () => {
  const first: ReviewCommand = { type: 'submit', ...act, ...calculated([line('van', '5000'), line('truck', '9000')], 'one') };
  const back = (...fields: readonly string[]): ReviewCommand => ({ type: 'return', ...act, by: actor('wang'), reasons: fields.map((field) => ({ field, reason: 'unit', comment: 'looks like kilograms' })), dueOn: null });
  const correct = (lines: readonly CalculationLine[], comment?: string): ReviewCommand => ({ type: 'correct', ...act, ...calculated(lines, 'two'), ...(comment === undefined ? {} : { comment }) });
  it('are named as they are', () => {
    given(...history(first)).when(back('lines.bus')).thenRejected('disclosures.line-unknown');
    expect(history(first, back('lines.van')).at(-1)?.type).toBe('disclosures.DisclosureReturned');
    given(...lastYear, submitted).when(back('lines.van')).thenRejected('disclosures.line-unknown');
  });
  it.each([
    ['the line named', ['lines.van'], [line('van', '500'), line('truck', '9000')], true],
    ['another line', ['lines.van'], [line('van', '500'), line('truck', '9001')], false],
    ['a line added', ['lines.van'], [line('van', '500'), line('truck', '9000'), line('bus', '1')], false],
    ['a line left out', ['lines.van'], [line('van', '500')], false],
    ['any line, after all were sent back', ['lines'], [line('bus', '1')], true],
    ['any line, after a field was named', ['lines.van', 'scope1'], [line('bus', '1')], true],
  ] as const)('open %s', (_, fields, lines, allowed) => {
    const events = history(first, back(...fields));
    const decided = reviewedDisclosuresDecider.decide(correct(lines), fold(reviewedDisclosuresDecider, events));
    expect(decided.ok ? '' : decided.error.code).toBe(allowed ? '' : 'disclosures.line-not-returned');
  });
  it('leave others to a comment, which is asked for and answered at once', () => {
    const events = history(first, back('lines.van'), correct([line('van', '500'), line('truck', '9001')], 'The odometer was read again.'));
    expect(questionHistory(recordedAll(events), b).filter(({ rule }) => rule === 'line-not-returned')).toMatchObject([{ subject: 'lines.truck', status: 'answered', answers: [{ answer: 'The odometer was read again.' }] }]);
  });
});

describe('lines of two years', () => {
  const power = { ...smeDocument().lines[0] } as CalculationLine;
  it('are about the same by kind, site and subject, first of all under the same id', () => {
    const now = [{ ...power, id: 'meter-2', site: 'north' }, { ...power, id: 'meter-1', site: 'south' }, line('car', '1')] as CalculationLine[];
    const then = [{ ...power, id: 'a', site: 'south' }, { ...power, id: 'meter-2', site: 'north' }, { ...power, id: 'b', site: 'north' }, line('van', '1'), line('truck', '2')] as CalculationLine[];
    expect([...matchLines(now, then)].sort()).toEqual([['car', 'truck'], ['meter-1', 'a'], ['meter-2', 'meter-2']]);
  });
  it('are matched once each, whatever their order', () =>
    fc.assert(fc.property(fc.uniqueArray(fc.nat(9)), fc.uniqueArray(fc.nat(9)), (now, then) => {
      const of = (ids_: readonly number[]) => ids_.map((id) => line(`v${id}`, '1'));
      const matches = matchLines(of(now), of(then));
      expect(matches.size).toBe(Math.min(now.length, then.length));
      expect(new Set(matches.values()).size).toBe(matches.size);
      expect(new Map([...matchLines(of(now).reverse(), of(then).reverse())].sort())).toEqual(new Map([...matches].sort()));
    })));
});

describe('a calculation with newer factors', () => {
  const { inventory, calculation } = calculated([line('van', '5000')], 'one');
  const events = history({ type: 'submit', ...act, inventory, calculation });
  const cheaper = { ...calculation.summary, digest: 'f'.repeat(64), lines: calculation.summary.lines.map((one) => ({ ...one, accounts: one.accounts.map(({ account }) => ({ account, tCO2e: '1' })) })) };
  const command = (summary: typeof calculation.summary, basedOn = calculation.calculationId): ReviewCommand =>
    ({ type: 'recalculate', ...act, recalculation: { calculationId: deterministicId('again'), basedOn, cause: { kind: 'new-factor-set', organisationId: deterministicId('org'), setId: 'newer', reason: 'a newer table' }, summary } });
  it('is recorded once, with what differs, and leaves figures and status alone', () => {
    const after = [...events, ...history(...[]), ...(() => { const decided = reviewedDisclosuresDecider.decide(command(cheaper), fold(reviewedDisclosuresDecider, events)); return decided.ok ? decided.value : []; })()];
    expect(after.at(-1)).toMatchObject({ type: 'disclosures.InventoryRecalculated', data: { differences: [{ lineId: 'van', account: 'scope1', before: '13.30775', after: '1' }] } });
    const [then, now] = [events, after].map((all) => fold(reviewedDisclosuresDecider, all).disclosures[b]);
    expect(now).toEqual(then);
    given(...after).when(command(cheaper)).thenNothing();
  });
  it('is not recorded when it changes nothing, or is about other figures', () => {
    given(...events).when(command(calculation.summary)).thenNothing();
    given(...events).when(command(cheaper, deterministicId('other'))).thenRejected('disclosures.calculation-outdated');
    given(...lastYear, submitted).when(command(cheaper)).thenRejected('disclosures.not-calculated');
  });
  it('says null where a line has no figure, and nothing of equal ones', () => {
    const [one] = calculation.summary.lines;
    if (one === undefined) throw new Error('no line');
    const unknown = { ...one, accounts: [{ account: 'scope1', tCO2e: null }] };
    expect(differencesOf([one], [{ ...one, accounts: [{ account: 'scope1', tCO2e: '13.307750' }] }])).toEqual([]);
    expect(differencesOf([one], [unknown])).toEqual([{ lineId: 'van', account: 'scope1', before: '13.30775', after: null }]);
    expect(differencesOf([], [one])).toEqual([{ lineId: 'van', account: 'scope1', before: null, after: '13.30775' }]);
  });
});
