// npm test: dependencies; types, lint and dependency rules beside every Jest project. Further arguments go to Jest.
// Ends with the line `N passed, N failed`, which counts each Jest test and each check, and with exit code 1 when anything failed.
import { join } from 'node:path';
import { jest } from './jest.mjs';
import { launch, root, run, setUp } from './setup.mjs';

const bin = (path) => join(root, 'node_modules', path);
const checks = [
  { name: 'types', command: [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json', '--incremental', 'false'] },
  { name: 'API types of the portal', command: ['apps/portal/build/api-types.mjs', '--check'] },
  { name: 'types of the portal', command: [bin('typescript/bin/tsc'), '-p', 'apps/portal/tsconfig.json'] },
  { name: 'types of the portal tests', command: [bin('typescript/bin/tsc'), '-p', 'test/portal/tsconfig.json'] },
  { name: "types of the tests of the portal's code", command: [bin('typescript/bin/tsc'), '-p', 'test/architecture/portal/tsconfig.json'] },
  { name: 'lint', command: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'dependency rules', command: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'apps', 'libs', 'test', '--config', '.dependency-cruiser.cjs'] },
];

async function check({ name, command }) {
  const began = performance.now();
  const { code, output } = await run(process.execPath, ['--max-old-space-size=4096', ...command]);
  const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  process.stdout.write(code === 0 ? `ok   ${name} (${took})\n` : `FAIL ${name} (${took})\n${output.trim()}\n`);
  return code === 0;
}

await launch(async () => {
  await setUp({ build: false });
  // One after the other, beside Jest, which leaves a core free.
  const checked = (async () => {
    const found = [];
    for (const one of checks) found.push(await check(one));
    return found;
  })();
  const tests = await jest(process.argv.slice(2));
  const found = await checked;
  const passed = tests.passed + found.filter((good) => good).length;
  const failed = tests.failed + found.filter((good) => !good).length;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
});
