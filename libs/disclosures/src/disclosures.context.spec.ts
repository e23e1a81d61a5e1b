import { deterministicId, type Actor } from '@greengate/kernel';
import { defineContext } from '@greengate/platform';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { suppliersEvents } from '@greengate/suppliers/contracts';
import { acceptDisclosure, correctDisclosure, getDisclosure, listDisclosures, listQuestions, restateDisclosure, returnDisclosure, submitDisclosure, withdrawDisclosure } from './contracts';
import { disclosuresContext } from './index';
import { sampleInventory } from './testing';

const supplierId = deterministicId('supplier', 1);
const stranger = deterministicId('supplier', 2);
const better = sampleInventory({ scope1: { status: 'reported', value: '1740.5' } });

/** Only the language of suppliers: who may see what is read from its events. */
const suppliers = defineContext({ name: 'suppliers', events: [suppliersEvents], commands: [], queries: [], projections: [] });

describe('disclosures, from message to view', () => {
  let app: TestApplication;
  let lin: Actor;
  let wang: Actor;
  let zhao: Actor;
  beforeEach(async () => {
    const supplierOrganisation = deterministicId('test-organisation', 'supplier');
    app = await createTestApplication([suppliers, disclosuresContext], { directory: { supplierOrganisation: async (id) => (id === supplierId ? supplierOrganisation : undefined), sharedWithBuyer: async () => true } });
    lin = app.as('supplier-user', { organisation: 'supplier' });
    wang = app.as('analyst');
    zhao = app.as('procurement-manager');
  });
  afterEach(() => app.close());
  const submit = async (actor: Actor, inventory = sampleInventory()) => (await app.send(actor, submitDisclosure, { supplierId, inventory })).output;
  const refusal = (code: string) => ({ rejection: { code } });

  it('goes from submission over return and correction to acceptance, and on to an accepted restatement', async () => {
    const { disclosureId, status } = await submit(lin);
    const one = { supplierId, disclosureId };
    expect(status).toBe('submitted');
    const reasons = [{ field: 'scope1', reason: 'implausible', comment: 'half of what gas use gives' }];
    expect((await app.send(wang, returnDisclosure, { ...one, reasons, dueOn: '2025-07-01' })).output.status).toBe('returned');
    expect((await app.send(lin, correctDisclosure, { ...one, inventory: better })).output.status).toBe('submitted');
    expect((await app.send(wang, acceptDisclosure, one)).output.status).toBe('accepted');
    const restated = await app.send(lin, restateDisclosure, { ...one, inventory: sampleInventory({ scope1: { status: 'reported', value: '640.5' } }), cause: 'double counting of gas', causeKind: 'error' });
    expect(restated.output).toEqual({ disclosureId, status: 'restated', effect: '-0.242264067833938994' });
    await app.drain();
    const entry = (await app.send(wang, getDisclosure, one)).output;
    expect(entry).toMatchObject({ status: 'restated', accepted: { scope1: { value: '1740.5' } }, current: { scope1: { value: '640.5' } } });
    expect(entry.chain.map(({ what, by }) => [what, by.id === lin.id])).toEqual([['submitted', true], ['returned', false], ['corrected', true], ['accepted', false], ['restated', true]]);
    // 640.5 t is less than the gas gives off.
    await expect(app.send(zhao, acceptDisclosure, one)).rejects.toMatchObject(refusal('disclosures.questions-open'));
    const { questions, open } = (await app.send(lin, listQuestions, one)).output;
    expect(questions.map(({ rule, subject, status }) => [rule, subject, status])).toEqual([['energy-emissions', 'scope1', 'open']]);
    expect(open).toBe(1);
    const answers = questions.map(({ questionId }) => ({ questionId, answer: 'half of the gas is sold on to the neighbour' }));
    expect((await app.send(zhao, acceptDisclosure, { ...one, answers })).output.status).toBe('accepted');
    expect((await app.send(lin, listQuestions, one)).output).toMatchObject({ open: 0, questions: [{ status: 'answered', answers: [{ as: 'reviewer', by: { id: zhao.id } }] }] });
  });

  it('answers the same submission with the same disclosure and appends nothing', async () => {
    const first = await submit(lin);
    const before = await app.services.eventStore.readStream(`disclosure-${supplierId}`);
    expect(await submit(lin)).toEqual(first);
    expect(await app.services.eventStore.readStream(`disclosure-${supplierId}`)).toHaveLength(before.length);
  });

  it('lets procurement give the figures of a supplier without users, and another person accept', async () => {
    const { disclosureId } = await submit(zhao);
    await expect(app.send(zhao, acceptDisclosure, { supplierId, disclosureId })).rejects.toMatchObject(refusal('disclosures.self-review'));
    expect((await app.send(app.as('procurement-manager', { id: 'colleague' }), acceptDisclosure, { supplierId, disclosureId })).output.status).toBe('accepted');
  });

  it('does not let the supplier review, nor another supplier read or write', async () => {
    const { disclosureId } = await submit(lin);
    await expect(app.send(lin, acceptDisclosure, { supplierId, disclosureId })).rejects.toMatchObject(refusal('auth.denied'));
    const other = app.as('supplier-user', { organisation: 'another supplier' });
    await expect(app.send(other, withdrawDisclosure, { supplierId, disclosureId, reason: 'not mine' })).rejects.toHaveProperty('rejection');
    await expect(app.send(wang, acceptDisclosure, { supplierId: stranger, disclosureId })).rejects.toMatchObject(refusal('disclosures.not-found'));
  });

  it('lists a supplier\'s disclosures, latest period first, one page at a time', async () => {
    for (const year of [2022, 2024, 2023]) await submit(lin, sampleInventory({ period: { from: `${year}-01-01`, to: `${year}-12-31` } }));
    await app.drain();
    const first = (await app.send(lin, listDisclosures, { supplierId, limit: '2' })).output;
    expect(first.disclosures.map(({ periodTo }) => periodTo)).toEqual(['2024-12-31', '2023-12-31']);
    const second = (await app.send(lin, listDisclosures, { supplierId, limit: '2', cursor: first.next })).output;
    expect(second.disclosures.map(({ periodTo }) => periodTo)).toEqual(['2022-12-31']);
    expect((await app.send(lin, listDisclosures, { supplierId, status: 'accepted' })).output.disclosures).toEqual([]);
  });

  it('leaves nothing behind when the figures are refused', async () => {
    await expect(submit(lin, sampleInventory({ scope1: { status: 'reported', value: '0' } }))).rejects.toMatchObject(refusal('disclosures.zero-undeclared'));
    await expect(submit(lin, sampleInventory({ period: { from: '2025-01-01', to: '2025-12-31' } }))).rejects.toMatchObject(refusal('disclosures.period-in-future'));
    expect(await app.services.eventStore.readStream(`disclosure-${supplierId}`)).toEqual([]);
  });
});
