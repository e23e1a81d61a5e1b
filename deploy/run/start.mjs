// npm start: set up, then run the standalone application in this very process, so that Ctrl-C reaches it once and its exit code is ours.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, root, setUp } from './setup.mjs';

await launch(async () => {
  await setUp();
  process.chdir(root);
  await import(pathToFileURL(join(root, 'dist/apps/standalone/src/main.js')).href);
});
