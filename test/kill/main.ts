// npm run test:kill [-- --kills N] [--seed N]: kill -9 at random moments in the middle of imports, restart, compare. Ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Acknowledgement } from './acknowledgement';
import { inspect } from './inspect';

/** A fresh folder after this many kills keeps each rebuild short while history still spans several lives. */
const killsPerFolder = 10;
/** Longest life after the first acknowledgement, milliseconds. */
const longestLife = 1_500;

const { values } = parseArgs({ options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string', default: String(process.pid) } } });
const kills = Number(values.kills);

/** mulberry32: the same seed gives the same moments. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Lives until `life` milliseconds after its first acknowledgement. Answers what it acknowledged. */
function live(folder: string, seed: number, life: number): Promise<readonly Acknowledgement[]> {
  return new Promise((done, fail) => {
    const victim = spawn(process.execPath, [join(__dirname, 'victim.js'), folder, String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const acknowledged: Acknowledgement[] = [];
    createInterface({ input: victim.stdout }).on('line', (line) => {
      if (acknowledged.length === 0) setTimeout(() => victim.kill('SIGKILL'), life);
      // The last line may be cut by the kill: then nobody was told, and nothing was acknowledged.
      try {
        acknowledged.push(JSON.parse(line) as Acknowledgement);
      } catch {
        if (!line.startsWith('{')) fail(new Error(line));
      }
    });
    victim.on('error', fail);
    victim.on('close', (code, signal) => (signal === 'SIGKILL' ? done(acknowledged) : fail(new Error(`the victim ended by itself with ${code ?? signal}`))));
  });
}

async function main(): Promise<void> {
  const next = random(Number(values.seed));
  let folder = '';
  let acknowledged: Acknowledgement[] = [];
  let total = 0;
  let failed = 0;
  console.log(`${kills} kills, seed ${values.seed}`);
  for (let kill = 1; kill <= kills; kill += 1) {
    // After a failure the folder stays for whoever looks into it.
    if (folder === '' || (kill - 1) % killsPerFolder === 0) {
      if (folder) rmSync(folder, { recursive: true, force: true });
      folder = mkdtempSync(join(tmpdir(), 'greengate-kill-'));
      acknowledged = [];
    }
    const life = Math.round(next() * longestLife);
    const said = await live(folder, kill % killsPerFolder, life);
    acknowledged.push(...said);
    total += said.length;
    const { events, views, faults } = await inspect(folder, acknowledged);
    if (faults.length > 0) {
      failed += 1;
      console.log(`kill ${kill} after ${life} ms: FAILED (files kept in ${folder})\n  ${faults.slice(0, 10).join('\n  ')}`);
      folder = '';
    } else if (process.stdout.isTTY || kill % 10 === 0) {
      console.log(`kill ${kill}/${kills}: ${total} appends acknowledged so far, ${events} events in this folder, ${views} views equal to their rebuild`);
    }
  }
  if (folder) rmSync(folder, { recursive: true, force: true });
  console.log(`${kills - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
