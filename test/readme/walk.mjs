// Walks the README as a newcomer would: a clean clone in a new folder, the start command, then every block marked `<!-- tour -->`,
// word by word, in a shell. A line `<!-- expect: TEXT -->` after a block must be found in what the block printed. Ends with Ctrl-C.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'greengate-readme-'));
const clone = join(folder, 'greengate');
let passed = 0;
let failed = 0;
const check = (what, good, detail = '') => {
  if (good) passed += 1;
  else failed += 1;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${what}${good ? '' : `\n${detail}`}`);
};

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

function tourBlocks(readme) {
  const pattern = /<!-- tour(?:: (?<name>[^>]*?))? -->\s*```(?:sh|bash)\n(?<script>[\s\S]*?)```(?:\s*<!-- expect: (?<expect>[^\n]*?) -->)?/g;
  return [...readme.matchAll(pattern)].map(({ groups }) => ({ name: groups.name ?? groups.script.split('\n')[0], script: groups.script, expect: groups.expect }));
}

const port = await freePort();
execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
const env = { ...process.env, GREENGATE_PORT: String(port), GREENGATE_URL: `http://127.0.0.1:${port}` };
delete env.NODE_OPTIONS;
const began = Date.now();
const server = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
let printed = '';
const ready = new Promise((done) => {
  const listen = (chunk) => {
    printed += chunk;
    if (printed.includes('Greengate is ready')) done(true);
  };
  server.stdout.on('data', listen);
  server.stderr.on('data', listen);
  server.on('exit', () => done(false));
});
const limit = setTimeout(() => server.kill('SIGKILL'), 15 * 60_000);

try {
  const up = await ready;
  check(`npm start comes up (${Math.round((Date.now() - began) / 1000)} s from a clean clone)`, up, printed);
  if (up) {
    const readme = readFileSync(join(clone, 'README.md'), 'utf8').replaceAll('http://localhost:3000', env.GREENGATE_URL);
    const blocks = tourBlocks(readme);
    check('the README has a tour', blocks.length >= 3, `${blocks.length} blocks`);
    for (const { name, script, expect } of blocks) {
      const run = spawnSync('bash', ['-euo', 'pipefail', '-c', script], { cwd: clone, env, encoding: 'utf8', timeout: 120_000 });
      const output = `${run.stdout}${run.stderr}`;
      check(`README: ${name}`, run.status === 0 && (!expect || output.includes(expect)), `exit ${run.status}, expected "${expect ?? ''}" in:\n${output.slice(-3000)}`);
    }
    const exit = new Promise((done) => server.on('exit', (code, signal) => done(code ?? signal)));
    process.kill(-server.pid, 'SIGINT');
    const code = await exit;
    check('Ctrl-C drains and stops', code === 0 || code === 130 || code === 'SIGINT', `exit ${code}\n${printed.slice(-2000)}`);
  }
} finally {
  clearTimeout(limit);
  if (server.exitCode === null) {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch {
      // already gone
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
