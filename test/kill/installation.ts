import { join } from 'node:path';
import { createApplication, createLogger, readConfig, type GreengateApplication } from '@greengate/platform';
import { contexts, identity } from '../../apps/contexts';

/** The whole installation on the files of one folder, without HTTP. */
export const openInstallation = (folder: string): Promise<GreengateApplication> => {
  const file = (name: string): string => `sqlite:${join(folder, name)}`;
  const environment = {
    GREENGATE_MODE: 'test',
    GREENGATE_EVENT_STORE: file('events.db'),
    GREENGATE_READ_STORE: file('views.db'),
    GREENGATE_OPERATIONS_STORE: file('operations.db'),
    GREENGATE_EVIDENCE: `folder:${join(folder, 'evidence')}`,
    GREENGATE_SECRETS_DIR: join(folder, 'secrets'),
  };
  const config = readConfig(environment, { directory: folder, build: 'kill-test' });
  return createApplication({ config, contexts, identity, roles: { api: true, projector: true, reactor: true }, logger: createLogger({ level: 'silent', build: 'kill-test' }) });
};
