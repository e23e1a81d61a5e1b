import { specification } from '@greengate/kernel/testing';
import { identityEvents } from './identity.events';
import { userDecider, type RegisterUser } from './user.decider';

const { make } = identityEvents;
const userId = '0198f0a2-6c11-7b3e-9a55-4d1c2b7e8f01';
const organisationId = '0198f0a2-5b00-7c21-8f10-1a2b3c4d5e6f';
const elsewhere = '0198f0a2-5b00-7c21-8f10-1a2b3c4d5eff';
const seal = (ciphertext: string) => ({ keyId: `user.${userId}`, iv: 'iv', tag: 'tag', ciphertext });
const account = { userId, organisationId, email: seal('e'), name: seal('n'), emailIndex: 'index', demo: false };
const administrator = { kind: 'user' as const, roles: ['administrator' as const] };
const supplierUser = { kind: 'user' as const, roles: ['supplier-user' as const] };
const machine = { kind: 'api-key' as const, roles: ['administrator' as const] };
const system = { kind: 'system' as const, roles: [] };

const { given } = specification(userDecider);
const register = (more: Partial<RegisterUser> = {}): RegisterUser => ({ type: 'register', ...account, organisationKind: 'buyer', roles: ['analyst'], by: administrator, ...more });
const registered = (roles: Parameters<typeof make.UserRegistered>[0]['roles'] = ['analyst']) => make.UserRegistered({ ...account, roles });
const around = { organisationId, organisationKind: 'buyer' as const, otherAdministrators: 1 };
const alone = { ...around, otherAdministrators: 0 };

describe('registering a user', () => {
  it('opens an account with each role once', () => given().when(register({ roles: ['analyst', 'administrator', 'analyst'] })).then(registered(['administrator', 'analyst'])));
  it('refuses an account that exists', () => given(registered()).when(register()).thenRejected('identity.email-in-use'));
  it('refuses roles that the organisation does not have', () => given().when(register({ roles: ['supplier-user'] })).thenRejected('identity.role-not-for-organisation'));
  it('lets a supplier user invite a colleague', () =>
    given().when(register({ organisationKind: 'supplier', roles: ['supplier-user'], by: supplierUser })).then(registered(['supplier-user'])));
  it('lets a supplier user make nobody an administrator', () =>
    given().when(register({ organisationKind: 'supplier', roles: ['administrator', 'supplier-user'], by: supplierUser })).thenRejected('identity.role-not-grantable'));
  it('lets no machine give roles', () => given().when(register({ by: machine })).thenRejected('identity.role-not-grantable'));
  it('keeps demo accounts to the demonstration', () => {
    given().when(register({ demo: true })).thenRejected('identity.demo-not-allowed');
    given().when(register({ demo: true, by: system })).then(make.UserRegistered({ ...account, roles: ['analyst'], demo: true }));
  });
});

describe('changing an account', () => {
  it('changes roles, and says nothing when they are the same', () => {
    given(registered()).when({ type: 'change-roles', roles: ['procurement-manager', 'analyst'], by: administrator, ...around }).then(make.RolesChanged({ userId, roles: ['analyst', 'procurement-manager'] }));
    given(registered()).when({ type: 'change-roles', roles: ['analyst'], by: administrator, ...around }).thenNothing();
  });
  it('keeps the last administrator of a buyer', () => {
    const last = registered(['administrator']);
    given(last).when({ type: 'change-roles', roles: ['analyst'], by: administrator, ...alone }).thenRejected('identity.last-administrator');
    given(last).when({ type: 'disable', ...alone }).thenRejected('identity.last-administrator');
    given(last).when({ type: 'erase', ...alone }).thenRejected('identity.last-administrator');
  });
  it('lets an administrator go when there is another, or the organisation is a supplier, or the account is disabled already', () => {
    const one = registered(['administrator']);
    given(one).when({ type: 'disable', ...around }).then(make.UserDisabled({ userId }));
    given(one).when({ type: 'disable', ...alone, organisationKind: 'supplier' }).then(make.UserDisabled({ userId }));
    given(one, make.UserDisabled({ userId })).when({ type: 'erase', ...alone }).then(make.UserErased({ userId }));
  });
  it('lets an administrator keep that role while others change', () =>
    given(registered(['administrator'])).when({ type: 'change-roles', roles: ['administrator', 'analyst'], by: administrator, ...alone }).then(make.RolesChanged({ userId, roles: ['administrator', 'analyst'] })));
  it('does not find the account of another organisation', () => {
    given(registered()).when({ type: 'disable', ...around, organisationId: elsewhere }).thenRejected('resource.not-found');
    given(registered()).when({ type: 'enable', organisationId: elsewhere }).thenRejected('resource.not-found');
    given().when({ type: 'enable', organisationId }).thenRejected('resource.not-found');
  });
  it('disables and enables once', () => {
    given(registered(), make.UserDisabled({ userId })).when({ type: 'disable', ...around }).thenNothing();
    given(registered(), make.UserDisabled({ userId })).when({ type: 'enable', organisationId }).then(make.UserEnabled({ userId }));
    given(registered()).when({ type: 'enable', organisationId }).thenNothing();
  });
  it('ends sessions, and changes passwords of enabled accounts only', () => {
    given(registered()).when({ type: 'sign-out-everywhere' }).then(make.SignedOutEverywhere({ userId }));
    given(registered()).when({ type: 'change-password' }).then(make.PasswordChanged({ userId }));
    given(registered(), make.UserDisabled({ userId })).when({ type: 'change-password' }).thenRejected('resource.not-found');
  });
  it('leaves an erased account alone', () => {
    const gone = [registered(), make.UserErased({ userId })] as const;
    given(...gone).when({ type: 'erase', ...around }).thenNothing();
    given(...gone).when({ type: 'enable', organisationId }).thenRejected('identity.user-erased');
    given(...gone).when({ type: 'change-password' }).thenRejected('identity.user-erased');
  });
});
