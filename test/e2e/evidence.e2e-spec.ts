import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acceptDisclosure, startDraft, submitDisclosure, submitInventory } from '@greengate/disclosures/contracts';
import { downloadEvidence, evidenceLimits10, getEvidenceOfDisclosure, linkEvidence, listEvidence, storeEvidence, supersedeEvidence, unlinkEvidence } from '@greengate/evidence/contracts';
import { sampleFiles } from '@greengate/evidence/testing';
import { listCustomFactors, proposeCustomFactor } from '@greengate/factors/contracts';
import { sampleCustomFactor } from '@greengate/factors/testing';
import { issueApiKey, registerOrganisation } from '@greengate/identity/contracts';
import type { MessageDefinition } from '@greengate/kernel';
import { createProgramme, engageOrganisation } from '@greengate/programmes/contracts';
import { acceptInvitation, getSupplier, grantHelper, inviteSupplier, revokeConsent } from '@greengate/suppliers/contracts';
import type { Response } from 'supertest';
import { disclosedYear } from '../support/disclosed-year';
import { openHttpWorld, password, type HttpWorld, type Person, type Problem } from '../support/http-world';
import { publishShippedFactorSets } from '../support/published-factor-sets';

jest.setTimeout(120_000);

const digestOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const pdf = (mark: string): Buffer => Buffer.concat([sampleFiles.pdf, Buffer.from(`%${mark}\n`)]);
const asBuffer = (response: Response, done: (error: Error | null, body: Buffer) => void): void => {
  const pieces: Buffer[] = [];
  response.on('data', (piece: Buffer) => pieces.push(Buffer.from(piece)));
  response.on('end', () => done(null, Buffer.concat(pieces)));
};

/** One story, told in order. */
describe('evidence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-e2e-'));
  let world: HttpWorld;
  /** ada, ana, pei: of the buyer; eve: of another buyer of the same supplier; su: of the supplier; bo: of another; hal: of its helper; vera, ida: engaged verifier and auditor; max: of a body that is not. */
  let ada: Person, olga: Person, ana: Person, pei: Person, eve: Person, su: Person, bo: Person, hal: Person, vera: Person, ida: Person, max: Person;
  let programmeId: string, otherProgrammeId: string, supplierId: string, otherSupplierId: string, disclosureId: string;
  const bill = pdf('electricity');
  const receipt = pdf('diesel');
  const names = { bill: '张三电费单.pdf' };

  const organisation = async (name: string, kind: string, first: string): Promise<Person> => {
    const email = `${first.toLowerCase()}@greengate.example`;
    const { output } = await ada.does(registerOrganisation, { name, kind, firstUser: { email, name: first, password } });
    return world.signIn(email, { organisationId: output.organisationId, userId: output.userId ?? '' });
  };
  const enrol = async (buyer: Person, programme: string, by: Person, identifier: string) => {
    const { output } = await buyer.does(inviteSupplier, { programmeId: programme, supplierName: 'x', email: by.email });
    const registration = { legalName: `Firm ${identifier}`, sector: '電子業', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: identifier }] };
    return (await by.does(acceptInvitation, { invitationId: output.invitationId, token: output.token, registration, consent: { purpose: 'tiering', scopes: ['disclosures'], expiresOn: null } })).output;
  };
  const outcome = async (by: Person, definition: MessageDefinition, input: object, headers = {}): Promise<string> => {
    const { status, body } = await by.send(definition, input, headers);
    return status === 200 || status === 201 ? String(status) : `${status} ${(body as Problem).code}`;
  };
  const store = (by: Person, file: Buffer, fileName: string, headers = {}) => by.does(storeEvidence, { supplierId, file, fileName }, headers);
  const fetched = async (by: Person, digest: string, query = {}) => {
    await world.app.drain();
    return by.raw('get', `/api/v1/suppliers/${supplierId}/evidence/${digest}/file`).query(query).buffer(true).parse(asBuffer as never);
  };
  const sees = async (by: Person, digest: string, query = {}): Promise<number> => (await fetched(by, digest, query)).status;
  const listed = async (by: Person, query = {}): Promise<readonly string[]> => (await by.asks(listEvidence, { supplierId, ...query })).items.map(({ digest }) => digest).sort();
  const kept = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for await (const digest of world.app.services.evidence.digests()) found.push(digest);
    return found.sort();
  };
  const line = (lineId: string, id = disclosureId) => ({ kind: 'disclosure-line', id, lineId });

  beforeAll(async () => {
    world = await openHttpWorld('2025-06-02T09:00:00.000Z', { evidence: { engine: 'folder', folder } });
    ada = await world.found('Formosa Devices', 'buyer', 'Ada');
    olga = await world.hire(ada, 'Olga', ['programme-owner']);
    ana = await world.hire(ada, 'Ana', ['analyst']);
    pei = await world.hire(ada, 'Pei', ['procurement-manager']);
    eve = await world.found('Elsewhere', 'buyer', 'Eve');
    const programme = async (owner: Person): Promise<string> => (await owner.does(createProgramme, { organisationId: owner.organisationId, name: 'Green', currency: 'TWD', timeZone: 'Asia/Taipei' })).output.programmeId;
    programmeId = await programme(ada);
    otherProgrammeId = await programme(eve);
    [su, bo, hal] = [await organisation('Kunshan Parts', 'supplier', 'Su'), await organisation('Boards', 'supplier', 'Bo'), await organisation('Accounting', 'supplier', 'Hal')];
    [vera, ida, max] = [await organisation('Verifying Body', 'verifier', 'Vera'), await organisation('Auditing Body', 'auditor', 'Ida'), await organisation('Other Body', 'auditor', 'Max')];
    for (const [body, as] of [[vera, 'verifier'], [ida, 'auditor']] as const) await ada.does(engageOrganisation, { programmeId, organisationId: body.organisationId, as, until: null });
    ({ supplierId } = await enrol(ada, programmeId, su, '04595257'));
    await enrol(eve, otherProgrammeId, su, '04595257');
    otherSupplierId = (await enrol(ada, programmeId, bo, '22099131')).supplierId;
    disclosureId = (await su.does(submitDisclosure, { supplierId, inventory: disclosedYear(2023) })).output.disclosureId;
    await world.appended();
  });
  afterAll(async () => {
    await world.app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('coming in', () => {
    it('is kept under its digest, with its type by content and its name sealed', async () => {
      const { output, status } = await store(su, bill, `C:\\bills\\${names.bill}`);
      expect([status, output]).toEqual([201, { supplierId, digest: digestOf(bill), name: names.bill, mediaType: 'application/pdf', size: bill.length, known: false }]);
      expect(await world.appended()).toEqual(['evidence.EvidenceStored']);
      const [event] = await world.app.services.eventStore.readStream(`evidence-${supplierId}`);
      expect(JSON.stringify(event?.data)).not.toContain('电费单');
      expect(event?.data).toMatchObject({ digest: digestOf(bill), size: bill.length, as: 'supplier', storedBy: su.userId });
      expect(await kept()).toEqual([digestOf(bill)]);
    });

    it('twice is one, whatever it is called, and with one Idempotency-Key as well', async () => {
      expect((await store(su, bill, 'again.pdf')).output).toMatchObject({ digest: digestOf(bill), known: true });
      const first = await store(su, receipt, 'receipt.pdf', { 'Idempotency-Key': 'receipt' });
      const again = await store(su, receipt, 'receipt.pdf', { 'Idempotency-Key': 'receipt' });
      expect([first.replayed, again.replayed, again.output]).toEqual([false, true, first.output]);
      expect(await outcome(su, storeEvidence, { supplierId, file: bill, fileName: 'receipt.pdf' }, { 'Idempotency-Key': 'receipt' })).toBe('422 idempotency.reused');
      expect(await world.appended()).toEqual(['evidence.EvidenceStored']);
      expect((await su.asks(listEvidence, { supplierId })).items.map(({ name }) => name)).toEqual(['receipt.pdf', names.bill]);
    });

    it.each([
      ['a letter', sampleFiles.docx, 'letter.xlsx', 'evidence.type-refused'],
      ['an archive', sampleFiles.zip, 'bill.xlsx', 'evidence.type-refused'],
      ['a drawing that runs', sampleFiles.svg, 'bill.png', 'evidence.type-refused'],
      ['a page', sampleFiles.html, 'bill.txt', 'evidence.type-refused'],
      ['a program', sampleFiles.exe, 'bill.pdf', 'evidence.type-refused'],
      ['a name that says otherwise', sampleFiles.png, 'bill.pdf', 'evidence.type-contradicted'],
      ['a table in another encoding', sampleFiles.gbk, 'bill.csv', 'evidence.text-malformed'],
    ])('%s is refused, and nothing of it stays', async (_what, file, fileName, code) => {
      const before = await kept();
      const refused = await su.send(storeEvidence, { supplierId, file, fileName });
      expect([refused.status, (refused.body as Problem).code, (refused.body as Problem).detail]).toEqual([422, code, expect.stringContaining(fileName)]);
      expect((await su.send(storeEvidence, { supplierId, file, fileName }, { 'Accept-Language': 'zh-CN' })).text).toMatch(/[一-鿿]/u);
      expect([await world.appended(), await kept()]).toEqual([[], before]);
    });

    it('names what it is called and what it is', async () => {
      const { body } = await su.send(storeEvidence, { supplierId, file: sampleFiles.png, fileName: 'bill.pdf' });
      expect((body as Problem).detail).toBe('"bill.pdf" is called .pdf, but its content is PNG.');
    });

    it('more than 20 MB is refused; 20 MB is not', async () => {
      const largest = Buffer.concat([sampleFiles.pdf, Buffer.alloc(evidenceLimits10.largestFile - sampleFiles.pdf.length)]);
      const tooLarge = await su.send(storeEvidence, { supplierId, file: Buffer.concat([largest, Buffer.alloc(1)]), fileName: 'large.pdf' });
      expect([tooLarge.status, (tooLarge.body as Problem).code, (tooLarge.body as Problem).detail]).toEqual([413, 'file.too-large', 'The file is larger than 20 MB.']);
      expect(await kept()).toHaveLength(2);
      expect((await store(su, largest, 'large.pdf')).output.size).toBe(evidenceLimits10.largestFile);
      expect(digestOf((await fetched(su, digestOf(largest))).body as Buffer)).toBe(digestOf(largest));
      await world.appended();
    });

    it('what breaks off on the way leaves nothing', async () => {
      const secret = (await su.does(issueApiKey, { organisationId: su.organisationId, name: 'scanner', roles: ['supplier-user'], scopes: ['evidence.*'], expiresOn: null })).output.secret;
      const before = await kept();
      const port = await world.app.listen();
      await new Promise<void>((resolve) => {
        const headers = { Authorization: `Bearer ${secret}`, 'X-File-Name': 'a.pdf', 'Content-Length': 500_000 };
        const sending = httpRequest({ host: '127.0.0.1', port, path: `/api/v1/suppliers/${supplierId}/evidence`, method: 'POST', headers });
        sending.on('error', () => undefined);
        sending.write(Buffer.concat([sampleFiles.pdf, Buffer.alloc(60_000)]));
        world.app.server.once('request', (_request, response: ServerResponse) => {
          response.once('close', () => resolve());
          sending.destroy();
        });
      });
      const types = await world.appended();
      expect([types.filter((type) => type.startsWith('evidence.')), await kept()]).toEqual([[], before]);
      // The same machine, with patience.
      expect((await world.machine(secret).does(storeEvidence, { supplierId, file: pdf('scanned'), fileName: '扫描.pdf' })).status).toBe(200);
    });

    it('is for those who keep this supplier\'s files, and for no other supplier', async () => {
      for (const [who, expected] of [[bo, '404 resource.not-found'], [hal, '404 resource.not-found'], [max, '404 resource.not-found'], [ana, '403 auth.denied']] as const) {
        expect(await outcome(who, storeEvidence, { supplierId, file: bill, fileName: 'a.pdf' })).toBe(expected);
      }
    });
  });

  describe('being seen', () => {
    it('before it is linked, by the supplier alone', async () => {
      expect(await sees(su, digestOf(bill))).toBe(200);
      for (const person of [ada, ana, pei, eve, vera, ida, bo, hal, max]) expect(await sees(person, digestOf(bill))).toBe(404);
      expect(await listed(ana)).toEqual([]);
    });

    it('linked to a draft, still by the supplier alone', async () => {
      const { draftId } = (await su.does(startDraft, { supplierId })).output;
      await su.does(linkEvidence, { supplierId, digest: digestOf(receipt), subject: { kind: 'draft-line', id: draftId, lineId: 'fuels.diesel' } });
      for (const person of [ada, eve, vera, ida]) expect(await sees(person, digestOf(receipt))).toBe(404);
    });

    it('linked to a line of a disclosure, by all who may see the disclosure', async () => {
      const linked = await su.does(linkEvidence, { supplierId, digest: digestOf(bill), subject: line('power') });
      expect(linked.output).toEqual({ supplierId, digest: digestOf(bill) });
      for (const person of [su, ada, ana, pei, eve, vera, ida]) expect(await sees(person, digestOf(bill))).toBe(200);
      for (const person of [bo, hal, max]) expect(await sees(person, digestOf(bill))).toBe(404);
      expect(await listed(ana)).toEqual([digestOf(bill)]);
      const { lines } = await ana.asks(getEvidenceOfDisclosure, { supplierId, disclosureId });
      expect(lines).toMatchObject([{ lineId: 'power', files: [{ digest: digestOf(bill), from: 'link', until: null, file: { name: names.bill, mediaType: 'application/pdf', size: bill.length } }] }]);
      // Of links to drafts a buyer learns nothing.
      expect(JSON.stringify(await ana.asks(listEvidence, { supplierId }))).not.toContain('draft-line');
    });

    it('comes as an attachment under its own name, and unchanged is not sent again', async () => {
      const answer = await fetched(ana, digestOf(bill));
      expect((answer.body as Buffer).equals(bill)).toBe(true);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="_____.pdf"; filename*=UTF-8''${encodeURIComponent(names.bill)}`,
        'x-content-type-options': 'nosniff',
        etag: `"${digestOf(bill)}"`,
      });
      const again = (by: Person) => by.raw('get', `/api/v1/suppliers/${supplierId}/evidence/${digestOf(bill)}/file`).set('If-None-Match', `"${digestOf(bill)}"`);
      expect([(await again(ana)).status, (await again(bo)).status]).toEqual([304, 404]);
    });

    it('cited by a document that was submitted, line by line, with digests that are kept elsewhere named as such', async () => {
      await publishShippedFactorSets(olga, ada, 'gwp-ar5', 'cn-fuels', 'cn-grid-2022');
      const power = { id: 'power', kind: 'electricity', activity: { status: 'measured', value: '128400', unit: 'kWh' }, evidence: [digestOf(receipt), 'paper archive'] };
      const document = { organisation: '昆山', period: { from: '2022-01-01', to: '2022-12-31' }, boundary: 'operational-control', gwpSet: 'AR5', place: 'CN-JS', lines: [power] };
      const submitted = await su.does(submitInventory, { supplierId, programmeId, document });
      expect(await sees(ana, digestOf(receipt))).toBe(200);
      expect((await ana.asks(getEvidenceOfDisclosure, { supplierId, disclosureId: submitted.output.disclosureId })).lines).toMatchObject([{ lineId: 'power', files: [{ digest: digestOf(receipt), from: 'record', file: { name: 'receipt.pdf' } }] }]);
      expect(await outcome(su, unlinkEvidence, { supplierId, digest: digestOf(receipt), subject: line('power', submitted.output.disclosureId), reason: 'wrong one' })).toBe('409 evidence.not-linked');
    });

    it('of a custom factor, in the programme it was proposed in alone', async () => {
      const test = pdf('fuel test');
      await store(su, test, 'fuel-test.pdf');
      const evidence = [{ digest: digestOf(test), name: 'fuel-test.pdf', mediaType: 'application/pdf' }];
      await su.does(proposeCustomFactor, { programmeId, supplierId, ...sampleCustomFactor, evidence });
      expect((await ana.asks(listCustomFactors, { programmeId, supplierId })).items).toHaveLength(1);
      expect([await sees(ana, digestOf(test), { programmeId }), await sees(ana, digestOf(test))]).toEqual([200, 404]);
      expect([await sees(eve, digestOf(test), { programmeId: otherProgrammeId }), await sees(eve, digestOf(test), { programmeId })]).toEqual([404, 404]);
    });

    it('brought by a verifier, by him alone until it stands in something', async () => {
      const statement = pdf('statement');
      await store(vera, statement, 'statement.pdf');
      for (const [person, status] of [[vera, 200], [su, 404], [ana, 404], [ida, 404]] as const) expect(await sees(person, digestOf(statement))).toBe(status);
      expect(await outcome(su, linkEvidence, { supplierId, digest: digestOf(statement), subject: line('power') })).toBe('404 evidence.not-found');
    });
  });

  describe('changing', () => {
    const clearer = pdf('electricity, a clearer scan');

    it('a newer file supersedes the older, which stays and says so; who sees the one sees the other', async () => {
      await store(su, clearer, 'scan.pdf');
      expect(await sees(ana, digestOf(clearer))).toBe(404);
      await su.does(supersedeEvidence, { supplierId, digest: digestOf(bill), successor: digestOf(clearer), reason: 'A legible scan' });
      expect([await sees(ana, digestOf(bill)), await sees(ana, digestOf(clearer)), await sees(bo, digestOf(clearer))]).toEqual([200, 200, 404]);
      const { items } = await ana.asks(listEvidence, { supplierId });
      expect(items.find(({ digest }) => digest === digestOf(bill))?.supersededBy).toMatchObject({ successor: digestOf(clearer), reason: 'A legible scan' });
      expect(items.find(({ digest }) => digest === digestOf(clearer))?.supersedes).toEqual([digestOf(bill)]);
      expect(await outcome(su, linkEvidence, { supplierId, digest: digestOf(bill), subject: line('gas') })).toBe('409 evidence.superseded');
    });

    it('a removed link opens the file to buyers no more; those who check go on seeing it', async () => {
      const wrong = pdf('of another site');
      await store(su, wrong, 'wrong.pdf');
      await su.does(linkEvidence, { supplierId, digest: digestOf(wrong), subject: line('gas') });
      expect([await sees(ana, digestOf(wrong)), await sees(ida, digestOf(wrong))]).toEqual([200, 200]);
      await su.does(unlinkEvidence, { supplierId, digest: digestOf(wrong), subject: line('gas'), reason: 'Of another site' });
      expect([await sees(ana, digestOf(wrong)), await sees(ida, digestOf(wrong)), await sees(vera, digestOf(wrong)), await sees(su, digestOf(wrong))]).toEqual([404, 200, 200, 200]);
    });

    it('links only what there is, to what is the supplier\'s own', async () => {
      const theirs = (await bo.does(submitDisclosure, { supplierId: otherSupplierId, inventory: disclosedYear(2023) })).output.disclosureId;
      expect(await outcome(su, linkEvidence, { supplierId, digest: digestOf(clearer), subject: line('power', theirs) })).toBe('404 evidence.subject-not-found');
      expect(await outcome(su, linkEvidence, { supplierId, digest: 'a'.repeat(64), subject: line('power') })).toBe('404 evidence.not-found');
      expect(await outcome(bo, linkEvidence, { supplierId: otherSupplierId, digest: digestOf(bill), subject: line('power', theirs) })).toBe('404 evidence.not-found');
      expect(await outcome(su, linkEvidence, { supplierId, digest: 'A'.repeat(64), subject: line('power') })).toBe('400 validation.failed');
      expect(await outcome(pei, linkEvidence, { supplierId, digest: digestOf(clearer), subject: line('gas') })).toBe('404 evidence.not-found');
    });

    it('acceptance changes nothing about it', async () => {
      await ana.does(acceptDisclosure, { supplierId, disclosureId });
      expect(await sees(ana, digestOf(bill))).toBe(200);
    });
  });

  describe('ending', () => {
    it('a helper keeps files by its grant, and each act says for whom', async () => {
      await su.does(grantHelper, { supplierId, helperOrganisationId: hal.organisationId, helperUserId: null, purpose: 'bills', may: ['evidence'], until: null });
      expect(await sees(hal, digestOf(bill))).toBe(200);
      await store(hal, pdf('by the helper'), 'helper.pdf');
      const events = await world.app.services.eventStore.readStream(`evidence-${supplierId}`);
      expect(events.at(-1)).toMatchObject({ data: { as: 'supplier', storedBy: hal.userId }, metadata: { actor: { organisation: hal.organisationId, actingFor: supplierId } } });
      expect(await sees(su, digestOf(pdf('by the helper')))).toBe(200);
    });

    it('with the consent ends the sight, also of what was seen before', async () => {
      const { enrolments } = await su.asks(getSupplier, { supplierId });
      for (const consent of enrolments.filter((one) => one.programmeId === programmeId).flatMap(({ consents }) => consents)) await su.does(revokeConsent, { programmeId, supplierId, consentId: consent.consentId, reason: 'contract ended' });
      for (const person of [ada, ana, vera, ida]) expect(await sees(person, digestOf(bill))).toBe(404);
      expect([await sees(su, digestOf(bill)), await sees(eve, digestOf(bill))]).toEqual([200, 200]);
    });

    it('a file that is damaged or gone is said to be, and never sent', async () => {
      const path = join(folder, digestOf(bill).slice(0, 2), digestOf(bill));
      const answered = async (): Promise<unknown[]> => {
        const { status, body, headers } = await su.raw('get', `/api/v1/suppliers/${supplierId}/evidence/${digestOf(bill)}/file`);
        return [status, (body as Problem).code, (body as Problem).detail, headers['content-disposition']];
      };
      writeFileSync(path, pdf('Electricity'));
      expect(await answered()).toEqual([500, 'file.damaged', expect.stringContaining(digestOf(bill)), undefined]);
      rmSync(path);
      expect((await answered())[1]).toBe('file.damaged');
      // The same content again heals it.
      expect((await store(su, bill, 'bill.pdf')).output.known).toBe(true);
      expect(await sees(su, digestOf(bill))).toBe(200);
    });

    it('with the store away is 503, and the rest goes on', async () => {
      await world.app.stores.evidence.close();
      const away = await su.raw('get', `/api/v1/suppliers/${supplierId}/evidence/${digestOf(bill)}/file`);
      expect([away.status, (away.body as Problem).code, away.headers['retry-after'], away.headers['content-disposition']]).toEqual([503, 'store.unavailable', '2', undefined]);
      const ready = await su.raw('get', '/health/ready');
      expect([ready.status, ready.body]).toMatchObject([200, { status: 'degraded', stores: { evidenceStore: 'unavailable' } }]);
    });
  });
});
