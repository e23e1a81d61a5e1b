// node deploy/run/main.mjs PATH [ARGUMENTS]: set up quietly, then run the compiled program of that source (path without ending) in this process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, root, setUp } from './setup.mjs';

await launch(async () => {
  const [program, ...parameters] = process.argv.slice(2);
  await setUp({ quiet: true });
  process.argv.splice(1, process.argv.length, join(root, 'dist', `${program}.js`), ...parameters);
  await import(pathToFileURL(process.argv[1]).href);
});
