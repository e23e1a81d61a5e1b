// npm run test:portal [-- --again] [JEST ARGUMENTS]: builds what has changed, starts the real application on the embedded engines and walks it in the system's
// Chromium. `--maxWorkers 2`: two suites beside each other, each worker with an application of its own. `--again`: what is red is run once more by itself.
// Ends with the line `N passed, M failed`, and with exit code 1 when anything failed.
import { findChromium } from './chromium.mjs';
import { again, jest, taken } from './jest.mjs';
import { launch, setUp } from './setup.mjs';

await launch(async () => {
  const { value: twice, others: parameters } = taken(process.argv.slice(2), '--again');
  const options = { env: { ...process.env, GREENGATE_CHROMIUM: findChromium() } };
  const config = ['--config', 'jest.portal.config.js'];
  await setUp();
  const whole = await jest([...config, ...parameters], options);
  const { passed, failed } = twice ? await again(whole, config, options) : whole;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
});
