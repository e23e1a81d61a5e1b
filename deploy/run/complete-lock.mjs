// node deploy/run/complete-lock.mjs: adds to package-lock.json the optional packages of other platforms that the registry at hand did not offer when
// the lock was made; without them `npm ci` refuses the lock. They carry no integrity (nobody here could compute one) and are never fetched on a platform they do not fit.
import { readFileSync, writeFileSync } from 'node:fs';

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8'));
const platforms = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openbsd', 'netbsd', 'sunos', 'win32', 'openharmony', 'wasm32', 'wasi'];
const architectures = { x64: 'x64', arm64: 'arm64', ia32: 'ia32', ppc64: 'ppc64', s390x: 's390x', loong64: 'loong64', riscv64: 'riscv64', mips64el: 'mips64el', arm: 'arm', armv7: 'arm', wasm32: 'wasm32' };

function entryFor(name, version, dev) {
  const words = name.split('/').pop().split('-');
  const os = platforms.filter((platform) => words.includes(platform) && platform !== 'wasm32' && platform !== 'wasi');
  const cpu = [...new Set(words.flatMap((word) => architectures[word] ?? []))];
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.some((word) => word.startsWith('gnu')) ? ['glibc'] : [];
  return {
    version,
    // A package for no platform that we can name must not be tried on every one.
    cpu: cpu.length > 0 ? cpu : ['unknown'],
    ...(dev ? { dev: true } : {}),
    ...(os.includes('linux') && libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

let added = 0;
for (const [holder, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const places = [`${holder ? `${holder}/` : ''}node_modules/${name}`, `node_modules/${name}`];
    if (places.some((place) => place in lock.packages)) continue;
    lock.packages[`node_modules/${name}`] = entryFor(name, range.replace(/^[\^~]/, ''), dev);
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added`);
