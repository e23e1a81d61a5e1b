import { draftRuleset, getAssessment, listAssessments, publishRuleset, recomputeAssessment } from '@greengate/assessments/contracts';
import { commitTarget, getGlidePath, recordBaseYearChange } from '@greengate/commitments/contracts';
import { acceptDisclosure, submitDisclosure } from '@greengate/disclosures/contracts';
import { registerOrganisation } from '@greengate/identity/contracts';
import {
  abandonMeasure, approveMeasure, attachMeasureEvidence, completeMeasure, getMeasure, getProgrammeCostCurve, getSupplierCostCurve, listMeasures, markMeasureOverdue, measureFormulas, planMeasure, revisePlan, startMeasure, verifyAbatement,
} from '@greengate/measures/contracts';
import { samplePlan } from '@greengate/measures/testing';
import { evaluateAgain, type FormulaStep } from '@greengate/kernel';
import { createProgramme, engageOrganisation } from '@greengate/programmes/contracts';
import { acceptInvitation, inviteSupplier, revokeConsent } from '@greengate/suppliers/contracts';
import { disclosedYear } from '../support/disclosed-year';
import { openHttpWorld, password, type HttpWorld, type Person, type Problem } from '../support/http-world';
import { publishShippedRules, shippedDocument } from '../support/published-documents';

jest.setTimeout(60_000);

/** A supplier without an energy management system, so that the plan is what earns its points. */
const year = (of: number, scope1: string) => disclosedYear(of, { scope1: { status: 'reported', value: scope1 }, management: { supplierProgramme: true, energyManagementSystem: null, efficiencyImprovement: '0.02' } });
const evidence = { digest: 'b'.repeat(64), name: 'inverter-meter.pdf', mediaType: 'application/pdf' };

/** One long story, told in order: each test goes on where the one before ended. */
describe('measures, from plan to verified abatement', () => {
  let world: HttpWorld;
  /** ada, olga: owners; pei: procurement; ana: analyst; su: the supplier; vera: of an engaged verifier. */
  let ada: Person, olga: Person, pei: Person, ana: Person, su: Person, vera: Person;
  let programmeId: string, supplierId: string, measureId: string, consentId: string, spare: string;
  const one = () => ({ supplierId, measureId });
  const pair = () => ({ programmeId, supplierId });

  beforeAll(async () => {
    world = await openHttpWorld('2025-06-02T09:00:00.000Z');
    ada = await world.found('Formosa Devices', 'buyer', 'Ada');
    olga = await world.hire(ada, 'Olga', ['programme-owner']);
    pei = await world.hire(ada, 'Pei', ['procurement-manager']);
    ana = await world.hire(ada, 'Ana', ['analyst']);
    const founded: Person[] = [];
    for (const [name, kind, first] of [['Harbour Presses', 'supplier', 'Su'], ['Verifying Body', 'verifier', 'Vera']] as const) {
      const email = `${first.toLowerCase()}@greengate.example`;
      const { output } = await ada.does(registerOrganisation, { name, kind, firstUser: { email, name: first, password } });
      founded.push(await world.signIn(email, { organisationId: output.organisationId, userId: output.userId ?? '' }));
    }
    [su, vera] = founded as [Person, Person];
    ({ programmeId } = (await ada.does(createProgramme, { organisationId: ada.organisationId, name: 'Green 2030', currency: 'TWD', timeZone: 'Asia/Taipei' })).output);
    await ada.does(engageOrganisation, { programmeId, organisationId: vera.organisationId, as: 'verifier', until: '2028-12-31' });
    await publishShippedRules(programmeId, ada, olga, '2025-06-02');
    await world.app.fireTimers();
    const invited = (await pei.does(inviteSupplier, { programmeId, supplierName: 'Harbour Presses', email: su.email })).output;
    const joined = (await su.does(acceptInvitation, {
      invitationId: invited.invitationId, token: invited.token,
      registration: { legalName: 'Harbour Presses', sector: '電子業', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: '04595257' }] },
      consent: { purpose: 'tiering', scopes: ['disclosures', 'targets'], expiresOn: null },
    })).output;
    ({ supplierId } = joined);
    consentId = (joined as unknown as { consentId: string }).consentId;
    for (const [of, tonnes] of [[2022, '2000'], [2023, '1500'], [2024, '1000']] as const) {
      const { disclosureId } = (await su.does(submitDisclosure, { supplierId, inventory: year(of, tonnes) })).output;
      await ana.does(acceptDisclosure, { supplierId, disclosureId });
    }
  });
  afterAll(() => world.finish());

  const refusal = async (sending: ReturnType<Person['send']>): Promise<string> => {
    const response = await sending;
    return `${response.status} ${(response.body as Problem).code}`;
  };
  const assessed = () => ana.asks(getAssessment, pair());
  const energy = async () => (await assessed()).result.pillars?.measures.parts.find(({ code }) => code === 'energy-management')?.points;

  it('a plan with its figures, each with a trace that evaluates again', async () => {
    expect(await energy()).toBe('0');
    const planned = await su.does(planMeasure, { supplierId, plan: samplePlan() });
    expect(planned).toMatchObject({ status: 201, output: { status: 'planned', pending: true } });
    ({ measureId } = planned.output);
    const found = await su.asks(getMeasure, one());
    expect(Number(found.appraisal.costPerTonne).toFixed(4)).toBe('23.7869');
    expect(found.appraisal.rules).toMatchObject({ id: 'appraisal-1.0', discountRate: '0.08' });
    for (const step of found.appraisal.steps as FormulaStep[]) {
      const formula = measureFormulas.find(({ id }) => id === step.formula);
      expect(formula && evaluateAgain(formula, step)).toEqual(step.output);
    }
    expect(await energy()).toBe('0');
  });

  it('refused in both languages where it makes no sense, with nothing written', async () => {
    const before = await world.head();
    expect(await refusal(su.send(planMeasure, { supplierId, plan: samplePlan({ dueOn: '2025-01-01' }) }))).toBe('422 measures.due-before-start');
    expect(await refusal(su.send(planMeasure, { supplierId, plan: samplePlan({ abatement: { scope1: '0', scope2: '5000', scope3: '0' } }) }))).toBe('422 measures.abatement-above-baseline');
    const chinese = await su.send(planMeasure, { supplierId, plan: samplePlan({ abatement: { scope1: '0', scope2: '0', scope3: '0' } }) }, { 'Accept-Language': 'zh-CN' });
    expect((chinese.body as Problem).remedy).toContain('年减排量');
    expect(await refusal(su.send(planMeasure, { supplierId, plan: { ...samplePlan(), capex: '-1' } }))).toBe('400 validation.failed');
    expect(await world.head()).toBe(before);
  });

  it('approved by the buyer only; from then on the plan counts in the management pillar', async () => {
    expect(await refusal(su.send(startMeasure, { ...one(), startedOn: '2025-06-02' }))).toBe('409 measures.not-approved');
    expect(await refusal(su.send(approveMeasure, one()))).toBe('403 auth.denied');
    expect(await refusal(ana.send(approveMeasure, one()))).toBe('403 auth.denied');
    const own = (await pei.does(planMeasure, { supplierId, plan: samplePlan({ title: 'Compressed air, leaks closed', capex: '0', saving: '30000', opexChange: '0', abatement: { scope1: '0', scope2: '50', scope3: '0' } }) })).output.measureId;
    spare = own;
    expect(await refusal(pei.send(approveMeasure, { supplierId, measureId: own }))).toBe('422 measures.self-approval');
    const before = await assessed();
    expect((await pei.does(approveMeasure, one())).output).toMatchObject({ status: 'approved', pending: false });
    const after = await assessed();
    expect(await energy()).toBe('15');
    expect(after.trigger).toBe('measures.MeasureApproved');
    expect(Number(after.result.score) - Number(before.result.score)).toBeCloseTo(0.15 * 15, 2);
    expect(after.inputs.map(({ type }) => type)).toContain('measures.MeasureApproved');
  });

  it('revised with the old plan kept; the approved one holds until the new one is approved', async () => {
    await su.does(startMeasure, { ...one(), startedOn: '2025-06-02' });
    expect((await su.does(revisePlan, { ...one(), plan: samplePlan({ dueOn: '2026-03-31' }), reason: 'permits took longer' })).output).toMatchObject({ status: 'started', pending: true });
    expect(await su.asks(getMeasure, one())).toMatchObject({ dueOn: '2025-12-31', plan: { dueOn: '2026-03-31' }, previous: [{ plan: { dueOn: '2025-12-31' }, reason: 'permits took longer' }] });
  });

  it('overdue on the day after, by a timer, once; the pillar loses its points on that very day', async () => {
    expect(await refusal(pei.send(markMeasureOverdue, { ...one(), dueOn: '2025-12-31' }))).toBe('404 route.not-found');
    await world.travelTo('2025-12-31T23:00:00.000Z');
    await world.app.fireTimers();
    expect(await su.asks(getMeasure, one())).toMatchObject({ overdueSince: null });
    await world.appended();
    await world.travelTo('2026-01-01T00:30:00.000Z');
    await world.app.fireTimers();
    const appended = await world.appended();
    expect(appended.filter((type) => type === 'measures.MeasureFellOverdue')).toHaveLength(2);
    await world.app.fireTimers();
    expect((await world.appended()).filter((type) => type.startsWith('measures.'))).toEqual([]);
    expect(await su.asks(getMeasure, one())).toMatchObject({ overdueSince: '2025-12-31' });
    expect(await assessed()).toMatchObject({ asOf: '2026-01-01', trigger: 'time' });
    expect(await energy()).toBe('0');
    expect((await assessed()).result.pillars?.measures.reasons.map(({ code }) => code)).toContain('abatement-plan-late');
  });

  it('on schedule again once the new plan is approved', async () => {
    await pei.does(approveMeasure, one());
    expect(await su.asks(getMeasure, one())).toMatchObject({ overdueSince: null, dueOn: '2026-03-31', pending: false });
    expect(await energy()).toBe('15');
  });

  it('verified by somebody else, at constant output: less made is no abatement', async () => {
    await su.does(completeMeasure, { ...one(), completedOn: '2026-01-01' });
    await su.does(attachMeasureEvidence, { ...one(), evidence });
    await world.travelTo('2027-02-01T09:00:00.000Z');
    const basis = { method: 'intensity', before: { emissions: '4000', output: { value: '10000', unit: 't' } }, after: { emissions: '2700', output: { value: '9000', unit: 't' } } };
    const period = { from: '2026-01-01', to: '2026-12-31' };
    expect(await refusal(su.send(verifyAbatement, { ...one(), period, basis }))).toBe('403 auth.denied');
    const { output } = await vera.does(verifyAbatement, { ...one(), period, basis });
    expect(output.verified).toMatchObject({ abatement: '900', outputEffect: '400', perYear: '900', expectedPerYear: '800' });
    expect(await refusal(vera.send(verifyAbatement, { ...one(), period, basis }))).toBe('409 measures.period-verified');
    expect(await su.asks(getMeasure, one())).toMatchObject({ status: 'completed', verifiedPerYear: '900', appraisal: { abatement: '800' } });
  });

  it('drawn as a cost curve, expected and verified apart', async () => {
    const own = await su.asks(getSupplierCostCurve, { supplierId, include: 'all' });
    expect(own.expected.map(({ currency, bars }) => [currency, bars.map(({ title, cumulative }) => [title, cumulative])])).toEqual([['CNY', [['Compressed air, leaks closed', '50'], ['Rooftop photovoltaics at the press shop', '850']]]]);
    expect(own.verified[0]).toMatchObject({ abatement: '900', bars: [{ abatement: '900' }] });
    const binding = await ana.asks(getProgrammeCostCurve, { programmeId });
    expect(binding).toMatchObject({ suppliers: { sharing: 1, drawn: 1 }, rules: { id: 'appraisal-1.0' }, expected: [{ abatement: '800' }] });
    await su.does(abandonMeasure, { supplierId, measureId: spare, reason: 'done already by the landlord' });
    expect((await su.asks(getSupplierCostCurve, { supplierId, include: 'all' })).expected[0]?.abatement).toBe('800');
    expect((await su.asks(listMeasures, { supplierId })).measures.map(({ status }) => status).sort()).toEqual(['abandoned', 'completed']);
  });

  it('appraised by the rate of the programme, once its ruleset has one', async () => {
    const document = { ...shippedDocument('sdp-1.0'), id: 'sdp-1.0-own', version: '1.0.1', appraisal: { discountRate: '0.08', byCurrency: [{ currency: 'CNY', discountRate: '0' }] } };
    await ada.does(draftRuleset, { programmeId, document });
    await olga.does(publishRuleset, { programmeId, rulesetId: 'sdp-1.0-own', effectiveFrom: '2027-02-01' });
    await world.app.fireTimers();
    const curve = await ana.asks(getProgrammeCostCurve, { programmeId });
    expect(curve).toMatchObject({ rules: { id: 'sdp-1.0-own', terms: { byCurrency: [{ discountRate: '0' }] } }, expected: [{ bars: [{ annualisedCost: '-30000', costPerTonne: '-37.5' }] }] });
    expect((await su.asks(getSupplierCostCurve, { supplierId })).rules.id).toBe('appraisal-1.0');
  });

  it('a target with the accepted years beside its path, its base recalculated by cumulative effect', async () => {
    const target = { kind: 'absolute', scopes: [1, 2], baseYear: 2022, targetYear: 2030, reduction: '0.42', baseEmissions: '5000', coversScope3: false };
    const { targetId } = (await su.does(commitTarget, { supplierId, target })).output;
    const path = (more: object = {}) => ana.asks(getGlidePath, { supplierId, targetId, ...more });
    expect((await path({ year: 2024 })).progress).toMatchObject({ year: 2024, status: 'ahead', achieved: '0.2' });
    expect((await path()).progress).toMatchObject({ status: 'stale', gap: 'too-old' });
    await su.does(recordBaseYearChange, { supplierId, targetId, cause: 'structural', change: '-200', description: 'a shop was sold' });
    const { output } = await su.does(recordBaseYearChange, { supplierId, targetId, cause: 'structural', change: '-100', description: 'another was sold' });
    expect(output).toMatchObject({ recalculated: true, baseEmissions: '4700' });
    expect(await path({ year: 2024 })).toMatchObject({ base: { value: '4700', from: 'recalculated' }, progress: { status: 'ahead' }, recalculations: [{ old: '5000', new: '4700', effect: '-0.06' }] });
  });

  it('every assessment along the way is recomputed to its digest', async () => {
    const { items } = await ana.asks(listAssessments, pair());
    expect(items.length).toBeGreaterThan(5);
    for (const { assessmentId } of items) expect(await ana.asks(recomputeAssessment, { ...pair(), assessmentId })).toMatchObject({ equal: true });
  });

  it('no longer drawn for the programme once the supplier shares no more', async () => {
    await su.does(revokeConsent, { ...pair(), consentId, reason: 'no more business' });
    expect(await ana.asks(getProgrammeCostCurve, { programmeId })).toMatchObject({ suppliers: { sharing: 0, drawn: 0 }, expected: [], verified: [] });
    expect(await refusal(ana.send(getMeasure, one()))).toBe('404 resource.not-found');
    expect((await su.asks(getSupplierCostCurve, { supplierId })).verified[0]?.abatement).toBe('900');
  });
});
