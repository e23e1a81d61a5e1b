import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scheduleAudit } from '@greengate/audits/contracts';
import { commitTarget } from '@greengate/commitments/contracts';
import { acceptDisclosure, returnDisclosure, submitDisclosure } from '@greengate/disclosures/contracts';
import { StoreUnavailableError } from '@greengate/event-store';
import { identityPorts } from '@greengate/identity';
import { registerOrganisation, registerUser } from '@greengate/identity/contracts';
import type { Actor, MessageDefinition, Role } from '@greengate/kernel';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { createProgramme, renameProgramme } from '@greengate/programmes/contracts';
import { recordSpend } from '@greengate/purchasing/contracts';
import { acceptInvitation, addContact, grantConsent, inviteSupplier, registerSupplier } from '@greengate/suppliers/contracts';
import { contexts } from '../../apps/contexts';
import { disclosedYear } from '../support/disclosed-year';
import { openHttpWorld, password, type HttpWorld, type Person, type Problem } from '../support/http-world';

jest.setTimeout(60_000);

const start = '2025-06-02T09:00:00.000Z';
/** Check digits fit. */
const identifiers = ['04595257', '22099131', '10458575', '00000011', '00000016', '00000022', '00000037', '00000043'];
let world: HttpWorld;
let folder: string;
let ada: Person, pei: Person, ana: Person, su: Person;
let programmeId: string, supplierId: string;
let nextIdentifier = 0;
const registration = (name = 'Harbour') => ({ legalName: name, sector: '電子業', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: identifiers[nextIdentifier++ % identifiers.length] }] });
const stores = () => ({ eventStore: { engine: 'sqlite' as const, file: join(folder, 'events.db') }, readStore: { engine: 'sqlite' as const, file: join(folder, 'views.db') }, operationsStore: { engine: 'sqlite' as const, file: join(folder, 'operations.db') } });

async function open(): Promise<void> {
  nextIdentifier = 0;
  folder = await mkdtemp(join(tmpdir(), 'greengate-retries-'));
  world = await openHttpWorld(start, stores());
  ada = await world.found('Formosa', 'buyer', 'Ada');
  pei = await world.hire(ada, 'Pei', ['procurement-manager']);
  ana = await world.hire(ada, 'Ana', ['analyst', 'programme-owner']);
  programmeId = (await ada.does(createProgramme, { organisationId: ada.organisationId, name: 'Green', currency: 'TWD', timeZone: 'Asia/Taipei' })).output.programmeId;
  supplierId = (await pei.does(registerSupplier, { programmeId, ...registration() })).output.supplierId;
  const { output } = await ada.does(registerOrganisation, { name: 'Boards', kind: 'supplier', firstUser: { email: 'su@greengate.example', name: 'Su', password } });
  su = await world.signIn('su@greengate.example', { organisationId: output.organisationId, userId: output.userId ?? '' });
  await world.appended();
}
async function close(): Promise<void> {
  await world.app.close();
  await rm(folder, { recursive: true, force: true });
}

const outcome = ({ status, body }: { status: number; body: unknown }): string => (status < 300 ? 'done' : `${status} ${(body as Problem).code}`);
const appended = async (): Promise<readonly string[]> => {
  await world.app.drain();
  return world.appended();
};

describe('two writers', () => {
  beforeAll(open);
  afterAll(close);
  it('who saw the same revision: one is told that it changed meanwhile', async () => {
    const seen = (await ada.does(renameProgramme, { programmeId, name: 'Seen' })).etag ?? '';
    await world.appended();
    const rename = (by: Person, name: string) => by.send(renameProgramme, { programmeId, name }, { 'If-Match': seen });
    const outcomes = (await Promise.all([rename(ada, 'A'), rename(ana, 'B')])).map(outcome).sort();
    expect(outcomes).toEqual(['412 revision.stale', 'done']);
    expect(await appended()).toEqual(['programmes.ProgrammeRenamed']);
  });

  it('who submit the same period with other figures: one is told to correct', async () => {
    const submit = (value: string) => pei.send(submitDisclosure, { supplierId, inventory: disclosedYear(2024, { scope1: { status: 'reported', value } }) });
    const outcomes = (await Promise.all(['1', '2', '3', '4'].map(submit))).map(outcome).sort();
    expect(outcomes).toEqual([...Array<string>(3).fill('409 disclosures.correct-instead'), 'done']);
    expect(await appended()).toEqual(['disclosures.DisclosureSubmitted']);
  });

  it('of which one accepts and one returns: only one of it happens', async () => {
    const { disclosureId } = (await pei.does(submitDisclosure, { supplierId, inventory: disclosedYear(2023) })).output;
    await world.appended();
    const of = { supplierId, disclosureId };
    const reasons = [{ field: 'scope1', reason: 'evidence', comment: 'The meter reading is missing.' }];
    const outcomes = (await Promise.all([ana.send(acceptDisclosure, of), ada.send(returnDisclosure, { ...of, reasons, dueOn: null })])).map(outcome).sort();
    expect(outcomes).toEqual(['409 disclosures.state-forbids', 'done']);
    expect((await appended()).filter((type) => type.startsWith('disclosures.'))).toHaveLength(1);
  });

  it('of one key at once: one event, one answer', async () => {
    const send = () => pei.send(recordSpend, { programmeId, supplierId, year: 2024, money: { amount: '100', currency: 'TWD' }, source: 'ledger' }, { 'Idempotency-Key': 'spend-1' });
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await appended()).toEqual(['purchasing.SpendRecorded']);
  });

  it('in two applications on the same stores: every figure once, none lost', async () => {
    const second: TestApplication = await createTestApplication(contexts, { identity: identityPorts, startsAt: start, config: stores(), roles: { api: true, projector: false, reactor: false } });
    try {
      const manager: Actor = { id: pei.userId, kind: 'user', organisation: pei.organisationId, roles: ['procurement-manager'] as Role[] };
      const years = Array.from({ length: 16 }, (_, index) => 2000 + index);
      const record = (app: TestApplication, year: number) => app.send(manager, recordSpend, { programmeId, supplierId, year, money: { amount: String(year), currency: 'TWD' }, source: 'ledger' });
      await Promise.all(years.flatMap((year) => [record(world.app, year), record(second, year)]));
      const events = (await world.app.services.eventStore.readStream(`spend-${programmeId}.${supplierId}`)).filter(({ data }) => years.includes((data as { year: number }).year));
      expect(new Set(events.map(({ revision }) => revision)).size).toBe(years.length);
      expect(events.map(({ data }) => (data as { year: number }).year).sort()).toEqual(years);
      await world.app.drain();
      expect((await world.app.subscriptions.verify()).filter(({ equal }) => !equal)).toEqual([]);
    } finally {
      await second.close();
    }
  });
});

interface Sending {
  readonly by: Person;
  readonly definition: MessageDefinition;
  readonly input: object;
}
const target = { kind: 'absolute', scopes: [1, 2], baseYear: 2022, targetYear: 2030, reduction: '0.42', baseEmissions: null, coversScope3: false };
const consent = { purpose: 'tiering', scopes: ['disclosures'], expiresOn: null };
const commands: readonly (readonly [string, () => Promise<Sending>])[] = [
  ['creating a programme', async () => ({ by: ada, definition: createProgramme, input: { organisationId: ada.organisationId, name: 'Green 2', currency: 'TWD', timeZone: 'Asia/Taipei' } })],
  ['registering a supplier, on four streams', async () => ({ by: pei, definition: registerSupplier, input: { programmeId, ...registration('Two ids'), identifiers: [...registration().identifiers, { scheme: 'duns', value: '804735132' }] } })],
  ['accepting an invitation, on four streams', async () => {
    const { invitationId, token } = (await pei.does(inviteSupplier, { programmeId, supplierName: 'Boards', email: su.email })).output;
    await world.appended();
    return { by: su, definition: acceptInvitation, input: { invitationId, token, registration: registration('Boards'), consent } };
  }],
  ['submitting a disclosure', async () => ({ by: pei, definition: submitDisclosure, input: { supplierId, inventory: disclosedYear(2024) } })],
  ['committing to a target', async () => ({ by: pei, definition: commitTarget, input: { supplierId, target } })],
  ['recording spend', async () => ({ by: pei, definition: recordSpend, input: { programmeId, supplierId, year: 2024, money: { amount: '100', currency: 'TWD' }, source: 'ledger' } })],
  ['scheduling an audit', async () => ({ by: pei, definition: scheduleAudit, input: { programmeId, supplierId, kind: 'desk', plannedOn: '2025-07-01', criteria: 'records', auditorOrganisationId: null } })],
  ['adding a contact', async () => ({ by: pei, definition: addContact, input: { supplierId, purpose: 'data', name: '王小明', email: 'ming@harbour.example' } })],
  ['opening an account', async () => ({ by: ada, definition: registerUser, input: { organisationId: ada.organisationId, email: 'new@greengate.example', name: 'New', roles: ['analyst'], password } })],
  ['founding an organisation with its first person', async () => ({ by: ada, definition: registerOrganisation, input: { name: 'Cables', kind: 'supplier', firstUser: { email: 'ca@greengate.example', name: 'Ca', password } } })],
];
const keyOf = (what: string) => ({ 'Idempotency-Key': what.replaceAll(/\W/g, '-') });

describe('the same key again', () => {
  beforeAll(open);
  afterAll(close);
  /** As after a crash between the append and the record of the answer. */
  async function forgetAnswers(): Promise<number> {
    const { operations } = world.app.services;
    const { documents } = await operations.find('platform_idempotency', { limit: 500 });
    for (const { id } of documents) await operations.remove('platform_idempotency', id);
    return documents.length;
  }

  it.each(commands)('%s: after a crash between append and record, the same answer and no second event', async (what, prepare) => {
    const key = keyOf(what);
    const { by, definition, input } = await prepare();
    const first = await by.send(definition, input, key);
    expect(outcome(first)).toBe('done');
    const events = await appended();
    expect(events.length).toBeGreaterThan(0);
    expect(await forgetAnswers()).toBeGreaterThan(0);
    const second = await by.send(definition, input, key);
    expect([outcome(second), second.headers['idempotency-replayed']]).toEqual(['done', undefined]);
    // Of a supplier that is there, it is said that it was found.
    expect({ ...(second.body as object), outcome: '' }).toEqual({ ...(first.body as object), outcome: '' });
    expect(await appended()).toEqual([]);
    // And from now on the record answers again.
    expect((await by.send(definition, input, key)).headers['idempotency-replayed']).toBe('true');
  });

  it('granting a consent after such a crash grants one', async () => {
    const { invitationId, token } = (await pei.does(inviteSupplier, { programmeId, supplierName: 'Boards', email: su.email })).output;
    const joined = (await su.does(acceptInvitation, { invitationId, token, registration: registration('Boards'), consent })).output;
    const input = { programmeId, supplierId: joined.supplierId, ...consent, purpose: 'audits' };
    const key = keyOf('consent');
    const first = await su.send(grantConsent, input, key);
    await appended();
    await forgetAnswers();
    expect((await su.send(grantConsent, input, key)).body).toEqual(first.body);
    expect(await appended()).toEqual([]);
  });
});

describe('a store that goes away', () => {
  beforeAll(open);
  afterAll(close);
  const away = () => new StoreUnavailableError('the disk is gone', 'unreachable');

  /** Fails ahead of the first append of a person's command that is not in the log yet, or right after it. Processes go on writing. */
  function failing(when: 'before' | 'after', kept: Set<string>): jest.SpyInstance {
    const store = world.app.services.eventStore;
    const append = store.append.bind(store);
    return jest.spyOn(store, 'append').mockImplementation(async (stream, expected, events) => {
      const [first] = events;
      const fails = first !== undefined && first.metadata.actor.kind !== 'system' && !kept.has(first.id);
      if (fails && when === 'before') throw away();
      const result = await append(stream, expected, events);
      if (!fails) return result;
      kept.add(first.id);
      throw away();
    });
  }

  it.each(commands)('%s: cut short before and after each of its appends, sent again it is completed once', async (what, prepare) => {
    const { by, definition, input } = await prepare();
    const before = await world.head();
    const cuts: string[] = [];
    const kept = new Set<string>();
    // What was appended is not appended again, so that each round comes one append further.
    for (let done = false; !done && cuts.length < 40; ) {
      const when = cuts.length % 2 === 0 ? 'before' : 'after';
      const spy = failing(when, kept);
      const answer = await by.send(definition, input, keyOf(what));
      spy.mockRestore();
      done = answer.status < 300;
      if (!done) cuts.push(`${when} ${outcome(answer)}`);
    }
    const { events } = await world.app.services.eventStore.readAll({ from: before, limit: 200 });
    const ofPerson = events.filter(({ metadata }) => metadata.actor.kind !== 'system');
    const streams = new Set(ofPerson.map(({ stream }) => stream));
    expect(cuts).toEqual([...streams].flatMap(() => ['before 503 store.unavailable', 'after 503 store.unavailable']));
    // One undisturbed command writes no type twice on one stream.
    expect(new Set(ofPerson.map(({ stream, type }) => `${stream} ${type}`)).size).toBe(ofPerson.length);
    await world.app.drain();
    expect((await world.app.subscriptions.verify()).filter(({ equal }) => !equal)).toEqual([]);
  });
});
