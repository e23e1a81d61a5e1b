import { deterministicId } from '@greengate/kernel';
import type { TestActor } from '@greengate/platform/testing';
import { acceptDisclosure, answerDraft, discardDraft, getDisclosure, getDraft, getReceipt, listDrafts, listQuestions, previewDraft, returnDisclosure, startDraft, submitDraft } from './contracts';
import { openInventoryWorld, type InventoryWorld } from './inventory-world.fixture-spec';

const answers = {
  boundary: { method: 'operational-control' },
  period: { from: '2022-01-01', to: '2022-12-31' },
  sites: { sites: { plant: { name: '一号厂房', place: 'CN-JS' } } },
  energy: { electricity: { 'bill-1': { site: 'plant', quantity: '１２８，４００', unit: 'kWh' } }, fuels: { 'receipt-1': { fuel: 'diesel', use: 'vehicles', quantity: '5,000', unit: 'L', densityKgPerL: '0.84' } } },
  otherSources: { refrigerantUse: 'none', heatUse: 'none' },
  production: { revenue: { amount: '3200000', currency: 'CNY' } },
};

jest.setTimeout(60_000);

describe('guided inventories', () => {
  let world: InventoryWorld;
  beforeEach(async () => {
    world = await openInventoryWorld('gwp-ar5', 'cn-fuels', 'cn-grid-2022');
  });
  afterEach(() => world.app.close());
  const send: InventoryWorld['app']['send'] = (...message) => world.app.send(...message);
  const start = async (actor = world.lin, more = {}) => (await send(actor, startDraft, { supplierId: world.supplierId, ...more })).output;
  const one = (draftId: string) => ({ supplierId: world.supplierId, draftId });
  const save = (draftId: string, given: object, more: object = {}, actor: TestActor = world.lin) => send(actor, answerDraft, { ...one(draftId), answers: given, ...more });
  const whole = async (given: object = answers) => {
    const { draftId } = await start();
    await save(draftId, given);
    return draftId;
  };
  /** What was handed in; questions about it are another matter. */
  const types = async () => (await world.app.services.eventStore.readStream(`disclosure-${world.supplierId}`)).map(({ type }) => type.replace('disclosures.', '')).filter((type) => type !== 'QuestionsRaised');

  it('is answered bit by bit on several devices, and shows who saved what', async () => {
    const { draftId } = await start();
    expect((await save(draftId, { boundary: answers.boundary })).output).toMatchObject({ revision: 1, changed: ['boundary.method'] });
    await save(draftId, { period: answers.period }, { basedOn: 1 }, world.mei);
    const draft = (await send(world.lin, getDraft, one(draftId))).output;
    expect(draft).toMatchObject({ status: 'open', revision: 2, answers: { boundary: { method: 'operational-control' }, period: answers.period }, saved: { 'boundary.method': { by: 'lin', revision: 1 }, 'period.to': { by: 'mei', revision: 2 } } });
    expect(draft.editors.map(({ by }) => by)).toEqual(['mei', 'lin']);
    expect(draft.progress.map(({ step, state }) => [step, state]).slice(0, 3)).toEqual([['boundary', 'done'], ['period', 'done'], ['sites', 'empty']]);
    await world.app.drain();
    expect((await send(world.mei, listDrafts, { supplierId: world.supplierId })).output.drafts).toMatchObject([{ draftId, status: 'open', changedBy: 'mei', startedBy: 'lin' }]);
  });

  it('shows both versions to the second of two editors', async () => {
    const { draftId } = await start();
    await save(draftId, { period: { to: '2022-06-30' } }, {}, world.mei);
    await expect(save(draftId, { period: { to: '2022-12-31' } }, { basedOn: 0 })).rejects.toMatchObject({ rejection: { code: 'disclosures.draft-conflict', parts: [{ facts: { field: 'answers.period.to', value: '2022-12-31', theirs: '2022-06-30', by: 'mei' } }] } });
    await expect(send(world.lin, answerDraft, { ...one(draftId), answers: { boundary: answers.boundary } }, { expected: 0 })).rejects.toMatchObject({ rejection: { code: 'disclosures.draft-changed', facts: { seen: 0, revision: 1 } } });
    expect((await save(draftId, { boundary: answers.boundary })).output.revision).toBe(2);
  });

  it('says at once what "I do not know" costs, and asks a doubtful number back', async () => {
    const { draftId } = await start();
    const { consequences } = (await save(draftId, { energy: { electricityUse: { unknown: true } } })).output;
    expect(consequences).toMatchObject([{ code: 'no-electricity', accounts: ['scope2-location', 'scope2-market'], says: { en: expect.stringContaining('best tiers are out of reach'), 'zh-CN': expect.stringContaining('未测量') } }]);
    const entry = (quantity: string) => save(draftId, { energy: { electricity: { a: { quantity, unit: 'kWh' } } } });
    await expect(entry('1.234,5')).rejects.toMatchObject({ problems: [{ field: '/answers/energy/electricity/a/quantity', code: 'disclosures.number-ambiguous', value: '1.234,5' }] });
    await expect(entry('0')).rejects.toMatchObject({ problems: [{ code: 'disclosures.zero-entered' }] });
  });

  it('previews, is submitted once, and is then closed', async () => {
    const draftId = await whole();
    const preview = (await send(world.lin, previewDraft, one(draftId))).output;
    // 5,000 L × 0.84 kg/L = 4.2 t; × 43.33 GJ/t × 0.0202 tC/GJ × 0.98 × 44/12; 128,400 kWh × 0.5978 kg/kWh
    expect(preview.totals.slice(0, 2).map(({ tCO2e }) => tCO2e)).toEqual(['13.209514472', '76.75752']);
    expect(await types()).toEqual([]);
    await expect(send(world.lin, submitDraft, one(draftId))).rejects.toMatchObject({ rejection: { code: 'disclosures.draft-incomplete', parts: [{ facts: { field: 'answers.check.confirmed' } }] } });
    await save(draftId, { check: { confirmed: true } });
    const first = (await send(world.lin, submitDraft, one(draftId), { idempotencyKey: 'one' })).output;
    expect((await send(world.mei, submitDraft, one(draftId), { idempotencyKey: 'two' })).output).toEqual(first);
    expect(await types()).toEqual(['InventoryCalculated', 'DisclosureSubmitted']);
    await expect(save(draftId, { check: { confirmed: false } })).rejects.toMatchObject({ rejection: { code: 'disclosures.draft-closed' } });
    expect((await send(world.lin, getReceipt, { supplierId: world.supplierId, disclosureId: first.disclosureId })).output).toMatchObject({ calculationDigest: preview.digest, by: { id: 'lin' } });
  });

  it('names the answer that cannot be calculated with, and what would help', async () => {
    const draftId = await whole({ ...answers, energy: { ...answers.energy, fuels: { 'receipt-1': { fuel: 'diesel', use: 'vehicles', quantity: '5000', unit: 'L' }, boiler: { fuel: 'other', other: 'unobtainium', use: 'stationary', quantity: '1', unit: 't' } } } });
    await expect(send(world.lin, previewDraft, one(draftId))).rejects.toMatchObject({
      rejection: { parts: [{ code: 'calculation.factor-not-found', facts: { field: 'answers.energy.fuels.boiler.fuel' } }, { code: 'calculation.density-missing', facts: { field: 'answers.energy.fuels.receipt-1.densityKgPerL', from: 'L' } }] },
    });
  });

  it('completes when it stopped between the two appends and is sent again, answered differently or not', async () => {
    for (const [period, changes] of [[answers.period, {}], [{ from: '2023-01-01', to: '2023-12-31' }, { production: { revenue: { amount: '1', currency: 'CNY' } } }]] as const) {
      const draftId = await whole({ ...answers, period, check: { confirmed: true } });
      const { decider } = world.app.services;
      const { run: original } = decider;
      const run = jest.spyOn(decider, 'run').mockImplementation(async (request) => {
        const { stream, command } = request as { readonly stream: string; readonly command: { readonly type: string } };
        if (stream.startsWith('inventoryDraft-') && command.type === 'submitted') throw new Error('stopped here');
        return original(request);
      });
      await expect(send(world.lin, submitDraft, one(draftId))).rejects.toThrow('stopped here');
      run.mockRestore();
      expect((await send(world.lin, getDraft, one(draftId))).output.status).toBe('open');
      if (Object.keys(changes).length > 0) await save(draftId, changes);
      const { disclosureId, status } = (await send(world.mei, submitDraft, one(draftId))).output;
      expect(status).toBe('submitted');
      expect((await send(world.lin, getDraft, one(draftId))).output).toMatchObject({ status: 'submitted', disclosureId });
    }
    expect(await types()).toEqual(['InventoryCalculated', 'DisclosureSubmitted', 'InventoryCalculated', 'DisclosureSubmitted', 'InventoryCalculated', 'DisclosureCorrected']);
  });

  it('offers last year\'s boundary and sites, and everything for a correction, without copying them', async () => {
    const draftId = await whole({ ...answers, check: { confirmed: true } });
    const { disclosureId } = (await send(world.lin, submitDraft, one(draftId))).output;
    await world.app.drain();
    const next = await start();
    expect(next.suggestions).toEqual({ draftId, disclosureId, answers: { boundary: answers.boundary, sites: answers.sites } });
    expect((await send(world.lin, getDraft, one(next.draftId))).output.answers['boundary']).toEqual({});
    await send(world.analyst, returnDisclosure, { supplierId: world.supplierId, disclosureId, reasons: [{ field: 'scope1', reason: 'unit', comment: 'litres, or kilograms?' }], dueOn: null });
    const again = await start(world.mei, { corrects: disclosureId });
    expect(again.suggestions.answers).toMatchObject({ energy: { fuels: { 'receipt-1': { quantity: '5000' } } } });
    await save(again.draftId, { ...answers, energy: { ...answers.energy, fuels: { 'receipt-1': { fuel: 'diesel', use: 'vehicles', quantity: '4.2', unit: 't' } } }, check: { confirmed: true } }, {}, world.mei);
    expect((await send(world.mei, submitDraft, one(again.draftId))).output).toMatchObject({ disclosureId, status: 'submitted' });
    expect((await types()).at(-1)).toBe('DisclosureCorrected');
  });

  it('restates what was accepted, with the cause that was answered; the accepted figures stand until somebody else accepts', async () => {
    const draftId = await whole({ ...answers, check: { confirmed: true } });
    const { disclosureId } = (await send(world.lin, submitDraft, one(draftId))).output;
    const review = { supplierId: world.supplierId, disclosureId };
    const open = async () => (await send(world.analyst, getDisclosure, review)).output;
    const accept = async () => {
      const asked = (await send(world.analyst, listQuestions, review)).output.questions.filter(({ status }) => status === 'open');
      await send(world.analyst, acceptDisclosure, { ...review, answers: asked.map(({ questionId }) => ({ questionId, answer: 'Seen on the bills at the visit.' })) });
      await world.app.drain();
    };
    await world.app.drain();
    await accept();
    const { accepted } = await open();
    const next = await start(world.mei, { corrects: disclosureId });
    await save(next.draftId, { ...next.suggestions.answers, energy: { electricity: { 'bill-1': { site: 'plant', quantity: '138400', unit: 'kWh' } } }, check: { confirmed: true } }, {}, world.mei);
    await expect(send(world.mei, submitDraft, one(next.draftId))).rejects.toMatchObject({ rejection: { code: 'disclosures.draft-incomplete', parts: [{ facts: { field: 'answers.check.cause' } }] } });
    await save(next.draftId, { check: { cause: 'One bill had been left out.' } }, {}, world.mei);
    // 10,000 kWh × 0.5978 kg/kWh of 89.97 t: more than the threshold of the policy.
    await expect(send(world.mei, submitDraft, one(next.draftId))).rejects.toMatchObject({ rejection: { code: 'disclosures.cause-kind-missing' } });
    await save(next.draftId, { check: { causeKind: 'error' } }, {}, world.mei);
    expect((await send(world.mei, submitDraft, one(next.draftId))).output).toMatchObject({ disclosureId, status: 'restated' });
    await world.app.drain();
    const proposed = await open();
    expect(proposed.accepted).toEqual(accepted);
    expect(proposed.chain.at(-1)).toMatchObject({ what: 'restated', cause: 'One bill had been left out.', causeKind: 'error', declared: true });
    await accept();
    expect((await open()).accepted?.scope2LocationBased).toEqual({ status: 'reported', value: '82.73552' });
  });

  it('a restatement that stopped before its draft was closed is completed, not corrected', async () => {
    const draftId = await whole({ ...answers, check: { confirmed: true } });
    const { disclosureId } = (await send(world.lin, submitDraft, one(draftId))).output;
    const review = { supplierId: world.supplierId, disclosureId };
    const asked = (await send(world.analyst, listQuestions, review)).output.questions.filter(({ status }) => status === 'open');
    await send(world.analyst, acceptDisclosure, { ...review, answers: asked.map(({ questionId }) => ({ questionId, answer: 'Seen on the bills at the visit.' })) });
    const next = await start(world.lin, { corrects: disclosureId });
    await save(next.draftId, { ...answers, production: { revenue: { amount: '3300000', currency: 'CNY' } }, check: { confirmed: true, cause: 'Revenue of the wrong year.', causeKind: 'error' } });
    const { decider } = world.app.services;
    const { run: original } = decider;
    const run = jest.spyOn(decider, 'run').mockImplementation(async (request) => {
      const { stream, command } = request as { readonly stream: string; readonly command: { readonly type: string } };
      if (stream.startsWith('inventoryDraft-') && command.type === 'submitted') throw new Error('stopped here');
      return original(request);
    });
    await expect(send(world.lin, submitDraft, one(next.draftId))).rejects.toThrow('stopped here');
    run.mockRestore();
    expect((await send(world.mei, submitDraft, one(next.draftId))).output).toMatchObject({ disclosureId, status: 'restated' });
    expect((await types()).slice(-2)).toEqual(['InventoryCalculated', 'DisclosureRestated']);
  });

  it('marks an estimate for ever, and passes on what is unknown as not measured', async () => {
    const { electricity: _bill, ...rest } = answers.energy;
    const draftId = await whole({ ...answers, energy: { ...rest, electricity: { a: { paid: '8,000', currency: 'CNY', price: '0.8', unit: 'kWh' } } }, otherSources: { refrigerantUse: { unknown: true }, heatUse: 'none' }, check: { confirmed: true } });
    const { disclosureId } = (await send(world.lin, submitDraft, one(draftId))).output;
    await world.app.drain();
    const { current } = (await send(world.analyst, getDisclosure, { supplierId: world.supplierId, disclosureId })).output;
    // 8,000 CNY / 0.8 CNY/kWh × 0.5978 kg/kWh
    expect(current).toMatchObject({ scope1: { status: 'not-measured' }, scope2LocationBased: { status: 'reported', value: '5.978' } });
    const [calculated] = await world.app.services.eventStore.readStream(`disclosure-${world.supplierId}`);
    expect((calculated?.data as { lines: { id: string; estimated: boolean }[] }).lines.filter(({ estimated }) => estimated).map(({ id }) => id)).toEqual(['electricity.a']);
  });

  it('is seen by nobody but the supplier', async () => {
    const draftId = await whole();
    for (const actor of [world.stranger, world.analyst, world.procurement]) {
      for (const [definition, input] of [[getDraft, one(draftId)], [previewDraft, one(draftId)], [listDrafts, { supplierId: world.supplierId }], [answerDraft, { ...one(draftId), answers: {} }], [submitDraft, one(draftId)], [discardDraft, one(draftId)]] as const)
        await expect(send(actor, definition, input)).rejects.toMatchObject({ rejection: { code: expect.stringMatching(/^(auth\.denied|resource\.not-found)$/) } });
    }
    await expect(send(world.lin, getDraft, one(deterministicId('no draft')))).rejects.toMatchObject({ rejection: { code: 'disclosures.draft-not-found' } });
    expect((await send(world.lin, discardDraft, one(draftId))).output.status).toBe('discarded');
  });
});
