import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, StartError } from '../config/configuration-fault';
import type { GreengateConfig } from '../config/config';
import { examineConfig } from '../config/read-config';
import { examineSecrets } from '../config/secrets';
import type { ContextDefinition } from '../context/context';
import type { PortalSite } from '../http/portal-site';
import type { IdentityPorts, ProcessRoles } from './application-options';
import { createApplication, type GreengateApplication } from './create-application';
import type { Integration } from './messaging-host';

export interface RunOptions {
  readonly contexts: readonly ContextDefinition[];
  readonly identity: IdentityPorts;
  readonly roles: ProcessRoles;
  readonly integration?: Integration;
  /** The web application served from the same origin. Default: none. */
  readonly portal?: (config: GreengateConfig) => PortalSite;
  /** The subscriptions run, nothing is listening yet: load a demonstration, for example. */
  readonly beforeListening?: (application: GreengateApplication) => Promise<void>;
  readonly afterListening?: (application: GreengateApplication, port: number) => Promise<void> | void;
  readonly print?: (line: string) => void;
}

/** A second signal within this time is the same Ctrl-C: a terminal sends it to the whole group, and npm passes it on once more. */
const sameSignalMilliseconds = 500;

const versionIn = (directory: string): string => (JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { version: string }).version;

/** First Ctrl-C: drain and stop. A second one: out at once. */
function stopOnSignals(stop: () => Promise<void>, print: (line: string) => void): void {
  let first: number | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (first !== undefined) {
      if (performance.now() - first > sameSignalMilliseconds) process.exit(signal === 'SIGINT' ? 130 : 143);
      return;
    }
    first = performance.now();
    print('Stopping: requests and batches in hand are being finished. Ctrl-C again to leave at once.');
    stop().then(
      () => {
        print('Stopped.');
        process.exit(0);
      },
      (error: unknown) => {
        process.stderr.write(`Greengate did not stop cleanly: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** One start names everything that is wrong, the secrets of a production installation included. */
function configFrom(environment: NodeJS.ProcessEnv): GreengateConfig {
  const directory = process.cwd();
  const { config, faults } = examineConfig(environment, { directory, build: versionIn(directory) });
  const all = config?.mode === 'production' ? [...faults, ...examineSecrets(config)] : faults;
  if (config === undefined || all.length > 0) throw new ConfigurationError(all);
  return config;
}

const sentenceOf = (error: unknown): string => {
  if (error instanceof ConfigurationError || error instanceof StartError) return error.message;
  return `Greengate could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
};

/**
 * The main of every app: read the configuration from the environment, open, catch up, listen, and stop on a signal.
 * What prevents the start is told on standard error, with exit code 1.
 */
export async function runApplication(options: RunOptions): Promise<void> {
  const { contexts, identity, roles, integration } = options;
  const print = options.print ?? ((line: string) => void process.stdout.write(`${line}\n`));
  let application: GreengateApplication | undefined;
  const interrupted = new AbortController();
  // Each subscription listens to it.
  setMaxListeners(0, interrupted.signal);
  try {
    const config = configFrom(process.env);
    application = await createApplication({ config, contexts, identity, roles, ...(integration === undefined ? {} : { integration }), ...(options.portal === undefined ? {} : { portal: options.portal(config) }) });
    const running = application;
    stopOnSignals(async () => {
      interrupted.abort();
      await running.close();
    }, print);
    // Health is asked from the beginning; requests come once the views that this process keeps have caught up.
    const early = roles.api ? undefined : await running.listen();
    await running.start(interrupted.signal);
    await options.beforeListening?.(running);
    if (interrupted.signal.aborted) return;
    const port = early ?? (await running.listen());
    await options.afterListening?.(running, port);
  } catch (error) {
    // While it stops on a signal, whatever was under way fails: that is no news.
    if (interrupted.signal.aborted) return;
    process.stderr.write(`${sentenceOf(error)}\n`);
    await application?.close().catch(() => undefined);
    process.exit(1);
  }
}
