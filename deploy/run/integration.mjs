// npm run test:integration: the suites that run against servers, which they start themselves or find named by GREENGATE_TEST_*. Arguments go to Jest.
// One suite after the other: each starts processes of its own.
import { join } from 'node:path';
import { launch, root, run, setUp } from './setup.mjs';

await launch(async () => {
  await setUp({ build: false, quiet: true });
  const parameters = ['--selectProjects', 'integration', '--runInBand', ...process.argv.slice(2)];
  const env = { ...process.env, GREENGATE_TEST_INTEGRATION: '1' };
  const { code } = await run(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...parameters], { show: true, env });
  process.exitCode = code;
});
