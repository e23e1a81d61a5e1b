import type { Access, Actor, Role } from '@greengate/kernel';
import type { AccessFacts } from '../gateway/authorise.port';
import { authorise } from './authorise';

const nothing: AccessFacts = { sharedWithBuyer: false, engagedAs: [] };
const actor = (roles: readonly Role[], more: Partial<Actor> = {}): Actor => ({ id: 'u', kind: 'user', organisation: 'mine', roles, ...more });
const outcome = (who: Actor | undefined, access: Access, facts: Partial<AccessFacts> = {}, name = 'suppliers.GetSupplier') => {
  const result = authorise(who, { kind: 'query', name, access }, { ...nothing, ...facts });
  return result.ok ? 'allowed' : result.error.code;
};

describe('authorise', () => {
  it('asks the unknown to sign in', () => expect(outcome(undefined, { analyst: 'anyone' })).toBe('auth.required'));
  it('passes the system, also where nobody else may', () => expect(outcome({ ...actor([]), kind: 'system' }, {})).toBe('allowed'));
  it('names the roles that may', () => {
    const result = authorise(actor(['analyst']), { kind: 'command', name: 'x.Y', access: { administrator: 'anyone', auditor: 'engaged' } }, nothing);
    expect(result).toEqual({ ok: false, error: { code: 'auth.denied', facts: { action: 'x.Y', roles: 'administrator, auditor' } } });
  });
  it.each([
    ['own-programme', { programmeId: 'p', programmeOwner: 'mine' }, 'allowed'],
    ['own-programme', { programmeId: 'p', programmeOwner: 'theirs' }, 'resource.not-found'],
    ['own-programme', { programmeId: 'p' }, 'resource.not-found'],
    ['own-programme', {}, 'resource.not-found'],
    ['enrolled-supplier', { supplierId: 's', sharedWithBuyer: true }, 'allowed'],
    ['enrolled-supplier', { supplierId: 's', sharedWithBuyer: false }, 'resource.not-found'],
    ['enrolled-supplier', { supplierId: 's', programmeId: 'p', programmeOwner: 'mine', sharedWithBuyer: true }, 'allowed'],
    ['enrolled-supplier', { supplierId: 's', programmeId: 'p', programmeOwner: 'theirs', sharedWithBuyer: true }, 'resource.not-found'],
    ['enrolled-supplier', { programmeId: 'p', programmeOwner: 'mine', sharedWithBuyer: true }, 'resource.not-found'],
    ['own-supplier', { supplierId: 's', supplierOrganisation: 'mine' }, 'allowed'],
    ['own-supplier', { supplierId: 's', supplierOrganisation: 'theirs', sharedWithBuyer: true }, 'resource.not-found'],
    ['own-supplier', { supplierOrganisation: 'mine' }, 'resource.not-found'],
    ['engaged', { programmeId: 'p', engagedAs: ['auditor'] }, 'allowed'],
    ['engaged', { supplierId: 's', engagedAs: ['verifier'] }, 'resource.not-found'],
    ['engaged', { programmeId: 'p', programmeOwner: 'mine' }, 'resource.not-found'],
    ['engaged', { engagedAs: ['auditor'] }, 'resource.not-found'],
    ['own-organisation', { organisationId: 'mine' }, 'allowed'],
    ['own-organisation', { organisationId: 'theirs' }, 'resource.not-found'],
    ['own-organisation', {}, 'resource.not-found'],
    ['installation', { keepsInstallation: true }, 'allowed'],
    ['installation', { keepsInstallation: false, organisationId: 'mine' }, 'resource.not-found'],
    ['installation', {}, 'resource.not-found'],
    ['self', {}, 'allowed'],
    ['anyone', {}, 'allowed'],
  ] as const)('an auditor with reach %s and %j: %s', (reach, facts, expected) => expect(outcome(actor(['auditor']), { auditor: reach }, facts)).toBe(expected));
  it('takes the widest of several roles', () => {
    const access: Access = { administrator: 'own-organisation', analyst: 'own-programme' };
    const facts = { programmeId: 'p', programmeOwner: 'mine' };
    expect(outcome(actor(['administrator']), access, facts)).toBe('resource.not-found');
    expect(outcome(actor(['administrator', 'analyst', 'verifier']), access, facts)).toBe('allowed');
  });
  it.each([
    [['suppliers.GetSupplier'], 'allowed'],
    [['suppliers.*'], 'allowed'],
    [['supplier.*', 'suppliers.GetSuppliers', 'suppliers', '*'], 'auth.scope'],
    [[], 'auth.scope'],
    [undefined, 'auth.scope'],
  ])('a key with the scopes %j: %s', (scopes, expected) => {
    const key = actor(['analyst'], { kind: 'api-key', ...(scopes === undefined ? {} : { scopes }) });
    expect(outcome(key, { analyst: 'anyone' })).toBe(expected);
  });
  it('tells a key without the role so, before its scopes', () => expect(outcome(actor(['verifier'], { kind: 'api-key', scopes: [] }), { analyst: 'anyone' })).toBe('auth.denied'));
  it('names what was asked for, and nothing more', () => {
    const result = authorise(actor(['analyst']), { kind: 'query', name: 'x.Y', access: { analyst: 'own-programme' } }, { ...nothing, programmeId: 'p', programmeOwner: 'theirs' });
    expect(result).toEqual({ ok: false, error: { code: 'resource.not-found', facts: { resource: 'programme' } } });
  });
});

describe('a helper', () => {
  const access: Access = { 'supplier-user': 'own-supplier', analyst: 'enrolled-supplier' };
  const facts: AccessFacts = { ...nothing, supplierId: 's', supplierOrganisation: 'theirs', helps: true };
  const decided = (who: Actor, rule: Access = access, known: Partial<AccessFacts> = {}) => authorise(who, { kind: 'command', name: 'x.Y', access: rule }, { ...facts, ...known });

  it('goes on for the supplier that granted it, and it is said so', () => expect(decided(actor(['supplier-user']))).toEqual({ ok: true, value: { actingFor: 's' } }));
  it('is nobody without a grant for this message', () => expect(decided(actor(['supplier-user']), access, { helps: false })).toMatchObject({ error: { code: 'resource.not-found' } }));
  it('acts for nobody where it has a right of its own', () => {
    expect(decided(actor(['supplier-user']), access, { supplierOrganisation: 'mine' })).toEqual({ ok: true, value: {} });
    expect(decided(actor(['supplier-user', 'analyst']), access, { sharedWithBuyer: true })).toEqual({ ok: true, value: {} });
  });
  it.each(['analyst', 'auditor', 'verifier', 'administrator', 'programme-owner', 'procurement-manager'] as const)('is never somebody in the role %s', (role) =>
    expect(decided(actor([role]), { ...access, [role]: 'own-supplier' })).toMatchObject({ ok: false }));
  it('gets nothing that is open to another reach', () => expect(decided(actor(['supplier-user']), { 'supplier-user': 'enrolled-supplier' })).toMatchObject({ error: { code: 'resource.not-found' } }));
  it('needs the scope as a machine, too', () => expect(decided(actor(['supplier-user'], { kind: 'api-key', scopes: ['x.Z'] }))).toMatchObject({ error: { code: 'auth.scope' } }));
});
