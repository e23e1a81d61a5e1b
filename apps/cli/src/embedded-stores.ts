import type { Places } from '@greengate/backup';
import { say } from '@greengate/kernel';
import { readConfig, vaultKeyAsKept, type GreengateConfig } from '@greengate/platform';
import type { Environment } from './environment';
import { CliError } from './terminal/failure';
import { moving } from './terminal/told-moving';

interface Engine {
  readonly engine: string;
  readonly file?: string;
  readonly folder?: string;
}

function fileOf(key: string, { engine, file, folder }: Engine, { language }: Environment): string {
  const path = file ?? folder;
  if (path !== undefined && !path.startsWith(':')) return path;
  throw new CliError(say(moving.backupEmbedded, language, { key, engine: path ?? engine }), moving.backupEmbeddedRemedy[language]);
}

export interface EmbeddedStores {
  readonly config: GreengateConfig;
  readonly places: Places;
  /** Undefined where the installation has none yet. */
  readonly vaultKey: Uint8Array | undefined;
}

/** Where the configured embedded stores lie. @throws ConfigurationError, CliError when one of them is a server's */
export function embeddedStores(environment: Environment): EmbeddedStores {
  const config = readConfig(environment.variables, { directory: environment.root, build: environment.version });
  return {
    config,
    places: {
      events: fileOf('GREENGATE_EVENT_STORE', config.eventStore, environment),
      operations: fileOf('GREENGATE_OPERATIONS_STORE', config.operationsStore, environment),
      evidence: fileOf('GREENGATE_EVIDENCE', config.evidence, environment),
      views: fileOf('GREENGATE_READ_STORE', config.readStore, environment),
    },
    vaultKey: vaultKeyAsKept(config),
  };
}
