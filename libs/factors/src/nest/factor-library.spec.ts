import { deterministicId } from '@greengate/kernel';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { addFactorSetPart, approveCustomFactor, draftFactorSet, findFactorQuery, findSupplierFactor, getFactorSet, inParts, listCustomFactors, listFactorSets, proposeCustomFactor, publishFactorSet, refuseCustomFactor, rowsPerPart, searchFactors, withdrawFactorSet } from '../contracts';
import { factorsContext } from '../index';
import { sampleCustomFactor, shippedFactorSet, shippedSetIds, type ShippedSetId } from '../testing';

const buyer = deterministicId('buyer');
const supplierOrganisation = deterministicId('supplier-organisation');
const programmeId = deterministicId('programme');
const supplierId = deterministicId('supplier');
const organisationId = buyer;

describe('the factor library, from message to view', () => {
  let app: TestApplication;
  const ann = () => app.as('programme-owner', { organisation: buyer, id: 'ann' });
  const bob = () => app.as('programme-owner', { organisation: buyer, id: 'bob' });
  const supplier = () => app.as('supplier-user', { organisation: supplierOrganisation, id: 'su' });

  async function draft(id: ShippedSetId): Promise<string> {
    const { header, digest, parts } = inParts(shippedFactorSet(id), rowsPerPart);
    await app.send(ann(), draftFactorSet, { organisationId, header, digest, audience: 'everyone', parts: parts.length });
    for (const [at, rows] of parts.entries()) {
      const body = { organisationId, setId: id, part: at + 1, rows };
      expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(1_048_576);
      await app.send(ann(), addFactorSetPart, body);
    }
    return digest;
  }
  const publish = async (id: ShippedSetId) => app.send(bob(), publishFactorSet, { organisationId, setId: id, digest: await draft(id) });
  const find = async (question: object) => (await app.send(supplier(), findFactorQuery, { organisationId, ...question })).output;

  beforeAll(async () => {
    app = await createTestApplication([factorsContext], {
      directory: { programmeOwner: async () => buyer, supplierOrganisation: async () => supplierOrganisation, sharedWithBuyer: async (of, organisation) => of === supplierId && organisation === buyer },
    });
    for (const id of shippedSetIds) await publish(id);
    await app.drain();
  }, 120_000);
  afterAll(() => app.close());

  it('lists the published sets without their rows, with the digests that ship', async () => {
    const { items } = (await app.send(supplier(), listFactorSets, { organisationId })).output;
    expect(items.map(({ setId, status }) => [setId, status]).sort()).toEqual(shippedSetIds.map((id) => [id, 'published']).sort());
    expect(items.find(({ setId }) => setId === 'defra-2024')).toMatchObject({ header: { licence: 'Open Government Licence v3.0', gwpSet: 'AR5' }, rows: { factors: 2672, properties: 563 }, drafter: null, approver: null });
    expect((await app.send(bob(), getFactorSet, { organisationId, setId: 'defra-2024' })).output).toMatchObject({ drafter: 'ann', approver: 'bob' });
    expect(JSON.stringify(items).length).toBeLessThan(40_000);
  });

  it('finds a factor with the way it was found', async () => {
    expect(await find({ activity: 'electricity/grid', country: 'CN', subdivision: 'CN-JS', year: '2022', unit: 'MWh', sets: 'cn-grid-2022,cn-grid-2021' })).toMatchObject({ factor: { value: '0.5978' }, downgrade: 0, ladder: { id: 'ladder-1.0' } });
    expect(await find({ activity: 'electricity/grid', country: 'CN', subdivision: 'CN-JS', year: '2024' })).toMatchObject({ factor: { value: '0.5978' }, downgrade: 1, quality: 4 });
    await expect(find({ activity: 'combustion/natural-gas', country: 'GB', year: '2024', unit: 'kWh', sets: 'defra-2024' })).rejects.toMatchObject({ rejection: { code: 'factors.basis-needed' } });
    await expect(find({ activity: 'combustion/unobtainium', country: 'GB', year: '2024' })).rejects.toMatchObject({ rejection: { code: 'factors.no-factor' } });
  });

  it('searches by activity, words, place, year and unit, page by page', async () => {
    const search = async (asked: object) => (await app.send(supplier(), searchFactors, { organisationId, ...asked })).output;
    expect((await search({ text: '江苏', year: '2022' })).items.map(({ setId, factor }) => [setId, factor.value])).toEqual([['cn-grid-2022', '0.5978']]);
    expect((await search({ activity: 'electricity/grid', place: 'CN-JS' })).items).toHaveLength(2);
    expect((await search({ activity: 'combustion/', place: 'world', unit: 'GJ' })).items).toHaveLength(26);
    await expect(search({ unit: 'bushel' })).rejects.toMatchObject({ rejection: { code: 'units.unknown' } });
    const pages = [];
    let cursor: string | undefined;
    do {
      const page = await search({ activity: 'spend/', setId: 'epa-supply-chain-1.3.0', limit: '200', ...(cursor === undefined ? {} : { cursor }) });
      pages.push(page.items.length);
      cursor = page.next;
    } while (cursor !== undefined);
    expect(pages).toEqual([200, 200, 200, 200, 200, 16]);
  });

  it('keeps drafts to the organisation, clears the rows of a draft that is replaced, and publishes by another person', async () => {
    const document = { ...shippedFactorSet('cn-grid-2022'), id: 'cn-grid-trial' };
    const wide = inParts(document, rowsPerPart);
    await app.send(ann(), draftFactorSet, { organisationId, header: wide.header, digest: wide.digest, audience: 'everyone', parts: 1 });
    const added = await app.send(ann(), addFactorSetPart, { organisationId, setId: 'cn-grid-trial', part: 1, rows: wide.parts[0] });
    expect(added.output.missing).toEqual([]);
    await app.drain();
    const rows = async (actor: ReturnType<typeof ann>) => (await app.send(actor, searchFactors, { organisationId, setId: 'cn-grid-trial', limit: '200' })).output.items.length;
    expect(await rows(ann())).toBe(40);
    await expect(rows(supplier())).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
    await expect(app.send(supplier(), getFactorSet, { organisationId, setId: 'cn-grid-trial' })).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
    await expect(app.send(ann(), publishFactorSet, { organisationId, setId: 'cn-grid-trial', digest: wide.digest })).rejects.toMatchObject({ rejection: { code: 'factors.self-approval' } });

    const narrow = inParts({ ...document, factors: document.factors.slice(0, 3) }, rowsPerPart);
    await app.send(ann(), draftFactorSet, { organisationId, header: narrow.header, digest: narrow.digest, audience: 'everyone', parts: 1 });
    await app.send(ann(), addFactorSetPart, { organisationId, setId: 'cn-grid-trial', part: 1, rows: narrow.parts[0] });
    await app.drain();
    expect(await rows(ann())).toBe(3);
    await app.send(bob(), publishFactorSet, { organisationId, setId: 'cn-grid-trial', digest: narrow.digest });
    await app.drain();
    expect(await rows(supplier())).toBe(3);
  });

  it('keeps a set whose licence forbids passing it on to the organisation', async () => {
    const { header, digest, parts } = inParts({ ...shippedFactorSet('cn-grid-ets-2015'), id: 'licensed-table' }, rowsPerPart);
    await app.send(ann(), draftFactorSet, { organisationId, header, digest, audience: 'organisation', parts: 1 });
    await app.send(ann(), addFactorSetPart, { organisationId, setId: 'licensed-table', part: 1, rows: parts[0] });
    await app.send(bob(), publishFactorSet, { organisationId, setId: 'licensed-table', digest });
    await app.drain();
    const question = { activity: 'electricity/grid-ets-reporting', country: 'CN', year: '2015', sets: 'licensed-table' };
    expect((await app.send(ann(), findFactorQuery, { organisationId, ...question })).output.factor.value).toBe('0.6101');
    await expect(find(question)).rejects.toMatchObject({ rejection: { code: 'factors.no-factor' } });
    await expect(app.send(supplier(), getFactorSet, { organisationId, setId: 'licensed-table' })).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
    await expect(app.send(supplier(), searchFactors, { organisationId, setId: 'licensed-table' })).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
    expect((await app.send(supplier(), listFactorSets, { organisationId })).output.items.map(({ setId }) => setId)).not.toContain('licensed-table');
    expect((await app.send(supplier(), searchFactors, { organisationId, activity: 'electricity/grid-ets-reporting' })).output.items.map(({ setId }) => setId)).toEqual(['cn-grid-ets-2015']);
  });

  it('offers a withdrawn set no longer, but finds it by its name', async () => {
    await app.send(bob(), withdrawFactorSet, { organisationId, setId: 'cn-grid-trial', reason: 'a trial', supersededBy: 'cn-grid-2022' });
    await app.drain();
    const question = { activity: 'electricity/grid', country: 'CN', subdivision: 'CN-BJ', year: '2022' };
    expect((await find(question)).reference.setId).toBe('cn-grid-2022');
    expect((await find({ ...question, sets: 'cn-grid-trial' })).reference.setId).toBe('cn-grid-trial');
    expect((await app.send(supplier(), getFactorSet, { organisationId, setId: 'cn-grid-trial' })).output).toMatchObject({ status: 'withdrawn', withdrawn: { supersededBy: 'cn-grid-2022' } });
  });

  it('takes a supplier\'s own factor with evidence, and the decision of another person', async () => {
    const ids = { programmeId, supplierId };
    const { customFactorId } = (await app.send(supplier(), proposeCustomFactor, { ...ids, ...sampleCustomFactor })).output;
    await expect(app.send(supplier(), approveCustomFactor, { ...ids, customFactorId })).rejects.toMatchObject({ rejection: { code: 'auth.denied' } });
    await expect(app.send(supplier(), proposeCustomFactor, { ...ids, ...sampleCustomFactor, evidence: [] })).rejects.toThrow('validation.failed');
    await app.send(ann(), approveCustomFactor, { ...ids, customFactorId });
    await expect(app.send(bob(), refuseCustomFactor, { ...ids, customFactorId, reason: 'late' })).rejects.toMatchObject({ rejection: { code: 'factors.custom-factor-decided' } });
    await app.drain();
    expect((await app.send(supplier(), listCustomFactors, ids)).output.items).toMatchObject([{ customFactorId, status: 'approved', decidedBy: 'ann', factor: { value: '0.098' } }]);
    const question = { ...ids, organisationId, activity: 'heat/purchased', country: 'CN', subdivision: 'CN-JS', unit: 'GJ' };
    const heat = async (actor: ReturnType<typeof ann>, more: object) => (await app.send(actor, findSupplierFactor, { ...question, ...more })).output;
    expect(await heat(supplier(), { year: '2024' })).toMatchObject({ factor: { value: '0.098' }, reference: { setId: `custom-${customFactorId}` }, downgrade: 0, ladder: { id: 'ladder-1.1' } });
    expect(await heat(ann(), { year: '2025' })).toMatchObject({ factor: { value: '0.11' }, reference: { setId: 'cn-fuels' } });
    expect((await find({ activity: 'heat/purchased', country: 'CN', subdivision: 'CN-JS', unit: 'GJ', year: '2024' })).factor.value).toBe('0.11');
    await expect(heat(app.as('supplier-user', { organisation: deterministicId('other-supplier'), id: 'mallory' }), { year: '2024' })).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
    const stranger = app.as('programme-owner', { organisation: deterministicId('other-buyer'), id: 'eve' });
    await expect(app.send(stranger, listCustomFactors, ids)).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
    await expect(app.send(stranger, draftFactorSet, { organisationId, ...inParts(shippedFactorSet('gwp-ar4'), 500), audience: 'everyone', parts: 1 })).rejects.toMatchObject({ rejection: { code: 'resource.not-found' } });
  });
});
