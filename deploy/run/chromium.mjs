// Chromium for `npm run test:portal`. Run by itself (`node deploy/run/chromium.mjs`) it installs what is missing from the system's packages, as root or by sudo:
// the browser, and the fonts without which Chinese and emoji are empty boxes. What is there is left alone.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { launch, LaunchError } from './setup.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'];
const packages = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
const help = `On Debian: \`apt-get install ${packages.join(' ')}\`, or \`node deploy/run/chromium.mjs\`, which does that; elsewhere install Chromium or Chrome and fonts for Chinese and emoji, and name the browser in GREENGATE_CHROMIUM.`;

/** The path of the browser; throws a sentence that says what to do where there is none. */
export function findChromium() {
  const named = process.env.GREENGATE_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new LaunchError(`GREENGATE_CHROMIUM names "${named}", which does not exist. ${help}`);
  }
  const found = places.find((path) => existsSync(path));
  if (found === undefined) throw new LaunchError(`Chromium is not installed. ${help}`);
  return found;
}

const runs = (command, parameters) => spawnSync(command, parameters, { encoding: 'utf8' });
/** Fonts that hold Chinese characters; a system without fontconfig has none that a browser finds. */
const hasChinese = () => (runs('fc-list', [':lang=zh-cn', 'family']).stdout ?? '').trim() !== '';
/** Fonts that hold emoji, which people type into names: what fontconfig calls their language. */
const hasEmoji = () => (runs('fc-list', [':lang=und-zsye', 'family']).stdout ?? '').trim() !== '';

function install() {
  const missing = [...(places.some((path) => existsSync(path)) || existsSync(process.env.GREENGATE_CHROMIUM ?? '') ? [] : ['chromium']), ...(hasChinese() ? [] : ['fonts-noto-cjk', 'fontconfig']), ...(hasEmoji() ? [] : ['fonts-noto-color-emoji'])];
  if (missing.length === 0) return process.stdout.write(`${findChromium()} and fonts for Chinese and emoji are there.\n`);
  if (runs('apt-get', ['--version']).status !== 0) throw new LaunchError(`${missing.join(', ')} missing, and this system has no apt-get. ${help}`);
  const root = process.getuid?.() === 0;
  if (!root && runs('sudo', ['-n', 'true']).status !== 0) throw new LaunchError(`${missing.join(', ')} missing; installing needs root, or sudo without a password. ${help}`);
  const apt = (...parameters) => {
    const command = [...(root ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...parameters];
    const { status } = spawnSync(command[0], command.slice(1), { stdio: 'inherit' });
    if (status !== 0) throw new LaunchError(`\`${command.join(' ')}\` ended with ${status}. ${help}`);
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...missing);
  return process.stdout.write(`${findChromium()} and fonts for Chinese and emoji are installed.\n`);
}

if (process.argv[1] === import.meta.filename) await launch(install);
