import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDisclosures } from '@greengate/disclosures/contracts';
import { registerOrganisation } from '@greengate/identity/contracts';
import { readTable, textSource, type TableRow } from '@greengate/imports';
import { cancelProgrammeImport, exportDisclosures, exportSuppliers, getImportTemplate, getProgrammeImport, importForProgramme, importForSupplier, resumeProgrammeImport, type ImportStatus } from '@greengate/imports/contracts';
import type { QueryDefinition } from '@greengate/kernel';
import { createProgramme, engageOrganisation, listSuppliers } from '@greengate/programmes/contracts';
import { acceptInvitation, inviteSupplier, registerSupplier } from '@greengate/suppliers/contracts';
import { writeXlsx } from 'hucre/xlsx';
import type { Response } from 'supertest';
import { publishShippedFactorSets } from '../support/published-factor-sets';
import { openHttpWorld, password, type HttpWorld, type Person } from '../support/http-world';

jest.setTimeout(120_000);

const fixture = (name: string): Buffer => readFileSync(join(__dirname, '../fixtures/eu-ets-eutl', name));
const supplierFile = 'twvat,legal_name,sector,country,category\n04595257,台灣合金,Steel,TW,Castings\n22099131,Boards,Electronics,TW,\n22099132,Wrong,Steel,TW,\n';

describe('files over HTTP', () => {
  let world: HttpWorld;
  let owner: Person, manager: Person, analyst: Person, auditor: Person, stranger: Person;
  let programmeId: string;

  const organisation = async (by: Person, kind: 'supplier' | 'auditor', name: string, first: string): Promise<Person> => {
    const email = `${first.toLowerCase()}@greengate.example`;
    const { output } = await by.does(registerOrganisation, { name, kind, firstUser: { email, name: first, password } });
    return world.signIn(email, { organisationId: output.organisationId, userId: output.userId ?? '' });
  };
  const send = (by: Person, kind: string, file: Buffer | string, more: object = {}, language = 'en'): Promise<Response> =>
    by.send(importForProgramme, { programmeId, kind, file: Buffer.from(file), fileName: `${kind}.csv`, ...more }, { 'Accept-Language': language });
  const upload = async (by: Person, kind: string, file: Buffer | string, more: object = {}): Promise<ImportStatus> => {
    const response = await send(by, kind, file, more);
    if (response.status !== 200) throw new Error(`${response.status}: ${response.text}`);
    return ended(by, response.body as ImportStatus);
  };
  const ended = async (by: Person, status: ImportStatus): Promise<ImportStatus> => {
    let now = status;
    while (['waiting', 'checking', 'rehearsing', 'recording'].includes(now.state)) now = await by.asks(getProgrammeImport, { programmeId, importId: now.importId });
    await world.app.drain();
    return now;
  };

  beforeEach(async () => {
    world = await openHttpWorld('2025-06-02T09:00:00.000Z');
    owner = await world.found('Formosa', 'buyer', 'Ada');
    manager = await world.hire(owner, 'Pei', ['procurement-manager']);
    analyst = await world.hire(owner, 'Ana', ['analyst']);
    stranger = await world.found('Elsewhere', 'buyer', 'Eve');
    ({ programmeId } = (await owner.does(createProgramme, { organisationId: owner.organisationId, name: 'Programme', currency: 'TWD', timeZone: 'Asia/Taipei' })).output);
    auditor = await organisation(owner, 'auditor', 'Auditors', 'Ida');
    await owner.does(engageOrganisation, { programmeId, organisationId: auditor.organisationId, as: 'auditor', until: '2026-12-31' });
    await world.appended();
  });
  afterEach(() => world.app.close());

  it('are checked without a word being recorded, each cell in the reader\'s language', async () => {
    const dry = await upload(manager, 'suppliers', supplierFile);
    expect(dry).toMatchObject({ state: 'done', recorded: false, apply: 'none', total: 3, rows: { read: 3, added: 2, refused: 1 }, problems: [{ line: 4, column: 'twvat', value: '22099132', code: 'suppliers.identifier-check-digit' }] });
    expect(await world.appended()).toEqual([]);
    const chinese = (await send(manager, 'suppliers', supplierFile, {}, 'zh-CN')).body as ImportStatus;
    expect([dry, chinese].map(({ problems }) => /\p{Script=Han}/u.test(`${problems[0]?.what}${problems[0]?.remedy}`))).toEqual([false, true]);
  });

  it('are recorded in part only when told, and the same file again changes nothing', async () => {
    expect(await upload(manager, 'suppliers', supplierFile, { apply: 'all' })).toMatchObject({ state: 'refused', recorded: false, rows: { refused: 1 } });
    expect(await world.appended()).toEqual([]);
    expect(await upload(manager, 'suppliers', supplierFile, { apply: 'good-rows' })).toMatchObject({ state: 'done', recorded: true, rows: { added: 2, refused: 1 } });
    expect((await world.appended()).filter((type) => type === 'suppliers.SupplierRegistered')).toHaveLength(2);
    expect(await upload(manager, 'suppliers', supplierFile, { apply: 'good-rows' })).toMatchObject({ rows: { added: 0, unchanged: 2, refused: 1 } });
    const good = supplierFile.split('\n').slice(0, 3).join('\n');
    expect(await upload(manager, 'suppliers', good, { apply: 'all' })).toMatchObject({ state: 'done', rows: { added: 0, unchanged: 2, refused: 0 } });
    expect((await world.appended()).filter((type) => type.startsWith('suppliers.'))).toEqual([]);
    const { suppliers } = await manager.asks(listSuppliers, { programmeId });
    expect(suppliers.map(({ name, category }) => [name, category])).toEqual([['Boards', null], ['台灣合金', 'Castings']]);
  });

  it('record as the person who uploads: nobody can import what he could not send', async () => {
    const findings = 'supplier,audit_kind,audited_on,criteria,grade,statement\n04595257,desk,2025-05-20,records,minor,Register late\n';
    const spend = 'supplier,year,amount,currency\n04595257,2024,100,TWD\n';
    await upload(manager, 'suppliers', supplierFile, { apply: 'good-rows' });
    const verdicts: Record<string, string> = {};
    for (const [name, by] of Object.entries({ manager, analyst, owner, auditor, stranger })) {
      for (const [kind, file] of Object.entries({ suppliers: supplierFile, spend, findings })) {
        const { status, body } = await send(by, kind, file);
        verdicts[`${name} ${kind}`] = status === 200 ? 'checked' : String((body as { code: string }).code);
      }
    }
    expect(verdicts).toEqual({
      'manager suppliers': 'checked', 'manager spend': 'checked', 'manager findings': 'auth.denied',
      'analyst suppliers': 'auth.denied', 'analyst spend': 'checked', 'analyst findings': 'auth.denied',
      'owner suppliers': 'checked', 'owner spend': 'checked', 'owner findings': 'auth.denied',
      'auditor suppliers': 'auth.denied', 'auditor spend': 'auth.denied', 'auditor findings': 'checked',
      'stranger suppliers': 'resource.not-found', 'stranger spend': 'resource.not-found', 'stranger findings': 'resource.not-found',
    });
    await upload(auditor, 'findings', findings, { apply: 'good-rows' });
    const { events } = await world.app.services.eventStore.readAll({ limit: 10, filter: { types: ['audits.FindingRaised', 'suppliers.SupplierRegistered'] } });
    expect(events.map(({ type, metadata }) => [type, (metadata as { actor: { id: string } }).actor.id])).toEqual([
      ['suppliers.SupplierRegistered', manager.userId], ['suppliers.SupplierRegistered', manager.userId], ['audits.FindingRaised', auditor.userId],
    ]);
  });

  it('a supplier imports its own figures without naming itself, and never those of others, in a dry run already', async () => {
    const user = await organisation(owner, 'supplier', 'Alloys', 'Al');
    const { output: invited } = await manager.does(inviteSupplier, { programmeId, supplierName: 'Alloys', email: user.email });
    const registration = { legalName: 'Alloys', sector: 'Steel', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: '04595257' }] };
    const { supplierId } = (await user.does(acceptInvitation, { invitationId: invited.invitationId, token: invited.token, registration, consent: { purpose: 'tiering', scopes: ['disclosures'], expiresOn: null } })).output;
    await manager.does(registerSupplier, { programmeId, legalName: 'Boards', sector: 'Electronics', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: '22099131' }] });
    const own = async (file: string, more: object = {}): Promise<ImportStatus> => (await user.send(importForSupplier, { supplierId, kind: 'disclosures', file: Buffer.from(file), fileName: 'own.csv', ...more })).body as ImportStatus;
    expect(await own('year,boundary,gwp_set,scope1\n2024,operational-control,AR5,18.5\n', { apply: 'all' })).toMatchObject({ state: 'done', rows: { added: 1, refused: 0 } });
    await world.app.drain();
    const foreign = await own('supplier,year,boundary,gwp_set,scope1\n22099131,2024,operational-control,AR5,1\n');
    expect(foreign).toMatchObject({ rows: { added: 0, refused: 1 }, problems: [{ line: 2, code: 'resource.not-found' }] });
    expect((await user.send(importForSupplier, { supplierId, kind: 'spend', file: Buffer.from('x'), fileName: 'x.csv' })).body).toMatchObject({ code: 'auth.denied' });
    expect((await user.asks(listDisclosures, { supplierId })).disclosures.map(({ periodFrom }) => periodFrom)).toEqual(['2024-01-01']);
  });

  it('that are no tables are refused as a whole, with the reason', async () => {
    for (const [file, code] of [['%PDF-1.7', 'imports.format-unknown'], ['PK\u0003\u0004broken', 'imports.workbook-damaged'], ['a,b\n1,2\n', 'imports.column-unknown']] as const) {
      expect(await upload(manager, 'suppliers', file, { apply: 'good-rows' })).toMatchObject({ state: 'refused', rows: { read: 0 }, problems: expect.arrayContaining([expect.objectContaining({ code })]) });
    }
    expect(await world.appended()).toEqual([]);
  });

  it('of the public emissions register are taken with progress, stopped between chunks and gone on with', async () => {
    const installations = await upload(manager, 'installations', fixture('installations.csv'), { apply: 'all', ignoreUnknownColumns: 'yes' });
    expect(installations).toMatchObject({ state: 'done', rows: { read: 257, added: 257, refused: 0 } });
    const emissions = fixture('emissions.csv');
    const begun = (await send(manager, 'verified-emissions', emissions, { apply: 'good-rows' })).body as ImportStatus;
    await manager.send(cancelProgrammeImport, { programmeId, importId: begun.importId });
    const stopped = await ended(manager, begun);
    expect(['cancelled', 'done']).toContain(stopped.state);
    const whole = await upload(manager, 'verified-emissions', emissions, { apply: 'good-rows' });
    expect(whole).toMatchObject({ state: 'done', total: 2996, rows: { read: 2996 } });
    expect(whole.rows.added + stopped.rows.added).toBe(whole.rows.read - whole.rows.refused);
    const { events } = await world.app.services.eventStore.readAll({ limit: 5_000, filter: { types: ['disclosures.DisclosureSubmitted'] } });
    expect(events).toHaveLength(whole.rows.read - whole.rows.refused);
    expect(new Set(whole.problems.map(({ code }) => code))).toEqual(new Set(['imports.value-missing', 'imports.zero-unverified']));
    expect((await manager.send(resumeProgrammeImport, { programmeId, importId: whole.importId })).body).toMatchObject({ state: 'done' });
    expect((await stranger.send(getProgrammeImport, { programmeId, importId: whole.importId })).status).toBe(404);
  });

  it('of activities become one calculated inventory, or none of them', async () => {
    const approver = await world.hire(owner, 'Ben', ['programme-owner']);
    await publishShippedFactorSets(owner, approver, 'gwp-ar5', 'cn-fuels', 'cn-grid-2022');
    await manager.does(registerSupplier, { programmeId, legalName: 'Alloys', sector: 'Steel', country: 'CN', province: null, identifiers: [{ scheme: 'twvat', value: '04595257' }] });
    const header = '供应商,活动类型,名称,数量,单位,年度,地点,企业';
    const lines = ['04595257,电力,,120000,kWh,2022,CN-GD,合金', '04595257,车辆燃料,diesel,3,t,,,'];
    const bad = await upload(manager, 'inventory-lines', [header, ...lines, '04595257,电力,,12,,,,'].join('\n'), { apply: 'good-rows' });
    expect(bad).toMatchObject({ rows: { added: 0, refused: 3 }, problems: [{ line: 2, code: 'imports.group-incomplete' }, { line: 3, code: 'imports.group-incomplete' }, { line: 4, column: '数量', code: 'imports.companion-missing' }] });
    const unknown = await upload(manager, 'inventory-lines', [header, ...lines, '04595257,固定燃烧,plasma,3,t,,,'].join('\n'), { apply: 'all' });
    expect(unknown.problems).toMatchObject([{ line: 2, code: 'imports.group-incomplete' }, { line: 3 }, { line: 4, column: '名称', value: 'plasma', code: 'calculation.factor-not-found' }]);
    const good = await upload(manager, 'inventory-lines', [header, ...lines].join('\n'), { apply: 'all' });
    expect([good.state, good.problems, good.rows]).toEqual(['done', [], expect.objectContaining({ added: 2, refused: 0 })]);
    expect(await upload(manager, 'inventory-lines', [header, ...lines].join('\n'), { apply: 'all' })).toMatchObject({ rows: { added: 0, unchanged: 2 } });
    const { events } = await world.app.services.eventStore.readAll({ limit: 10, filter: { types: ['disclosures.InventoryCalculated', 'disclosures.DisclosureSubmitted'] } });
    expect(events.map(({ type }) => type)).toEqual(['disclosures.InventoryCalculated', 'disclosures.DisclosureSubmitted']);
  });

  const download = async (by: Person, definition: QueryDefinition, input: object): Promise<{ readonly rows: readonly TableRow[]; readonly headers: Record<string, string>; readonly bytes: Buffer }> => {
    const response = await by.send(definition, { ...input, minPosition: await world.head() }).then((answer) => answer);
    expect(response.status).toBe(200);
    const bytes = Buffer.isBuffer(response.body) ? response.body : Buffer.from(response.text);
    const document = await readTable(textSource('x', bytes).open());
    const rows: TableRow[] = [document.header];
    for await (const row of document.rows) rows.push(row);
    return { rows, headers: response.headers as Record<string, string>, bytes };
  };

  it('come back as templates and exports that never start a formula and state what they show', async () => {
    const evil = '=HYPERLINK("http://x")';
    await manager.does(registerSupplier, { programmeId, legalName: evil, sector: '+Steel', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: '04595257' }] });
    const template = await download(manager, getImportTemplate, { kind: 'suppliers', format: 'csv', language: 'zh-CN' });
    expect(template.rows[0]?.cells).toContain('公司');
    expect(template.headers['content-disposition']).toContain('suppliers-template.csv');
    const csv = await download(manager, exportSuppliers, { programmeId, format: 'csv', language: 'en' });
    expect(csv.rows[0]?.cells[0]).toMatch(/^# Suppliers, as of 2025-06-02T09:00:00.000Z, position \d+ of the event log$/);
    expect(csv.rows[2]?.cells.slice(1, 3)).toEqual([`'${evil}`, "'+Steel"]);
    expect((await download(analyst, exportDisclosures, { programmeId, format: 'csv' })).rows).toHaveLength(2);
    expect((await stranger.send(exportSuppliers, { programmeId })).status).toBe(404);
  });

  it('that were filled in with a spreadsheet program are read like any other', async () => {
    const workbook = await writeXlsx({ sheets: [{ name: '供应商', rows: [['供应商登记表'], ['统一编号', '公司名称', '行业', '国家'], ['04595257', '台灣合金', 'Steel', 'TW'], [22099131, 'Boards', 'Electronics', 'TW']] }, { name: '说明', rows: [['x']] }] });
    expect(await upload(manager, 'suppliers', Buffer.from(workbook), { apply: 'all' })).toMatchObject({ state: 'done', rows: { added: 2, refused: 0 }, notes: [expect.stringContaining('供应商')] });
  });
});
