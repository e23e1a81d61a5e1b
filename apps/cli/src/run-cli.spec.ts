import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeEvidence } from '@greengate/evidence/contracts';
import { registerOrganisation } from '@greengate/identity/contracts';
import { newId, systemActor } from '@greengate/kernel';
import { createApplication, createLogger, readConfig } from '@greengate/platform';
import { createProgramme } from '@greengate/programmes/contracts';
import { parse } from 'csv-parse/sync';
import { contexts, identity } from '../../contexts';
import { runCli } from './run-cli';

const root = join(__dirname, '../../..');
const oracle = (name: string): string => join(root, 'test/fixtures/oracles/rubric-reference', name);

describe('greengate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-cli-'));
  const file = (name: string): string => join(folder, name);
  const before = { ...process.env };
  let out = '';
  let err = '';

  const greengate = async (...words: readonly string[]): Promise<number> => {
    out = '';
    err = '';
    return runCli(words);
  };

  const open = () =>
    createApplication({ config: readConfig(process.env, { directory: root, build: 'test' }), contexts, identity, roles: { api: false, projector: false, reactor: false }, logger: createLogger({ level: 'silent', build: 'test' }) });
  /** Stores a file as evidence of some supplier; answers its digest. */
  async function storeBill(content: string): Promise<string> {
    const application = await open();
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(content, 'utf8');
    }
    const { output } = await application.gateway.send(storeEvidence, { supplierId: newId() }, { actor: systemActor('test'), language: 'en', correlationId: 'test', file: { name: 'bill.csv', declaredType: 'text/csv', bytes: bytes() } });
    await application.close();
    return output.digest;
  }

  beforeAll(async () => {
    Object.assign(process.env, {
      GREENGATE_EVENT_STORE: `sqlite:${file('events.db')}`, GREENGATE_READ_STORE: `sqlite:${file('views.db')}`, GREENGATE_OPERATIONS_STORE: `sqlite:${file('operations.db')}`,
      GREENGATE_EVIDENCE: `folder:${file('evidence')}`, GREENGATE_SECRETS_DIR: file('secrets'), GREENGATE_PORT: '0', LANG: 'en_GB.UTF-8', LC_ALL: '',
    });
    delete process.env['LC_ALL'];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => { out += String(text); return true; });
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => { err += String(text); return true; });
  });
  afterAll(() => {
    jest.restoreAllMocks();
    process.env = before;
    rmSync(folder, { recursive: true, force: true });
  });

  it('scores the reference table: the columns, scores and tiers of the oracle', async () => {
    expect(await greengate('assess', oracle('inputs.csv'), '--ruleset', 'sdp-1.0-reference', '--out', file('scores.csv'))).toBe(0);
    expect(out).toContain('152 rows read, 152 scored');
    const rows = (path: string) => parse<Record<string, string>>(readFileSync(path, 'utf8'), { columns: true });
    const scored = new Map(rows(file('scores.csv')).map((row) => [row['company_id'], row]));
    const expected = rows(oracle('expected.csv'));
    expect(Object.keys([...scored.values()][0] ?? {})).toEqual(Object.keys(expected[0] ?? {}));
    expect(expected.filter((row) => scored.get(row['company_id'])?.['score'] !== row['score'] || scored.get(row['company_id'])?.['tier'] !== row['tier'])).toEqual([]);
    expect(expected).toHaveLength(103);
  });

  it('answers 2 when used wrongly, 0 for its help', async () => {
    expect(await greengate('impport')).toBe(2);
    expect(await greengate('import', 'suppliers')).toBe(2);
    expect(await greengate('--help')).toBe(0);
    expect(out).toContain('import');
    expect(await greengate('tiers', '--help', '--lang', 'zh-CN')).toBe(0);
    expect(out).toContain('供应商的等级');
  });

  it('says what is missing and what to do, in both languages and as JSON', async () => {
    writeFileSync(file('suppliers.csv'), 'twvat,legal_name,sector,country\n00000016,青川,Steel,TW\n00000017,Bad,Steel,TW\n');
    expect(await greengate('import', 'suppliers', file('suppliers.csv'))).toBe(1);
    expect(err).toContain('There is no programme yet.');
    expect(await greengate('import', 'suppliers', file('suppliers.csv'), '--lang', 'zh-CN')).toBe(1);
    expect(err).toContain('尚无项目');
    expect(await greengate('import', 'nothing', file('suppliers.csv'), '--json')).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { what: expect.stringContaining('nothing'), remedy: expect.stringContaining('suppliers') } });
    expect(await greengate('import', 'suppliers', file('none.csv'))).toBe(1);
    expect(err).toContain('none.csv');
  });

  it('imports: dry run, apply, and again without a change', async () => {
    const config = readConfig(process.env, { directory: root, build: 'test' });
    const application = await createApplication({ config, contexts, identity, roles: { api: false, projector: false, reactor: false }, logger: createLogger({ level: 'silent', build: 'test' }) });
    const caller = { actor: systemActor('test'), language: 'en' as const, correlationId: 'test' };
    const buyer = await application.gateway.send(registerOrganisation, { name: 'Buyer', kind: 'buyer' }, caller);
    await application.gateway.send(createProgramme, { organisationId: buyer.output.organisationId, name: 'Programme', currency: 'TWD', timeZone: 'Asia/Taipei' }, caller);
    const head = await application.services.eventStore.head();

    expect(await greengate('import', 'suppliers', file('suppliers.csv'))).toBe(1);
    expect(out).toContain('2 rows; 1 would be recorded, 0 are recorded already, 1 would be refused');
    expect(out).toContain('line 3, column twvat, "00000017"');
    expect(await application.services.eventStore.head()).toBe(head);
    expect(await greengate('import', 'suppliers', file('suppliers.csv'), '--apply', '--json')).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ mode: 'apply', rows: { read: 2, added: 1, refused: 1 }, problems: [{ line: 3 }] });
    expect(await greengate('import', 'suppliers', file('suppliers.csv'), '--apply', '--json')).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ rows: { added: 0, unchanged: 1, refused: 1 } });
    await application.close();
  });

  it('exports every event as a line of JSON', async () => {
    expect(await greengate('export', 'events')).toBe(0);
    const types = out.trim().split('\n').map((line) => (JSON.parse(line) as { type: string }).type);
    expect(types).toContain('suppliers.SupplierRegistered');
    const all = types.length;
    expect(await greengate('export', 'events', '--from', '1', '--to', '2')).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(all).toBeGreaterThan(2);
  });

  it('looks at stores, disk, secrets and settings', async () => {
    expect(await greengate('doctor', '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, findings: expect.arrayContaining([expect.objectContaining({ point: 'event store', ok: true })]) });
    process.env['GREENGATE_MODE'] = 'nonsense';
    expect(await greengate('doctor')).toBe(1);
    expect(out).toContain('GREENGATE_MODE');
    delete process.env['GREENGATE_MODE'];
  });

  it('reads every evidence file that the log names, and names those that are not what was stored', async () => {
    const sound = await storeBill('meter,kWh\nA,120\n');
    const altered = await storeBill('meter,kWh\nB,7\n');
    expect(await greengate('doctor')).toBe(0);
    expect(out).toContain('ok  evidence: 2 files, each as it was stored');
    writeFileSync(join(file('evidence'), altered.slice(0, 2), altered), 'meter,kWh\nB,8\n');
    expect(await greengate('doctor')).toBe(1);
    expect(out).toContain(`!!  evidence: 1 of 2 files are not what was stored: ${altered} (damaged)`);
    rmSync(join(file('evidence'), altered.slice(0, 2), altered));
    expect(await greengate('doctor', '--lang', 'zh-CN')).toBe(1);
    expect(out).toContain(`${altered} (missing)`);
    expect(out).not.toContain(sound);
  });

  it('verifies and rebuilds a view', async () => {
    expect(await greengate('rebuild', 'supplier_register')).toBe(0);
    expect(await greengate('verify', 'supplier_register', '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ equal: true, views: [{ view: 'supplier_register', documents: 1 }] });
    expect(await greengate('verify', 'no_such_view')).toBe(1);
    expect(err).toContain('supplier_register');
  });

  it('prints a template that the import reads', async () => {
    expect(await greengate('template', 'disclosures')).toBe(0);
    expect(out).toContain('scope2_location_based');
  });
});
