// npm run -s greengate -- COMMAND: set up quietly, then run the command line in this process. File names count from where the caller stands.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, root, setUp } from './setup.mjs';

await launch(async () => {
  await setUp({ quiet: true });
  process.argv[1] = join(root, 'dist/apps/cli/src/main.js');
  await import(pathToFileURL(process.argv[1]).href);
});
