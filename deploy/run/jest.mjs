import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './setup.mjs';

/** Runs Jest, which shows its output, and counts; `red` are the files in which something failed. */
export async function jest(parameters, { env = process.env } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-test-'));
  const report = join(folder, 'jest.json');
  try {
    const { code } = await run(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...parameters], { show: true, env });
    const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0, testResults: [] };
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    // Jest also fails without a failed test, and does not fail where there was nothing to run: both count.
    const counted = failed === 0 && (code !== 0 || result.numPassedTests === 0) ? 1 : failed;
    return { passed: result.numPassedTests, failed: counted, red: result.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What a run answered that left something red: its red files are run once more, by themselves, when the machine has nothing else to do, and that is said: red
 * twice is red. A run that failed outside of any file stays failed.
 */
export async function again({ passed, failed, red }, parameters, options) {
  if (failed === 0 || red.length === 0) return { passed, failed };
  process.stdout.write(`RED, and run once more by itself:\n${red.join('\n')}\n`);
  const second = await jest([...parameters, '--runTestsByPath', ...red], options);
  process.stdout.write(second.failed === 0 ? 'Green the second time: look at why it was not the first.\n' : 'Red twice.\n');
  return { passed: passed + Math.max(0, failed - second.failed), failed: second.failed };
}

/** Takes `--name` (with its number, where it has one) out of the arguments; the rest is Jest's. */
export function taken(parameters, name, { number = false } = {}) {
  const at = parameters.indexOf(name);
  if (at < 0) return { value: undefined, others: parameters };
  const value = number ? Number(parameters[at + 1]) : true;
  return { value, others: parameters.toSpliced(at, number ? 2 : 1) };
}
