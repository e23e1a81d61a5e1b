// npm run bench [-- NAME ...] [--json FILE]: every bench in a process of its own, one after the other, then one table.
import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aimOf } from './aims';
import { canPin, pinned } from './pinning';
import { table, verdictOf, type Figure } from './report';

/** Run when none is named. `emmett` installs packages of its own, `portal` wants Chromium: they run only when named. */
const ordinary = readdirSync(__dirname).flatMap((file) => /^(.+)\.bench\.js$/.exec(file)?.[1] ?? []).sort();
const onDemand: Readonly<Record<string, string>> = { emmett: 'emmett/emmett.bench.js', portal: '../portal/bench/portal.bench.js' };
/** Application and browser are processes of their own, which take both processors as they would at work. */
const unpinned = ['portal'];
const fileOf = (name: string): string => join(__dirname, onDemand[name] ?? `${name}.bench.js`);

const load = (): string => loadavg().map((value) => value.toFixed(1)).join(' ');

function runOne(name: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const started = [join(__dirname, 'run-bench.js'), fileOf(name)];
  const [program, parameters] = unpinned.includes(name) ? [process.execPath, started] : pinned(0, started);
  const child = spawn(program, parameters, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.on('message', (figure: Figure) => void figures.push(figure));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(`${name} ended with ${code ?? 'a signal'}; its remaining figures are missing.\n`);
      resolve(figures);
    });
  });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
  const known = [...ordinary, ...Object.keys(onDemand)];
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no bench ${unknown.join(', ')}; there are ${known.join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  const pin = canPin();
  process.stdout.write(`Node ${process.versions.node}, ${cpus().length} processors, ${pin ? 'pinned to processor 0' : 'not pinned (no taskset)'}; load average ${load()}\n`);
  const results: { readonly bench: string; readonly load: string; readonly figures: readonly Figure[] }[] = [];
  for (const bench of positionals.length > 0 ? positionals : ordinary) {
    process.stdout.write(`${bench} …\n`);
    const figures = await runOne(bench);
    results.push({ bench, load: load(), figures });
  }
  const all = results.flatMap(({ figures }) => figures);
  process.stdout.write(`\n${table(all)}\n\nload average at the end ${load()}\n`);
  if (values.json !== undefined) {
    const benches = results.map(({ figures, ...bench }) => ({ ...bench, figures: figures.map((figure) => ({ ...figure, aim: aimOf(figure.name) ?? null, verdict: verdictOf(figure) })) }));
    writeFileSync(values.json, `${JSON.stringify({ node: process.versions.node, pinned: pin, benches }, null, 2)}\n`);
  }
}

void main();
