import { deterministicId, type Role } from '@greengate/kernel';
import type { Dispatch, Services } from '@greengate/platform';
import { registerOrganisation } from '../contracts/organisation.contract';
import { registerUser } from '../contracts/user.contract';
import type { OrganisationKind } from '../domain/identity.events';

/** Published: it opens accounts of the demonstration only, and production refuses to start with one of them enabled. */
export const demoPassword = 'greengate-demo';

export interface DemoAccount {
  readonly role: Role;
  readonly email: string;
  readonly name: string;
  readonly organisation: OrganisationKind;
}

/** One account per role. `.example` addresses (RFC 2606) reach nobody. */
export const demoAccounts: readonly DemoAccount[] = [
  { role: 'administrator', email: 'admin@greengate.example', name: 'Ada Lim', organisation: 'buyer' },
  { role: 'programme-owner', email: 'owner@greengate.example', name: 'Owen Chang', organisation: 'buyer' },
  { role: 'procurement-manager', email: 'buyer@greengate.example', name: 'Priya Nair', organisation: 'buyer' },
  { role: 'analyst', email: 'analyst@greengate.example', name: 'Ana Castillo', organisation: 'buyer' },
  { role: 'supplier-user', email: 'supplier@greengate.example', name: 'Su Mei', organisation: 'supplier' },
  { role: 'verifier', email: 'verifier@greengate.example', name: 'Vera Novak', organisation: 'verifier' },
  { role: 'auditor', email: 'auditor@greengate.example', name: 'Audrey Wu', organisation: 'auditor' },
];

const cause = (...parts: readonly string[]) => {
  const commandId = deterministicId('demo', ...parts);
  return { commandId, causationId: commandId, correlationId: deterministicId('demo'), process: 'demo' };
};

/** Registers an organisation of the demonstration; again with the same name, it answers the same id. */
export async function seedOrganisation(dispatch: Dispatch, kind: OrganisationKind, name: string): Promise<string> {
  return (await dispatch(registerOrganisation, { name, kind }, cause('organisation', kind, name))).output.organisationId;
}

/** Opens the demo accounts in the organisations given; safe to repeat. Answers the accounts to print. */
export async function seedAccounts(dispatch: Dispatch, organisations: Readonly<Record<OrganisationKind, string>>): Promise<readonly DemoAccount[]> {
  for (const { role, email, name, organisation } of demoAccounts) {
    const organisationId = organisations[organisation];
    await dispatch(registerUser, { organisationId, email, name, roles: [role], password: demoPassword, demo: true }, cause('account', organisationId, email));
  }
  return demoAccounts;
}

/** Whether anybody could sign in with the published password. */
export const hasDemoAccounts = async (views: Pick<Services['views'], 'count'>): Promise<boolean> =>
  (await views.count('user_directory', { demo: true, status: 'enabled' })) > 0;
