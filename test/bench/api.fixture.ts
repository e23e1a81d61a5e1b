import { join } from 'node:path';
import { issueApiKey } from '@greengate/identity/contracts';
import { createApplication, createLogger, readConfig, type GreengateApplication } from '@greengate/platform';
import { listProgrammes, listSuppliers } from '@greengate/programmes/contracts';
import { accountsOf, demoAccounts, demoPassword } from '@greengate/identity';
import { contexts, identity } from '../../apps/contexts';
import { loadDemo } from '../../apps/standalone/src/demo/load-demo';

/** The whole installation on files of one folder, on a free port of this machine. */
export async function openServer(folder: string): Promise<{ readonly application: GreengateApplication; readonly port: number }> {
  const file = (name: string): string => `sqlite:${join(folder, name)}`;
  const config = readConfig(
    {
      GREENGATE_MODE: 'test',
      GREENGATE_HOST: '127.0.0.1',
      GREENGATE_PORT: '0',
      GREENGATE_LOG_LEVEL: 'silent',
      GREENGATE_EVENT_STORE: file('events.db'),
      GREENGATE_READ_STORE: file('views.db'),
      GREENGATE_OPERATIONS_STORE: file('operations.db'),
      GREENGATE_EVIDENCE: `folder:${join(folder, 'evidence')}`,
      GREENGATE_SECRETS_DIR: join(folder, 'secrets'),
    },
    { directory: folder, build: 'bench' },
  );
  const application = await createApplication({ config, contexts, identity, roles: { api: true, projector: true, reactor: true }, logger: createLogger({ level: 'silent', build: 'bench' }) });
  await application.start();
  await loadDemo(application, () => undefined);
  const head = await application.services.eventStore.head();
  await application.subscriptions.waitFor((await application.subscriptions.status()).filter(({ kind }) => kind === 'projection').map(({ name }) => name), head);
  return { application, port: await application.listen() };
}

/** The demo programme, its suppliers, and an API key of the buyer that reads them and records spend. */
export async function signIn({ gateway, services }: GreengateApplication) {
  const as = (email: string) => accountsOf(services).signIn(email, demoPassword);
  const emailOf = (role: string): string => demoAccounts.find((account) => account.role === role)?.email ?? '';
  const [administrator, procurement] = await Promise.all([as(emailOf('administrator')), as(emailOf('procurement-manager'))]);
  if (!administrator || !procurement) throw new Error('the demo accounts cannot sign in');
  const caller = (actor: typeof administrator) => ({ actor, language: 'en' as const, correlationId: 'bench' });
  const { output: key } = await gateway.send(
    issueApiKey,
    { organisationId: administrator.organisation, name: 'Load generator', roles: ['procurement-manager'], scopes: ['programmes.*', 'purchasing.*'], expiresOn: null },
    caller(administrator),
  );
  const { output: { programmes } } = await gateway.send(listProgrammes, {}, caller(procurement));
  const programmeId = programmes[0]?.programmeId;
  if (programmeId === undefined) throw new Error('there is no demo programme');
  const suppliers: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const { output } = await gateway.send(listSuppliers, { programmeId, limit: 200, ...(cursor === undefined ? {} : { cursor }) }, caller(procurement));
    suppliers.push(...output.suppliers.map(({ supplierId }) => supplierId));
    if (output.next === undefined) break;
    cursor = output.next;
  }
  return { procurement, authorization: `Bearer ${key.secret}`, programmeId, suppliers };
}
