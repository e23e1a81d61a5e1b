// Gets a clone ready to run with nothing but Node: installs the locked dependencies when they are missing or stale, and builds when the
// sources are newer than the build. What is up to date is left alone. Plain Node: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Ends the launcher with one sentence. */
export class LaunchError extends Error {}

const lockFile = join(root, 'package-lock.json');
const installStamp = join(root, 'node_modules', '.greengate-install');
const buildStamp = join(root, 'dist', '.greengate-build');
const wantedNode = [20, 19];

const digest = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Run a program of the clone; its output is shown, or kept for the case that it fails. */
export function run(command, parameters, { show = false, env = process.env } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, parameters, { cwd: root, env, stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < wantedNode[0] || (major === wantedNode[0] && minor < wantedNode[1])) {
    throw new LaunchError(`Greengate needs Node ${wantedNode.join('.')} or newer; this is ${process.versions.node}.`);
  }
}

/** Does node_modules hold what the lock file names? True for an install made by hand, which has no stamp of ours. */
function installedAsLocked() {
  const hidden = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (hidden === undefined) return false;
  const installed = JSON.parse(hidden).packages;
  const locked = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  return Object.entries(locked).every(([path, entry]) => path === '' || entry.optional || entry.devOptional || installed[path]?.version === entry.version);
}

async function install(say, quiet) {
  const wanted = digest(readFileSync(lockFile));
  if (readIfThere(installStamp) === wanted) return false;
  if (!installedAsLocked()) {
    const began = performance.now();
    say('Installing the locked dependencies (npm ci); this takes minutes the first time …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { code, output } = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { show: process.stderr.isTTY && !quiet });
    if (code !== 0) throw new LaunchError(`The dependencies could not be installed (npm ci ended with ${code}):\n${output.trim()}`);
    say(`Installing the locked dependencies: done in ${seconds(began)}.`);
  }
  writeFileSync(installStamp, wanted);
  return true;
}

const sourceFolders = ['apps', 'libs', 'test/bench', 'test/kill', 'test/portal', 'test/integration/engines', 'test/integration/scenario'];
const portalFolder = join(root, 'apps/portal');
const sourceFiles = ['package-lock.json', 'deploy/run/build.mjs'];

function* sources(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (path === portalFolder) continue;
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(ts|json)$/.test(entry.name) && !/[.-]spec\.ts$/.test(entry.name)) yield path;
  }
}

/** Everything the portal's build reads. */
function* portalSources(folder = portalFolder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* portalSources(path);
    else yield path;
  }
}

const contentOf = (paths) => digest(...paths.flatMap((path) => [relative(root, path), '\0', readFileSync(path), '\0']));

/** The web application, beside the programs; left alone while neither it nor the contracts it reads have changed. */
async function buildPortal(say) {
  const stamp = join(root, 'node_modules', '.greengate-portal');
  const contracts = sourceFolders.flatMap((name) => [...sources(join(root, name))]).filter((path) => /\/(contracts|kernel)\//.test(path));
  const wanted = contentOf([join(root, 'package-lock.json'), ...portalSources(), ...contracts]);
  const folder = join(root, 'node_modules', '.greengate-portal-build');
  if (readIfThere(stamp) === wanted && existsSync(join(root, 'dist/portal/index.html'))) return false;
  if (readIfThere(stamp) !== wanted || !existsSync(join(folder, 'index.html'))) {
    const began = performance.now();
    say('Building the portal …');
    const env = { ...process.env, GREENGATE_PORTAL_OUT: folder, NODE_ENV: 'production' };
    const { code, output } = await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'apps/portal/vite.config.mjs', '--logLevel', 'warn'], { env });
    if (code !== 0) throw new LaunchError(`The portal could not be built:\n${output.trim()}`);
    writeFileSync(stamp, wanted);
    say(`Building the portal: done in ${seconds(began)}.`);
  }
  cpSync(folder, join(root, 'dist/portal'), { recursive: true });
  return true;
}

async function build(say) {
  const paths = sourceFolders.flatMap((name) => [...sources(join(root, name))]);
  // Content, not times: the same in every clone.
  const wanted = contentOf([...sourceFiles.map((name) => join(root, name)), ...paths]);
  if (readIfThere(buildStamp) === wanted) return false;
  const began = performance.now();
  say('Building …');
  try {
    const { compileAll } = await import('./build.mjs');
    await compileAll(root, paths, wanted);
  } catch (error) {
    throw new LaunchError(`The build failed:\n${error instanceof Error ? error.message : String(error)}`);
  }
  say(`Building: done in ${seconds(began)}.`);
  return true;
}

/**
 * @param {{ build?: boolean, quiet?: boolean }} options without `build`: dependencies only; `quiet`: say nothing when nothing is to be done,
 * and keep to standard error, which leaves standard output to the program that follows
 */
export async function setUp({ build: wantsBuild = true, quiet = false } = {}) {
  checkNode();
  const say = (line) => process[quiet ? 'stderr' : 'stdout'].write(`${line}\n`);
  const installed = await install(say, quiet);
  const programs = wantsBuild && (await build(say));
  const portal = wantsBuild && (await buildPortal(say));
  const built = programs || portal;
  if (!installed && !built && !quiet) say('Dependencies and build are up to date.');
}

/** Runs a launcher; what it throws becomes one clear message and exit code 1. */
export async function launch(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof LaunchError ? error.message : (error?.stack ?? String(error))}\n`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) await launch(() => setUp());
