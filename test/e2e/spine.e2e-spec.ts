import { getGate, listGateDecisions } from '@greengate/admissions/contracts';
import { draftBenchmarkSet, draftRuleset, getAssessment, listAssessments, publishBenchmarkSet, publishRuleset, recomputeAssessment } from '@greengate/assessments/contracts';
import { acceptCorrectiveAction, attachEvidence, closeFinding, getFinding, performAudit, raiseFinding, scheduleAudit, submitCorrectiveAction, verifyFinding } from '@greengate/audits/contracts';
import { commitTarget } from '@greengate/commitments/contracts';
import { acceptDisclosure, correctDisclosure, getReview, listDisclosuresToReview, restateDisclosure, returnDisclosure, submitDisclosure } from '@greengate/disclosures/contracts';
import { registerOrganisation } from '@greengate/identity/contracts';
import { addDays } from '@greengate/kernel';
import { createProgramme, engageOrganisation, getProgrammeOverview, getSupplierPage, getTierHistory, getTimeline, listSuppliers } from '@greengate/programmes/contracts';
import { recordSpend } from '@greengate/purchasing/contracts';
import { acceptInvitation, classifySupplier, inviteSupplier } from '@greengate/suppliers/contracts';
import { disclosedYear } from '../support/disclosed-year';
import { openHttpWorld, password, type HttpWorld, type Person, type Problem } from '../support/http-world';
import { shippedDocument } from '../support/published-documents';

const start = '2025-06-02T09:00:00.000Z';
const zh = { 'Accept-Language': 'zh-CN' };

jest.setTimeout(60_000);

/** One long story, told in order: each test goes on where the one before ended. */
describe('the spine, from supplier facts to tier and gate', () => {
  let world: HttpWorld;
  /** ada: administrator and owner; olga: owner; ana: analyst; pei: procurement; su and sun: of the supplier; ida and ivo: of the auditing body. */
  let ada: Person, olga: Person, ana: Person, pei: Person, su: Person, sun: Person, ida: Person, ivo: Person;
  let programmeId: string, supplierId: string;
  const disclosureIds: Record<number, string> = {};
  const pair = () => ({ programmeId, supplierId });

  beforeAll(async () => {
    world = await openHttpWorld(start);
    ada = await world.found('Formosa Devices', 'buyer', 'Ada');
    olga = await world.hire(ada, 'Olga', ['programme-owner']);
    ana = await world.hire(ada, 'Ana', ['analyst']);
    pei = await world.hire(ada, 'Pei', ['procurement-manager']);
    const bodies = [['Harbour Electronics', 'supplier', 'Su'], ['Independent Auditors', 'auditor', 'Ida']] as const;
    const founded = [];
    for (const [name, kind, first] of bodies) {
      const email = `${first.toLowerCase()}@greengate.example`;
      const { output } = await ada.does(registerOrganisation, { name, kind, firstUser: { email, name: first, password } });
      founded.push(await world.signIn(email, { organisationId: output.organisationId, userId: output.userId ?? '' }));
    }
    [su, ida] = founded as [Person, Person];
    sun = await world.hire(su, 'Sun', ['supplier-user']);
    ivo = await world.hire(ida, 'Ivo', ['auditor']);
    await world.appended();
  });
  afterAll(() => world.finish());

  const refusal = async (sending: ReturnType<Person['send']>): Promise<string> => {
    const response = await sending;
    return `${response.status} ${(response.body as Problem).code}`;
  };
  const latest = () => ana.asks(getAssessment, pair());

  it('a programme, its auditors and its rules, drafted by one and published by another', async () => {
    const created = await ada.does(createProgramme, { organisationId: ada.organisationId, name: 'Green 2030', currency: 'TWD', timeZone: 'Asia/Taipei' });
    expect(created).toMatchObject({ status: 201, etag: 'W/"0"' });
    ({ programmeId } = created.output);
    const engaged = await ada.does(engageOrganisation, { programmeId, organisationId: ida.organisationId, as: 'auditor', until: '2027-12-31' }, { 'If-Match': 'W/"0"' });
    expect(engaged.etag).toBe('W/"1"');
    await olga.does(draftBenchmarkSet, { programmeId, document: shippedDocument('benchmarks-tw-2024') });
    await olga.does(draftRuleset, { programmeId, document: shippedDocument('sdp-1.0') });
    expect(await refusal(olga.send(publishRuleset, { programmeId, rulesetId: 'sdp-1.0', effectiveFrom: '2025-06-02' }))).toMatch(/^4\d\d assessments\.self-approval$/);
    await ada.does(publishBenchmarkSet, { programmeId, benchmarkSetId: 'tw-2024', effectiveFrom: '2025-06-02' });
    await ada.does(publishRuleset, { programmeId, rulesetId: 'sdp-1.0', effectiveFrom: '2025-06-02' });
    await world.app.fireTimers();
    expect(await world.appended()).toEqual([
      'programmes.ProgrammeCreated', 'programmes.OrganisationEngaged', 'assessments.BenchmarkSetDrafted', 'assessments.RulesetDrafted', 'assessments.BenchmarkSetPublished',
      'assessments.RulesetPublished', 'assessments.BenchmarkSetTookEffect', 'assessments.RulesetTookEffect',
    ]);
  });

  it('an invited supplier registers with its identifier and gives its first consent; it is unrated and new', async () => {
    const { output } = await pei.does(inviteSupplier, { programmeId, supplierName: 'Harbour', email: 'su@greengate.example' });
    const registration = { legalName: 'Harbour Electronics', sector: '電子業', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: '0459-5257' }] };
    const consent = { purpose: 'tiering', scopes: ['disclosures', 'targets', 'corrective-actions'], expiresOn: null };
    const mistyped = { ...registration, identifiers: [{ scheme: 'twvat', value: '04595258' }] };
    expect(await refusal(su.send(acceptInvitation, { ...output, expiresAt: undefined, registration: mistyped, consent }))).toBe('422 suppliers.identifier-check-digit');
    const accepted = await su.does(acceptInvitation, { invitationId: output.invitationId, token: output.token, registration, consent });
    ({ supplierId } = accepted.output);
    expect(await world.appended()).toEqual([
      'suppliers.SupplierInvited', 'suppliers.IdentifierClaimed', 'suppliers.InvitationAccepted', 'suppliers.SupplierRegistered', 'suppliers.SupplierEnrolled', 'suppliers.ConsentGranted',
      'assessments.AssessmentComputed', 'assessments.TierChanged', 'admissions.GateDecided',
    ]);
    expect((await latest()).result).toMatchObject({ tier: 'U', score: null });
    expect(await su.asks(getGate, pair())).toMatchObject({ decision: 'admit-with-conditions', rule: 'G7', inputs: null, conditions: [{ code: 'first-disclosure' }, { code: 'spend-cap' }] });
  });

  it('three years are disclosed; who gives figures cannot accept them, and neither can anybody of the supplier', async () => {
    for (const [year, scope1] of [[2022, '1500'], [2023, '1250'], [2024, '1000']] as const) {
      const { output, status } = await su.does(submitDisclosure, { supplierId, inventory: disclosedYear(year, { scope1: { status: 'reported', value: scope1 } }) }, { 'Idempotency-Key': `year-${year}` });
      expect([output.status, status]).toEqual(['submitted', year === 2022 ? 201 : 200]);
      disclosureIds[year] = output.disclosureId;
    }
    const disclosureId = disclosureIds[2024];
    expect(await refusal(sun.send(acceptDisclosure, { supplierId, disclosureId }))).toBe('403 auth.denied');
    expect(await world.appended()).toEqual(Array(3).fill('disclosures.DisclosureSubmitted'));
    expect((await ana.asks(listDisclosuresToReview, { programmeId })).disclosures.map(({ periodTo }) => periodTo)).toEqual(['2022-12-31', '2023-12-31', '2024-12-31']);
  });

  it('procurement that gave figures itself cannot accept them either', async () => {
    const { output } = await pei.does(submitDisclosure, { supplierId, inventory: disclosedYear(2021, { scope1: { status: 'reported', value: '1600' } }) });
    expect(await refusal(pei.send(acceptDisclosure, { supplierId, disclosureId: output.disclosureId }))).toBe('422 disclosures.self-review');
    expect(await world.appended()).toEqual(['disclosures.DisclosureSubmitted']);
    disclosureIds[2021] = output.disclosureId;
  });

  it('the analyst returns one with reasons, the supplier corrects it, the analyst accepts: the supplier is tiered without another step', async () => {
    const of2024 = { supplierId, disclosureId: disclosureIds[2024] };
    await ana.does(returnDisclosure, { ...of2024, reasons: [{ field: 'scope1', reason: 'evidence', comment: 'The gas meter of the second plant is missing.' }], dueOn: '2025-06-20' });
    expect(await refusal(ana.send(acceptDisclosure, of2024))).toBe('409 disclosures.state-forbids');
    const corrected = await su.does(correctDisclosure, { ...of2024, inventory: disclosedYear(2024, { scope1: { status: 'reported', value: '1100' } }) });
    // Somebody who saw the stream before the correction is told so.
    const staleTag = `W/"${Number(/\d+/.exec(corrected.etag ?? '')) - 1}"`;
    expect(await refusal(ana.send(acceptDisclosure, of2024, { 'If-Match': staleTag }))).toBe('412 revision.stale');
    expect(await world.appended()).toEqual(['disclosures.DisclosureReturned', 'disclosures.DisclosureCorrected']);
    await ana.does(acceptDisclosure, of2024, { 'If-Match': corrected.etag ?? '' });
    expect(await world.appended()).toEqual(['disclosures.DisclosureAccepted', 'assessments.AssessmentComputed', 'assessments.TierChanged', 'admissions.GateDecided']);
    const first = await latest();
    expect(first).toMatchObject({ trigger: 'disclosures.DisclosureAccepted', previousTier: 'U', result: { status: 'rated', metric: { intensity: '2.05' } } });
    for (const year of [2022, 2023]) await ana.does(acceptDisclosure, { supplierId, disclosureId: disclosureIds[year] });
    expect((await world.appended()).filter((type) => type !== 'assessments.TierChanged' && type !== 'admissions.GateDecided')).toEqual([
      'disclosures.DisclosureAccepted', 'assessments.AssessmentComputed', 'disclosures.DisclosureAccepted', 'assessments.AssessmentComputed',
    ]);
    expect((await latest()).inputs.map(({ type }) => type).filter((type) => type.startsWith('disclosures.'))).toHaveLength(3);
  });

  it('with a committed target the gate admits', async () => {
    await su.does(commitTarget, { supplierId, target: { kind: 'absolute', scopes: [1, 2], baseYear: 2022, targetYear: 2030, reduction: '0.42', baseEmissions: null, coversScope3: false } });
    expect(await world.appended()).toEqual(['commitments.TargetCommitted', 'assessments.AssessmentComputed', 'assessments.TierChanged', 'admissions.GateDecided']);
    const { result, steps } = await latest();
    // Domain notes 4.3, by hand: 35 x (6.977754 - 2.05) / (6.977754 - 1.475952), with the anchors of 電子業 and full confidence.
    expect(Number(steps.find(({ code }) => code === 'intensity')?.points)).toBeCloseTo((35 * (6.977754242147 - 2.05)) / (6.977754242147 - 1.47595231598), 6);
    expect(result).toMatchObject({ tier: 'A', penalties: [], caps: [], cap: 'A', indicators: { hasTarget: true } });
    expect(await su.asks(getGate, pair())).toMatchObject({ decision: 'admit', rule: 'G8', remediation: null });
  });

  it('a critical finding caps the tier and suspends new awards (G3)', async () => {
    await world.travelTo('2025-07-01');
    const { output: audit } = await pei.does(scheduleAudit, { ...pair(), kind: 'on-site', plannedOn: '2025-07-03', criteria: 'ISO 14064-1, energy records', auditorOrganisationId: ida.organisationId });
    await world.travelTo('2025-07-03');
    const ids = { ...pair(), auditId: audit.auditId };
    await ida.does(performAudit, { ...ids, performedOn: '2025-07-03' });
    await world.appended();
    const { output: finding } = await ida.does(raiseFinding, { ...ids, grade: 'critical', statement: 'A boiler is left out of the inventory.' });
    expect(finding).toMatchObject({ correctiveActionDueOn: '2025-07-10', closureDueOn: '2025-08-02' });
    expect(await world.appended()).toEqual(['audits.FindingRaised', 'assessments.AssessmentComputed', 'assessments.TierChanged', 'admissions.GateDecided']);
    expect((await latest()).result).toMatchObject({ tier: 'E', cap: 'E', caps: [{ code: 'open-critical' }], indicators: { openCritical: 1 } });
    expect(await pei.asks(getGate, pair())).toMatchObject({ decision: 'suspend-new-awards', rule: 'G3', matched: ['open-critical'], previous: 'admit' });
  });

  it('after action, evidence and verification by another person it is closed, and the cap is gone', async () => {
    const { findings } = await su.asks(getSupplierPage, pair());
    const found = findings[0];
    if (!found) throw new Error('the supplier does not see its finding');
    const ids = { ...pair(), auditId: found.auditId, findingId: found.findingId };
    await world.travelTo('2025-07-08');
    await su.does(submitCorrectiveAction, { ...ids, rootCause: 'The boiler was bought after the register was made.', action: 'Add it, and review the register yearly.', completeOn: '2025-07-15' });
    await ida.does(acceptCorrectiveAction, ids);
    expect(await refusal(ida.send(verifyFinding, { ...ids, effective: true }))).toMatch(/ audits\.evidence-missing$/);
    await world.travelTo('2025-07-15');
    await su.does(attachEvidence, { ...ids, evidence: { digest: 'a'.repeat(64), name: 'register.pdf', mediaType: 'application/pdf' } });
    expect(await refusal(su.send(verifyFinding, { ...ids, effective: true }))).toBe('403 auth.denied');
    expect(await refusal(ivo.send(closeFinding, ids))).toMatch(/ audits\.not-verified$/);
    expect((await latest()).result.tier).toBe('E');
    await ivo.does(verifyFinding, { ...ids, effective: true });
    await ivo.does(closeFinding, ids);
    expect(await world.appended()).toEqual([
      'audits.CorrectiveActionSubmitted', 'audits.CorrectiveActionAccepted', 'audits.EvidenceAttached', 'audits.FindingVerified', 'audits.FindingClosed',
      'assessments.AssessmentComputed', 'assessments.TierChanged', 'admissions.GateDecided',
    ]);
    expect((await latest()).result).toMatchObject({ tier: 'A', caps: [], penalties: [], indicators: { openCritical: 0 } });
    expect(await su.asks(getGate, pair())).toMatchObject({ decision: 'admit', rule: 'G8', previous: 'suspend-new-awards' });
    expect((await ida.asks(getFinding, { ...pair(), findingId: found.findingId })).state).toBe('closed');
  });

  it('an accepted restatement tiers the supplier anew, with the penalty for what others had to find', async () => {
    await world.travelTo('2025-08-01');
    const of2024 = { supplierId, disclosureId: disclosureIds[2024] };
    const inventory = disclosedYear(2024, { scope1: { status: 'reported', value: '21000' }, dataBasis: 'company-level', renewableElectricityShare: null, primaryDataShare: null, assurance: { level: 'none', verifier: null } });
    const { output } = await su.does(restateDisclosure, { ...of2024, inventory, cause: 'The left-out boiler and the second plant.', causeKind: 'error', foundBy: 'verifier' });
    expect(output.status).toBe('restated');
    // Until somebody accepts it, the old figures stand.
    expect((await latest()).result.tier).toBe('A');
    expect(await world.appended()).toEqual(['disclosures.DisclosureRestated', 'disclosures.QuestionsRaised']);
    // Twenty times last year: somebody has to say why before it counts.
    expect(await refusal(ana.send(acceptDisclosure, of2024))).toBe('409 disclosures.questions-open');
    const { questions, revision } = await ana.asks(getReview, { programmeId, ...of2024 });
    expect(questions.map(({ rule, subject, status }) => `${rule} ${subject} ${status}`)).toEqual(['year-on-year scope1 open']);
    const answers = questions.map(({ questionId }) => ({ questionId, answer: 'Seen at the verification: boiler and second plant.' }));
    // What was looked at is what is accepted: the revision of the review goes back as If-Match.
    expect(await refusal(ana.send(acceptDisclosure, { ...of2024, answers }, { 'If-Match': `W/"${revision - 1}"` }))).toBe('412 revision.stale');
    await ana.does(acceptDisclosure, { ...of2024, answers }, { 'If-Match': `W/"${revision}"` });
    expect(await world.appended()).toEqual(['disclosures.QuestionAnswered', 'disclosures.DisclosureAccepted', 'assessments.AssessmentComputed', 'assessments.TierChanged', 'admissions.GateDecided', 'admissions.RemediationOpened']);
    const { result } = await latest();
    expect(result).toMatchObject({ metric: { intensity: '12' }, penalties: [{ code: 'restatement', points: '5' }] });
    expect(['D', 'E']).toContain(result.tier);
    expect(await su.asks(getGate, pair())).toMatchObject({ decision: 'remediate-by', remediation: { status: 'open', openedOn: '2025-08-01' } });
  });

  it('tells which tier on a day, and why, as recorded then and as known now', async () => {
    const on = async (day: string, headers = {}) => (await su.asks(getTierHistory, { ...pair(), on: day }, headers)).on;
    expect(await on('2025-06-01')).toMatchObject({ timeZone: 'Asia/Taipei', asRecorded: null, asKnownNow: null });
    expect(await on('2025-06-30')).toMatchObject({ asRecorded: { tier: 'A', rulesetId: 'sdp-1.0', benchmarkSetId: 'tw-2024' } });
    expect(await on('2025-07-05')).toMatchObject({ asRecorded: { tier: 'E', previousTier: 'A', why: expect.stringContaining('With an open critical finding the best tier is E.') } });
    expect((await on('2025-07-05', zh))?.asRecorded?.why).toContain('存在未关闭的重大发现时，最高等级为 E。');
    // A day before the supplier was assessed again after the closing, asked for by the day of the facts.
    expect(await on('2025-07-20')).toMatchObject({ asRecorded: { tier: 'A' }, asKnownNow: { tier: 'A', asOf: '2025-07-15' } });
    const tiers = (await ana.asks(getTierHistory, pair())).entries.map(({ tier }) => tier);
    expect([tiers[0], tiers.at(-1)]).toEqual(['U', (await latest()).result.tier]);
  });

  it('tells the story in plain words, in both languages', async () => {
    const { entries } = await ana.asks(getTimeline, { ...pair(), limit: '200' });
    const chinese = (await ana.asks(getTimeline, { ...pair(), limit: '200' }, zh)).entries;
    expect(chinese.map(({ eventId }) => eventId)).toEqual(entries.map(({ eventId }) => eventId));
    for (const [index, { says, type }] of entries.entries()) {
      expect(`${type}: ${says}`).not.toMatch(/\{|undefined|\[object/);
      expect(`${type}: ${chinese[index]?.says}`).toMatch(/\p{Script=Han}/u);
    }
    const types = new Set(entries.map(({ type }) => type));
    for (const type of ['suppliers.SupplierRegistered', 'disclosures.DisclosureReturned', 'disclosures.DisclosureRestated', 'commitments.TargetCommitted', 'audits.FindingRaised', 'audits.FindingClosed', 'admissions.GateDecided']) expect(types).toContain(type);
    const instants = entries.map(({ position }) => position);
    expect([...instants].sort().reverse()).toEqual(instants);
  });

  it('counts the programme by tier and by spend', async () => {
    const { tier } = (await latest()).result;
    await pei.does(recordSpend, { ...pair(), year: 2024, money: { amount: '1250000', currency: 'TWD' }, source: 'ledger' });
    await pei.does(classifySupplier, { ...pair(), category: 'boards', hotSpot: true, soleSource: false, qualifiedAlternatives: 2 });
    const overview = await ada.asks(getProgrammeOverview, { programmeId });
    expect(overview).toMatchObject({ suppliers: 1, spend: { year: 2024, currency: 'TWD', total: '1250000', unknown: 0 } });
    expect(overview.tiers.filter(({ suppliers }) => suppliers > 0)).toEqual([expect.objectContaining({ tier, suppliers: 1, spend: '1250000', share: '1', spendShare: '1' })]);
    expect(overview.gates.filter(({ suppliers }) => suppliers > 0)).toEqual([expect.objectContaining({ decision: 'remediate-by', suppliers: 1 })]);
    const { suppliers } = await ana.asks(listSuppliers, { programmeId, tier });
    expect(suppliers).toEqual([expect.objectContaining({ supplierId, name: 'Harbour Electronics', intensity: '12', category: 'boards', spend: { year: 2024, currency: 'TWD', amount: '1250000' } })]);
  });

  it('computes every assessment again to the same digest', async () => {
    const { items } = await su.asks(listAssessments, { ...pair(), limit: '200' });
    expect(items.length).toBeGreaterThan(6);
    for (const { assessmentId } of items) {
      const again = await su.asks(recomputeAssessment, { ...pair(), assessmentId });
      expect(again).toMatchObject({ equal: true, rulesetIntact: true, benchmarkSetIntact: true, computedDigest: again.storedDigest });
    }
  });

  it('a deadline that passes changes the gate, and nobody had to do anything', async () => {
    await world.appended();
    const dueOn = (await pei.asks(getGate, pair())).remediation?.dueOn ?? '';
    await world.travelTo(`${dueOn}T23:59:59.999Z`);
    await world.app.fireTimers();
    expect((await pei.asks(getGate, pair())).decision).toBe('remediate-by');
    await world.travelTo(`${addDays(dueOn, 1)}T00:00:00.000Z`);
    expect(await world.app.fireTimers()).toBeGreaterThan(0);
    expect((await world.appended()).filter((type) => type.startsWith('admissions.'))).toEqual(['admissions.RemediationExpired', 'admissions.GateDecided']);
    expect(await world.app.fireTimers()).toBe(0);
    const [decision, before] = (await pei.asks(listGateDecisions, pair())).items;
    expect([decision?.decision, decision?.rule, before?.decision]).toEqual(['suspend-new-awards', 'G3', 'remediate-by']);
  });

  it('nothing happens twice when every process hears everything again', async () => {
    await world.appended();
    for (const batchSize of [1, 7, 100]) await world.app.replayProcesses(batchSize);
    expect(await world.appended()).toEqual([]);
  });

  it('and every view is what a rebuild from zero makes of the log', async () => {
    const verified = await world.app.subscriptions.verify();
    expect(verified.length).toBeGreaterThan(25);
    expect(verified.filter(({ equal }) => !equal)).toEqual([]);
    expect(verified.reduce((sum, { documents }) => sum + documents, 0)).toBeGreaterThan(verified.length);
  });
});
