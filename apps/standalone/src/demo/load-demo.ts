import { seedAccounts, seedOrganisation } from '@greengate/identity';
import type { GreengateApplication } from '@greengate/platform';

/** How far a step has come. */
export type DemoProgress = (step: string, done: number, total: number) => void;

/** Organisations and accounts of the demonstration. Safe to repeat. */
export async function loadDemo({ gateway: { dispatch } }: GreengateApplication, progress: DemoProgress): Promise<void> {
  progress('Organisations and accounts', 0, 2);
  const organisations = {
    buyer: await seedOrganisation(dispatch, 'buyer', 'Formosa Precision Group'),
    supplier: await seedOrganisation(dispatch, 'supplier', 'Demo supplier'),
    verifier: await seedOrganisation(dispatch, 'verifier', 'Clearwater Verification'),
    auditor: await seedOrganisation(dispatch, 'auditor', 'Northlight Audit'),
  };
  progress('Organisations and accounts', 1, 2);
  await seedAccounts(dispatch, organisations);
  progress('Organisations and accounts', 2, 2);
}
