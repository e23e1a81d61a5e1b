import { join } from 'node:path';
import { demoAccounts, demoPassword } from '@greengate/identity';
import type { GreengateConfig, PortalSite } from '@greengate/platform';

/** Where the build puts the portal, and what its sign-in page may tell: the demonstration's accounts in a demonstration, nothing otherwise. */
export const portalSiteOf = ({ mode }: GreengateConfig): PortalSite => ({
  folder: join(process.cwd(), 'dist/portal'),
  about: { mode, accounts: mode === 'demo' ? demoAccounts.map(({ role, email }) => ({ role, email, password: demoPassword })) : [] },
});
