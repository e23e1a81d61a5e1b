// Compiles apps and libs into dist/ with swc, with the settings that Jest uses: what is tested is what runs. Seconds instead of the half
// minute of a type-checked build; types are checked by `npm test`.
// The Nest CLI is not used: its rewriting of path aliases does not know patterns with an ending (`@greengate/*/contracts`). Here the aliases
// stay as they are, and `dist/node_modules/@greengate/<lib>` links to the compiled library, where Node finds `contracts` and `testing` as folders.
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const options = (sourceFileName) => ({
  sourceFileName,
  sourceMaps: true,
  swcrc: false,
  configFile: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
});

async function compile(swc, { root, dist }, path) {
  const target = join(dist, relative(root, path));
  mkdirSync(dirname(target), { recursive: true });
  if (path.endsWith('.json')) {
    copyFileSync(path, target);
    return;
  }
  const output = target.replace(/\.ts$/, '.js');
  const { code, map } = await swc.transformFile(path, options(relative(dirname(output), path)));
  writeFileSync(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
  writeFileSync(`${output}.map`, map ?? '{}');
}

function linkLibraries({ root, dist }) {
  const scope = join(dist, 'node_modules/@greengate');
  mkdirSync(scope, { recursive: true });
  for (const { name } of readdirSync(join(dist, 'libs'), { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    symlinkSync(process.platform === 'win32' ? join(root, 'dist/libs', name, 'src') : join('../../libs', name, 'src'), join(scope, name), 'junction');
  }
}

/** @throws the compiler's message, which names file and line */
export async function compileAll(root, paths, stamp) {
  const { default: swc } = await import('@swc/core');
  // Built beside and put in place at the end: a failed build leaves the old one, and two builds at once do not tear each other.
  const dist = join(root, 'node_modules', `.greengate-dist-${process.pid}`);
  const old = `${dist}-old`;
  try {
    await Promise.all(paths.filter((path) => !path.endsWith('.d.ts')).map((path) => compile(swc, { root, dist }, path)));
    linkLibraries({ root, dist });
    writeFileSync(join(dist, '.greengate-build'), stamp);
    if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), old);
    renameSync(dist, join(root, 'dist'));
  } finally {
    rmSync(dist, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
