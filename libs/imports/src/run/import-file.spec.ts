import { createDeciderRunner, openSqliteEventStore, type EventStore } from '@greengate/event-store';
import { auditsContext } from '@greengate/audits';
import { commitmentsContext } from '@greengate/commitments';
import { disclosuresContext } from '@greengate/disclosures';
import { identityContext } from '@greengate/identity';
import { registerOrganisation } from '@greengate/identity/contracts';
import { RejectedError, deterministicId, systemActor } from '@greengate/kernel';
import type { ContextDefinition, Services } from '@greengate/platform';
import { createProgramme } from '@greengate/programmes/contracts';
import { programmesContext } from '@greengate/programmes';
import { purchasingContext } from '@greengate/purchasing';
import { suppliersContext } from '@greengate/suppliers';
import fc from 'fast-check';
import { UnreadableFileError } from '../csv/import-problem';
import { importKindOf } from '../kinds/import-kinds';
import { bindingsOf, liveGateway, rehearsalGateway, type Send } from './gateways';
import { importFile } from './import-file';
import type { ImportReport } from './import-report';
import { textSource } from './import-source';

const contexts: readonly ContextDefinition[] = [identityContext, programmesContext, suppliersContext, purchasingContext, disclosuresContext, commitmentsContext, auditsContext];
const importer = { actor: systemActor('import'), language: 'en' as const };

interface Installation {
  readonly store: EventStore;
  readonly run: (kind: string, csv: string, options?: { readonly apply?: boolean; readonly restate?: string }) => Promise<ImportReport>;
  readonly count: () => Promise<number>;
}

async function installation(): Promise<Installation> {
  const store = await Promise.resolve(openSqliteEventStore({ path: ':memory:' }));
  const services = { eventStore: store, decider: createDeciderRunner(store), clock: { now: () => '2025-10-01T08:00:00.000Z' } } as unknown as Services;
  const bindings = new Map(contexts.flatMap(({ commands }) => commands).map((binding) => [binding.definition.name, binding]));
  const send = (async (definition, input, { actor, language, commandId, correlationId }) => {
    const meta = { commandId, causationId: commandId, correlationId, occurredAt: services.clock.now(), actor: { id: actor.id, kind: actor.kind, organisation: actor.organisation }, tenant: actor.organisation, build: 'test' };
    const binding = bindings.get(definition.name);
    if (!binding) throw new Error(definition.name);
    return binding.execute(input, { actor, language, meta }, services);
  }) as Send;
  const buyer = await send(registerOrganisation, { name: 'Buyer', kind: 'buyer' }, { ...importer, commandId: deterministicId('buyer'), correlationId: 'x' });
  const programme = { organisationId: buyer.output.organisationId, name: 'Demo', currency: 'TWD', timeZone: 'Asia/Taipei' };
  const created = await send(createProgramme, programme, { ...importer, commandId: deterministicId('programme'), correlationId: 'x' });
  const { programmeId } = created.output;
  const run: Installation['run'] = async (kind, csv, { apply = true, restate } = {}) => {
    const found = importKindOf(kind);
    if (!found) throw new Error(kind);
    const gateway = apply ? await liveGateway(send, store, importer) : rehearsalGateway({ binding: bindingsOf(contexts), services, build: 'test' }, importer);
    return importFile({ kind: found, source: textSource(`${kind}.csv`, csv), gateway, mode: apply ? 'apply' : 'dry-run', programmeId, batch: 'b1', ...(restate === undefined ? {} : { restate }) });
  };
  const count = async (): Promise<number> => Number(await store.head());
  return { store, run, count };
}

const suppliers = 'twvat,legal_name,sector,country,category,hot_spot,qualified_alternatives\n00000016,青川,Steel,TW,Steel,yes,2\n00000022,禾川,Steel,TW,,,\n';
const disclosures = [
  'supplier,year,boundary,gwp_set,scope1,scope2_location_based,scope3_14,energy_electricity,renewable_electricity_share,revenue,revenue_currency,efficiency_improvement',
  'twvat:00000016,2023,operational-control,AR5,"9,785.03","4,008.71",,"8,356.8 MWh",28.0%,"655,221,000",TWD,-3%',
  '00000016,2024,运营控制,AR5,0.00,0.00,不相关：没有特许经营,,NA,#VALUE!,,缺能源',
].join('\n');

describe('importing a file', () => {
  it('records good rows once: the same file again changes nothing', async () => {
    const { run, count } = await installation();
    expect((await run('suppliers', suppliers)).rows).toMatchObject({ read: 2, added: 2, unchanged: 0, refused: 0 });
    expect((await run('disclosures', disclosures)).rows).toMatchObject({ read: 2, added: 2, refused: 0, warned: 1 });
    const before = await count();
    expect((await run('suppliers', suppliers)).rows).toMatchObject({ read: 2, added: 0, unchanged: 2 });
    expect((await run('disclosures', disclosures)).rows).toMatchObject({ read: 2, added: 0, unchanged: 2 });
    expect(await count()).toBe(before);
  });

  it('takes an undeclared zero as missing, with a warning that names line and column', async () => {
    const { run, store } = await installation();
    await run('suppliers', suppliers);
    const report = await run('disclosures', disclosures);
    expect(report.problems.map(({ severity, line, column, value, code }) => [severity, line, column, value, code])).toEqual([
      ['warning', 3, 'scope1', '0', 'imports.zero-not-declared'],
      ['warning', 3, 'scope2_location_based', '0', 'imports.zero-not-declared'],
    ]);
    const submitted = (await store.readAll({ limit: 100, filter: { types: ['disclosures.DisclosureSubmitted'] } })).events.map(({ data }) => (data as { inventory: object }).inventory);
    expect(submitted[0]).toMatchObject({
      scope1: { status: 'reported', value: '9785.03' },
      energy: [{ carrier: 'electricity', quantity: { value: '8356.8', unit: 'MWh' } }],
      renewableElectricityShare: '0.28',
      revenue: { amount: '655221000', currency: 'TWD' },
      management: { efficiencyImprovement: '-0.03' },
    });
    expect(submitted[1]).toMatchObject({ scope1: { status: 'not-measured' }, scope3: [{ category: 14, status: 'not-relevant', reason: '没有特许经营' }], revenue: null, renewableElectricityShare: null });
    expect(report.missing).toMatchObject({ revenue: 1, efficiency_improvement: 1 });
  });

  it('records nothing in a dry run, and sees what an earlier row of the file would have done', async () => {
    const { run, count } = await installation();
    const before = await count();
    expect((await run('suppliers', suppliers, { apply: false })).rows).toMatchObject({ added: 2, refused: 0 });
    expect(await count()).toBe(before);
    await run('suppliers', suppliers);
    const header = 'supplier,period_from,period_to,boundary,gwp_set,scope1';
    const rows = ['00000016,2024-01-01,2024-12-31,operational-control,AR5,1', '00000016,2024-07-01,2025-06-30,operational-control,AR5,1', '00000016,,,operational-control,AR5,1', '16,2024-01-01,2024-12-31,operational-control,AR5,1'];
    const report = await run('disclosures', [header, ...rows].join('\n'), { apply: false });
    expect(report.problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'period_from', 'disclosures.period-overlaps'],
      [4, 'period_from', 'imports.value-missing'],
      [5, 'supplier', 'imports.supplier-unknown'],
    ]);
    expect(report.notChecked.length).toBeGreaterThan(0);
  });

  it('lists every fault of every bad row with line, column, value and remedy in both languages, and takes the good ones', async () => {
    const { run } = await installation();
    const csv = 'twvat,legal_name,sector,country\n00000016,青川,Steel,TW\n00000017,Bad digit,Steel,TW\n,None,Steel,TW\n00000022,=HYPERLINK(1),Steel,XX\n00000037,Short,Steel\n';
    const report = await run('suppliers', csv);
    expect(report.rows).toMatchObject({ read: 5, added: 1, refused: 4 });
    expect(report.problems.map(({ line, code }) => [line, code])).toEqual([
      [3, expect.stringMatching(/^suppliers\./)], [4, 'imports.identifier-missing'], [5, 'imports.formula'], [6, 'imports.row-length'],
    ]);
    const formula = report.problems.find(({ code }) => code === 'imports.formula');
    expect(formula).toMatchObject({ column: 'legal_name', value: '=HYPERLINK(1)' });
    expect(formula?.remedy['zh-CN']).toContain('粘贴数值');
  });

  it('refuses two rows about the same thing, both of them', async () => {
    const { run } = await installation();
    const report = await run('suppliers', 'twvat,legal_name,sector,country\n00000016,A,Steel,TW\n00000016,B,Steel,TW\n');
    expect(report.rows).toMatchObject({ added: 0, refused: 2 });
    expect(report.problems.map(({ line, code, what }) => [line, code, what.en.includes(line === 2 ? 'line 3' : 'line 2')])).toEqual([[2, 'imports.row-repeated', true], [3, 'imports.row-repeated', true]]);
  });

  it('refuses other figures for a recorded period, and restates them when a cause is given', async () => {
    const { run, count } = await installation();
    await run('suppliers', suppliers);
    await run('disclosures', disclosures);
    const changed = disclosures.replace('9,785.03', '9,999');
    const refused = await run('disclosures', changed);
    expect(refused.problems.filter(({ severity }) => severity === 'error').map(({ line, code }) => [line, code])).toEqual([[2, 'imports.disclosure-differs']]);
    const before = await count();
    expect((await run('disclosures', changed, { restate: 'meter was read twice' })).rows).toMatchObject({ added: 1, unchanged: 1, refused: 0 });
    expect(await count()).toBe(before + 1);
  });

  it('records spend under the name of the batch, and refuses another figure', async () => {
    const { run, store } = await installation();
    await run('suppliers', suppliers);
    const spend = 'supplier,year,amount,currency\n00000016,2024,"1,250,000",TWD\n00000016,2023,100,TWD\n';
    expect((await run('spend', spend)).rows).toMatchObject({ added: 2 });
    const { events } = await store.readAll({ limit: 10, filter: { types: ['purchasing.SpendRecorded'] } });
    expect(events.map(({ data, metadata }) => [(data as { batchId: string }).batchId, metadata.$correlationId])).toEqual([['b1', 'import b1'], ['b1', 'import b1']]);
    expect((await run('spend', spend.replace('100', '200'))).rows).toMatchObject({ unchanged: 1, refused: 1 });
  });

  it('commits targets with their validation, and supersedes one only with a cause', async () => {
    const { run } = await installation();
    await run('suppliers', suppliers);
    const targets = 'supplier,kind,scopes,base_year,target_year,reduction,covers_scope3,validation_scheme,validation_ambition,validated_on\n00000016,absolute,1+2,2020,2030,42%,yes,SBTi,1.5°C,2024-06-30\n00000016,net-zero,1+2,,2050,,no,,,\n';
    expect((await run('targets', targets)).rows).toMatchObject({ added: 2, refused: 0 });
    expect((await run('targets', targets)).rows).toMatchObject({ unchanged: 2 });
    const higher = targets.replace('42%', '50%');
    expect((await run('targets', higher)).problems.map(({ line, code, column }) => [line, code, column])).toEqual([[2, 'imports.existing-differs', 'reduction']]);
    expect((await run('targets', higher, { restate: 'raised by the board' })).rows).toMatchObject({ added: 1, unchanged: 1 });
    expect((await run('targets', higher)).rows).toMatchObject({ unchanged: 2 });
  });

  it('records audits with their findings once, and refuses another grade for the same finding', async () => {
    const { run, store } = await installation();
    await run('suppliers', suppliers);
    const findings = [
      'supplier,audit_kind,audited_on,criteria,refused,grade,statement,falsification,corrective_action_due_on,closure_due_on',
      '00000016,现场审核,2025/5/20,ISO 14064-1,,major,No calibration record,,2025-06-03,2025-08-18',
      '00000016,on-site,2025-05-20,ISO 14064-1,,minor,Energy review too old,,,',
      '00000022,desk,2025-05-21,ISO 14064-1,No access given,,,,,',
    ].join('\n');
    expect((await run('findings', findings)).rows).toMatchObject({ added: 3, refused: 0 });
    expect((await run('findings', findings)).rows).toMatchObject({ added: 0, unchanged: 3 });
    const types = (await store.readAll({ limit: 50, filter: { categories: ['audit'] } })).events.map(({ type }) => type.replace('audits.', ''));
    expect([...types].sort()).toEqual(['AuditPerformed', 'AuditRefused', 'AuditScheduled', 'AuditScheduled', 'FindingRaised', 'FindingRaised']);
    expect((await run('findings', findings.replace('minor', 'major'))).problems.map(({ line, column, code }) => [line, column, code])).toEqual([[3, 'grade', 'imports.existing-differs']]);
  });

  it('answers any text with a report or a refusal of the file, and nothing else', async () => {
    const { run } = await installation();
    const cell = fc.oneof(fc.constantFrom('00000016', 'TW', '=1', '', 'NA', '"', '\n', '1,2', '是', '\t', '９'), fc.string({ maxLength: 8 }));
    const line = fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const outcome = await run('suppliers', ['twvat,legal_name,sector,country', ...lines].join('\n'), { apply: false }).catch((error: unknown) => error);
        if (outcome instanceof UnreadableFileError) return;
        const { rows } = outcome as ImportReport;
        expect(rows.read).toBe(rows.added + rows.unchanged + rows.refused);
      }),
      { numRuns: 200 },
    );
  });

  it('takes nothing of a file that cannot be read to its end', async () => {
    const { run, count } = await installation();
    const before = await count();
    await expect(run('suppliers', `${suppliers}00000037,"never closed,Steel,TW\n`)).rejects.toMatchObject({ problems: [{ code: 'imports.quote-malformed' }] });
    await expect(run('suppliers', `${suppliers.replace('country', 'land')}`)).rejects.toMatchObject({ problems: [{ code: 'imports.column-unknown', column: 'land' }, { code: 'imports.column-missing' }] });
    expect(await count()).toBe(before);
  });

  it('passes a failing store on', async () => {
    const { run, store } = await installation();
    await store.close();
    await expect(run('suppliers', suppliers)).rejects.not.toBeInstanceOf(RejectedError);
  });
});
