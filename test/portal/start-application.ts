import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))));
    });
  });

declare global {
  var greengatePortalApplication: { readonly child: ChildProcess; readonly folder: string } | undefined;
}

/** The real application on the embedded engines with the demonstration, on a free port and in a folder of its own; once for all suites. */
export default async function startApplication(): Promise<void> {
  if (process.env['GREENGATE_PORTAL_ORIGIN'] !== undefined) return;
  const folder = mkdtempSync(join(tmpdir(), 'greengate-portal-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
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
  process.env['GREENGATE_PORTAL_ORIGIN'] = origin;
  globalThis.greengatePortalApplication = { child, folder };
}

export async function stopApplication(): Promise<void> {
  const running = globalThis.greengatePortalApplication;
  if (running === undefined) return;
  const ended = new Promise((done) => running.child.once('exit', done));
  running.child.kill('SIGTERM');
  await ended;
  rmSync(running.folder, { recursive: true, force: true });
}
