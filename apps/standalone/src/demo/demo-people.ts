import { accountsOf, demoAccounts, demoPassword, seedAccounts, seedOrganisation } from '@greengate/identity';
import type { Actor, Role } from '@greengate/kernel';
import type { GreengateApplication } from '@greengate/platform';

/** The organisation that runs the demo programme, and the bodies around it. */
export interface DemoOrganisations {
  readonly buyer: string;
  readonly supplier: string;
  readonly verifier: string;
  readonly auditor: string;
}

export async function demoOrganisations({ gateway: { dispatch } }: GreengateApplication): Promise<DemoOrganisations> {
  return {
    buyer: await seedOrganisation(dispatch, 'buyer', 'Formosa Precision Group (Demo) 演示采购集团'),
    supplier: await seedOrganisation(dispatch, 'supplier', 'Demo supplier 演示供应商'),
    verifier: await seedOrganisation(dispatch, 'verifier', 'Demo Verification Body 演示核查机构'),
    auditor: await seedOrganisation(dispatch, 'auditor', 'Demo Audit Body 演示审核机构'),
  };
}

export type DemoPeople = (role: Role) => Actor;

/** Opens the demo accounts and answers them as actors: what one of them submits, another one accepts. */
export async function demoPeople(application: GreengateApplication, organisations: DemoOrganisations): Promise<DemoPeople> {
  await seedAccounts(application.gateway.dispatch, organisations);
  const { services, subscriptions } = application;
  await subscriptions.waitFor(['user_directory', 'access'], await services.eventStore.head());
  const accounts = accountsOf(services);
  const actors = new Map<Role, Actor>();
  for (const { role, email } of demoAccounts) {
    const account = await accounts.signIn(email, demoPassword);
    if (account) actors.set(role, account);
  }
  return (role) => {
    const actor = actors.get(role);
    if (!actor) throw new Error(`the demo account of the ${role} cannot sign in`);
    return actor;
  };
}
