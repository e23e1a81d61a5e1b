// npm run test:portal [-- --shards N] [--again] [JEST ARGUMENTS]: builds what has changed, starts the real application on the embedded engines and walks it
// in the system's Chromium. `--shards`: so many parts beside each other, each with an application of its own. `--again`: what is red is run once more by itself.
// Ends with the line `N passed, M failed`, and with exit code 1 when anything failed.
import { findChromium } from './chromium.mjs';
import { again, jest, taken } from './jest.mjs';
import { LaunchError, launch, setUp } from './setup.mjs';

await launch(async () => {
  const { value: shards = 1, others } = taken(process.argv.slice(2), '--shards', { number: true });
  if (!Number.isInteger(shards) || shards < 1) throw new LaunchError('Write --shards and a whole number, e.g. --shards 2.');
  const { value: twice, others: parameters } = taken(others, '--again');
  const options = { env: { ...process.env, GREENGATE_CHROMIUM: findChromium() } };
  const config = ['--config', 'jest.portal.config.js'];
  await setUp();
  const parts = await Promise.all(Array.from({ length: shards }, (_, index) => jest([...config, ...(shards === 1 ? [] : [`--shard=${index + 1}/${shards}`]), ...parameters], options)));
  const whole = { passed: parts.reduce((sum, { passed }) => sum + passed, 0), failed: parts.reduce((sum, { failed }) => sum + failed, 0), red: parts.flatMap(({ red }) => red) };
  const { passed, failed } = twice && parts.every(({ failed: some, red }) => some === 0 || red.length > 0) ? await again(whole, config, options) : whole;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
});
