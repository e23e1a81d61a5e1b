// npm run test:integration [-- --kills N] [--again] [JEST ARGUMENTS]: the suites that run against servers, which they start themselves or find named by
// GREENGATE_TEST_*. One suite after the other: each starts processes of its own. Apache Kafka and the MongoDB wire server run on Java 17 and come
// with Maven: without these two the suites that need them are left out, and named; in CI (CI or GREENGATE_CI set) that is a failure.
// `--again`: what is red is run once more by itself. Ends with the line `N passed, N failed`.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { again, jest, taken } from './jest.mjs';
import { LaunchError, launch, root, setUp } from './setup.mjs';

const folder = join(root, 'test/integration');
const wantedJava = 17;

const said = (command, parameters) => {
  try {
    return execFileSync(command, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch {
    return undefined;
  }
};

/** What is missing, in words; undefined when nothing is. */
function missing() {
  const java = said('java', ['--version']);
  const version = Number(/^\S+ (\d+)/.exec(java ?? '')?.[1] ?? 0);
  const lacks = [
    ...(java === undefined ? [`Java ${wantedJava}`] : version < wantedJava ? [`Java ${wantedJava} (this is ${version})`] : []),
    ...(said('mvn', ['-version']) === undefined ? ['Maven'] : []),
  ];
  return lacks.length === 0 ? undefined : `${lacks.join(' and ')} ${lacks.length === 1 ? 'is' : 'are'} not installed: Apache Kafka and the MongoDB wire server of the integration tests need them.`;
}

const needsJava = (file) => /engines\/(java-engines|mongo-engine)'|'\.\/scenario\//.test(readFileSync(join(folder, file), 'utf8'));

function killsIn(parameters) {
  const { value, others } = taken(parameters, '--kills', { number: true });
  if (value !== undefined && !Number.isInteger(value)) throw new LaunchError('Write --kills and a number, e.g. --kills 50.');
  return { kills: value === undefined ? undefined : String(value), others };
}

await launch(async () => {
  const { value: twice, others: wanted } = taken(process.argv.slice(2), '--again');
  const { kills, others } = killsIn(wanted);
  const lacks = missing();
  const left = lacks === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.integration.spec.ts') && needsJava(name));
  if (lacks !== undefined) {
    if (process.env.CI || process.env.GREENGATE_CI) throw new LaunchError(`${lacks} In CI nothing is left out.`);
    process.stdout.write(`${lacks}\nLeft out: ${left.join(', ')}\n`);
  }
  // The suites start compiled apps.
  await setUp({ quiet: true });
  const ignore = left.flatMap((name) => ['--testPathIgnorePatterns', `/${name.replaceAll('.', '\\.')}$`]);
  const project = ['--selectProjects', 'integration', '--runInBand'];
  const env = { ...process.env, GREENGATE_TEST_INTEGRATION: '1', ...(kills === undefined ? {} : { GREENGATE_TEST_KILLS: kills }) };
  const once = await jest([...project, ...ignore, ...others], { env });
  const { passed, failed } = twice ? await again(once, project, { env }) : once;
  if (left.length > 0) process.stdout.write(`${lacks}\nLeft out: ${left.join(', ')}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
});
