// npm run test:portal: builds what has changed, starts the real application on the embedded engines and walks it in the system's Chromium.
// Arguments go to Jest. Ends with the line `N passed, M failed`, and with exit code 1 when anything failed.
import { findChromium } from './chromium.mjs';
import { jest } from './jest.mjs';
import { launch, setUp } from './setup.mjs';

await launch(async () => {
  const env = { ...process.env, GREENGATE_CHROMIUM: findChromium() };
  await setUp();
  const { passed, failed } = await jest(['--config', 'jest.portal.config.js', ...process.argv.slice(2)], { env });
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
});
