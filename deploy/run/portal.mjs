// npm run test:portal: builds what has changed, starts the real application on the embedded engines and walks it in the system's Chromium.
// Arguments go to Jest. Ends with the line `N passed, M failed`, and with exit code 1 when anything failed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { launch, root, run, setUp } from './setup.mjs';

await launch(async () => {
  const env = { ...process.env, GREENGATE_CHROMIUM: findChromium() };
  await setUp();
  const folder = mkdtempSync(join(tmpdir(), 'greengate-portal-report-'));
  const report = join(folder, 'jest.json');
  try {
    const parameters = [join(root, 'node_modules/jest/bin/jest.js'), '--config', 'jest.portal.config.js', '--json', `--outputFile=${report}`, ...process.argv.slice(2)];
    const { code } = await run(process.execPath, parameters, { show: true, env });
    const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
    const counted = result.numFailedTests + result.numRuntimeErrorTestSuites;
    // Jest also fails without a failed test, e.g. when a pattern finds none: that counts.
    const failed = counted === 0 && code !== 0 ? 1 : counted;
    process.stdout.write(`${result.numPassedTests} passed, ${failed} failed\n`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
