import { createApplication, createLogger, readConfig, type GreengateApplication, type ProcessRoles } from '@greengate/platform';
import { contexts, identity } from '../../contexts';
import type { Environment } from './environment';

/** Nothing runs in the background: the command asks or sends, and is done. Works beside a running server. */
const idle: ProcessRoles = { api: false, projector: false, reactor: false };

/** Opens the clone's stores for one command and closes them again. `projector` makes the projections known, for rebuild and verify; they are not started. */
export async function withApplication<Result>(environment: Environment, work: (application: GreengateApplication) => Promise<Result>, roles: Partial<ProcessRoles> = {}): Promise<Result> {
  const config = readConfig(environment.variables, { directory: environment.root, build: environment.version });
  const logger = createLogger({ level: 'fatal', build: environment.version });
  const application = await createApplication({ config, contexts, identity, roles: { ...idle, ...roles }, logger });
  try {
    return await work(application);
  } finally {
    await application.close();
  }
}
