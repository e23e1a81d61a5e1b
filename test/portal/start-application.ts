import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of the clone: Jest and the bench are started there. */
const root = process.cwd();

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))));
    });
  });

export interface Application {
  readonly origin: string;
  readonly child: ChildProcess;
  readonly folder: string;
}

declare global {
  var greengatePortalApplications: readonly Application[] | undefined;
}

/** The real application on the embedded engines with the demonstration, on a free port and in a folder of its own, or in one that is there already. */
export async function openApplication(folder = mkdtempSync(join(tmpdir(), 'greengate-portal-'))): Promise<Application> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    // What the tests are told (`GREENGATE_SCREENSHOTS` ...) is no setting of the application.
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GREENGATE_'))),
    GREENGATE_PORT: String(port),
    GREENGATE_ORIGIN: origin,
    GREENGATE_EVENT_STORE: `sqlite:${join(folder, 'events.db')}`,
    GREENGATE_READ_STORE: `sqlite:${join(folder, 'views.db')}`,
    GREENGATE_OPERATIONS_STORE: `sqlite:${join(folder, 'operations.db')}`,
    GREENGATE_EVIDENCE: `folder:${join(folder, 'evidence')}`,
    GREENGATE_LOG_LEVEL: 'warn',
  };
  const child = spawn(process.execPath, [join(root, 'deploy/run/start.mjs')], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  await new Promise<void>((done, fail) => {
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Greengate is ready')) done();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', (code) => fail(new Error(`the application ended with ${String(code)}:\n${output}`)));
  });
  return { origin, child, folder };
}

export async function endApplication({ child }: Application): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

export async function closeApplication(application: Application): Promise<void> {
  await endApplication(application);
  rmSync(application.folder, { recursive: true, force: true });
}

/** Once for all suites of a worker, each worker its own (`origin` of browser.ts picks it), unless one that runs already is named. */
export default async function startApplications({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  if (process.env['GREENGATE_PORTAL_ORIGIN'] !== undefined) return;
  globalThis.greengatePortalApplications = await Promise.all(Array.from({ length: maxWorkers }, () => openApplication()));
  process.env['GREENGATE_PORTAL_ORIGIN'] = globalThis.greengatePortalApplications.map(({ origin }) => origin).join(' ');
}

export async function stopApplications(): Promise<void> {
  await Promise.all((globalThis.greengatePortalApplications ?? []).map(closeApplication));
}
