import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorise } from '@greengate/platform';
import { roles, systemActor, type MessageDefinition, type Reach, type Role } from '@greengate/kernel';
import { helperMessages } from '@greengate/suppliers/contracts';
import { contexts } from '../../apps/contexts';
import { gatherAccessFacts } from '../../libs/platform/src/gateway/access-facts';
import { authorisationPage } from '../../libs/platform/src/reference/authorisation-page';
import { accessDirectoryAfter, accessFacts, actorAt, organisations, programmes, seats, suppliers, type Seat } from '../support/access-world';

const definitions: readonly MessageDefinition[] = contexts.flatMap((context) => [...context.commands, ...context.queries].map(({ definition }) => definition));

/** Written down here a second time, on purpose: who is within reach when a message names programme `ours`, supplier `ours` and organisation `owner`. */
const withinReach: Readonly<Record<Reach, readonly Seat[]>> = {
  'own-programme': ['owner'],
  'enrolled-supplier': ['owner'],
  'own-supplier': ['supplier'],
  engaged: ['engagedAuditor', 'engagedVerifier'],
  'own-organisation': ['owner'],
  installation: ['owner'],
  self: seats,
  anyone: seats,
};
/** Written down a second time as well: what a helper with every right may send for the supplier, and nothing else. */
const openToHelpers: readonly string[] = [
  'audits.AttachEvidence', 'audits.GetFinding', 'audits.ListAudits', 'audits.ListFindings', 'audits.SubmitCorrectiveAction',
  'commitments.CommitTarget', 'commitments.GetGlidePath', 'commitments.ListTargets', 'commitments.SupersedeTarget',
  'disclosures.AnswerDraft', 'disclosures.AnswerQuestion', 'disclosures.CorrectDisclosure', 'disclosures.CorrectInventory', 'disclosures.DiscardDraft', 'disclosures.GetCalculation', 'disclosures.GetDisclosure',
  'disclosures.GetDraft', 'disclosures.GetReceipt', 'disclosures.ListCalculations', 'disclosures.ListDisclosures', 'disclosures.ListDrafts', 'disclosures.ListQuestions', 'disclosures.ListReceipts',
  'disclosures.PreviewDraft', 'disclosures.PreviewInventory', 'disclosures.RestateDisclosure', 'disclosures.RestateInventory', 'disclosures.StartDraft', 'disclosures.SubmitDisclosure', 'disclosures.SubmitDraft',
  'disclosures.SubmitInventory',
  'evidence.DownloadEvidence', 'evidence.GetEvidenceOfDisclosure', 'evidence.LinkEvidence', 'evidence.ListEvidence', 'evidence.StoreEvidence', 'evidence.SupersedeEvidence', 'evidence.UnlinkEvidence',
  'factors.FindSupplierFactor', 'factors.ListCustomFactors', 'factors.ProposeCustomFactor',
  'imports.CancelSupplierImport', 'imports.GetSupplierImport', 'imports.ImportForSupplier', 'imports.ResumeSupplierImport',
];
const seatOfRole: Partial<Record<Role, Seat>> = { auditor: 'engagedAuditor', verifier: 'engagedVerifier' };

function expectedVerdict({ name, access }: MessageDefinition, role: Role, seat: Seat): string {
  const reach = access[role];
  if (reach === undefined) return 'auth.denied';
  if (seat === 'helper' && role === 'supplier-user' && openToHelpers.includes(name)) return 'allowed';
  const seatsInReach = reach === 'engaged' && seatOfRole[role] !== undefined ? [seatOfRole[role]] : withinReach[reach];
  return seatsInReach.includes(seat) ? 'allowed' : 'resource.not-found';
}

const carried = (definition: MessageDefinition): Record<string, string> => {
  const known: Record<string, string> = { programmeId: programmes.ours, supplierId: suppliers.ours, organisationId: organisations.owner };
  return Object.fromEntries(Object.entries(known).filter(([id]) => new RegExp(`:${id}\\b`).test(definition.route.path)));
};

describe('authorisation of every message', () => {
  let world: Awaited<ReturnType<typeof accessDirectoryAfter>>;
  let expired: typeof world;
  beforeAll(async () => {
    world = await accessDirectoryAfter(accessFacts);
    expired = await accessDirectoryAfter(accessFacts, '2027-01-01');
  });
  afterAll(async () => {
    await world.close();
    await expired.close();
  });
  const verdict = async (definition: MessageDefinition, role: Role, seat: Seat, { directory } = world): Promise<string> => {
    const actor = actorAt(seat, role);
    const result = authorise(actor, definition, await gatherAccessFacts(actor, definition, carried(definition), directory));
    return result.ok ? 'allowed' : result.error.code;
  };

  it.each(definitions.map((definition) => [definition.name, definition] as const))('%s: each role in each organisation', async (_name, definition) => {
    const expected: Record<string, string> = {};
    const actual: Record<string, string> = {};
    for (const role of roles) {
      for (const seat of seats) {
        expected[`${role} at ${seat}`] = expectedVerdict(definition, role, seat);
        actual[`${role} at ${seat}`] = await verdict(definition, role, seat);
      }
    }
    expect(actual).toEqual(expected);
    expect(Object.keys(actual)).toHaveLength(roles.length * seats.length);
  });

  it.each(definitions.map((definition) => [definition.name, definition] as const))('%s: nobody unknown, always the system', (_name, definition) => {
    const nothing = { sharedWithBuyer: false, engagedAs: [] };
    expect(authorise(undefined, definition, nothing)).toMatchObject({ ok: false, error: { code: 'auth.required' } });
    expect(authorise(systemActor('test'), definition, nothing).ok).toBe(true);
  });

  it.each(definitions.map((definition) => [definition.name, definition] as const))('%s: a key without the scope is refused', async (_name, definition) => {
    for (const role of Object.keys(definition.access) as Role[]) {
      for (const [scopes, refused] of [[['other.*', `${definition.name}X`], true], [[definition.name], false], [[`${definition.name.split('.')[0]}.*`], false]] as const) {
        const actor = { ...actorAt('owner', role), kind: 'api-key' as const, scopes };
        const result = authorise(actor, definition, await gatherAccessFacts(actor, definition, carried(definition), world.directory));
        expect(!result.ok && result.error.code === 'auth.scope').toBe(refused);
      }
    }
  });

  it('ends with the consent and the engagement: the day after, only what needs neither is allowed', async () => {
    for (const definition of definitions) {
      for (const role of Object.keys(definition.access) as Role[]) {
        const reach = definition.access[role];
        if (reach !== 'enrolled-supplier' && reach !== 'engaged') continue;
        for (const seat of seats) expect(`${definition.name} ${role} ${seat} ${await verdict(definition, role, seat, expired)}`).toBe(`${definition.name} ${role} ${seat} resource.not-found`);
      }
    }
  });
});

describe('a helper', () => {
  it('may send what was looked at, and each of it is a message of the supplier itself', () => {
    expect([...new Set(Object.values(helperMessages).flat())].sort()).toEqual([...openToHelpers].sort());
    expect(openToHelpers.filter((name) => definitions.find((definition) => definition.name === name)?.access['supplier-user'] !== 'own-supplier')).toEqual([]);
  });
  it('gets nothing of a supplier that did not let it, and nothing the day after its last', async () => {
    const world = await accessDirectoryAfter(accessFacts);
    const expired = await accessDirectoryAfter(accessFacts, '2027-01-01');
    const asked = async (definition: MessageDefinition, supplierId: string, { directory }: typeof world) => {
      const actor = actorAt('helper', 'supplier-user');
      const result = authorise(actor, definition, await gatherAccessFacts(actor, definition, { ...carried(definition), supplierId }, directory));
      return result.ok ? (result.value.actingFor ?? 'itself') : result.error.code;
    };
    for (const definition of definitions.filter(({ name }) => openToHelpers.includes(name))) {
      expect([await asked(definition, suppliers.ours, world), await asked(definition, suppliers.theirs, world), await asked(definition, suppliers.ours, expired)]).toEqual([suppliers.ours, 'resource.not-found', 'resource.not-found']);
    }
    await world.close();
    await expired.close();
  });
});

describe('the rules themselves', () => {
  const outside = (role: Role, allowed: readonly Reach[], except: readonly string[] = []): string[] =>
    definitions.filter(({ name, access }) => access[role] !== undefined && !allowed.includes(access[role]) && !except.includes(name)).map(({ name, access }) => `${name}: ${access[role]}`);
  /** What no id restricts. Each was looked at: it gives nothing of another organisation by itself. */
  const openToAll = ['factors.FindFactor', 'factors.GetFactorSet', 'factors.ListFactorSets', 'factors.SearchFactors', 'identity.ListOrganisations', 'identity.RegisterOrganisation', 'imports.GetImportTemplate', 'suppliers.AcceptInvitation'];

  it('leave open to all only what was looked at', () =>
    expect(definitions.filter(({ access }) => Object.values(access).includes('anyone')).map(({ name }) => name).sort()).toEqual(openToAll));
  it('let a supplier user reach its own supplier and organisation only', () => expect(outside('supplier-user', ['own-supplier', 'own-organisation', 'self'], openToAll)).toEqual([]));
  it('let auditors and verifiers reach only where they are engaged', () => {
    expect(outside('auditor', ['engaged', 'self'], openToAll)).toEqual([]);
    expect(outside('verifier', ['engaged', 'self'], openToAll)).toEqual([]);
  });
  it('let analysts read and prepare, not decide about people', () =>
    expect(definitions.filter(({ name, access }) => name.startsWith('identity.') && access.analyst !== undefined && access.analyst !== 'self').map(({ name }) => name)).toEqual([]));
  it('are written down in docs/reference/authorisation.md as they are', () => {
    expect(readFileSync(join(__dirname, '../../docs/reference/authorisation.md'), 'utf8')).toBe(authorisationPage(definitions));
  });
});
