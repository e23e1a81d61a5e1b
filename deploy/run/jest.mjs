import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './setup.mjs';

/** Runs Jest, which shows its output, and counts. */
export async function jest(parameters, { env = process.env } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-test-'));
  const report = join(folder, 'jest.json');
  try {
    const { code } = await run(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...parameters], { show: true, env });
    const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    // Jest also fails without a failed test, and does not fail where there was nothing to run (`--onlyFailures` after a run that was cut off): both count.
    return { passed: result.numPassedTests, failed: failed === 0 && (code !== 0 || result.numPassedTests === 0) ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
