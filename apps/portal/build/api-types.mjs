// The types of the API in the portal: from deploy/openapi.json to src/api/schema.d.ts. `--check` compares instead of writing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const root = join(import.meta.dirname, '../../..');
const target = join(root, 'apps/portal/src/api/schema.d.ts');
const document = JSON.parse(readFileSync(join(root, 'deploy/openapi.json'), 'utf8'));
const text = `// Generated from deploy/openapi.json by \`npm run gen\`. Do not edit.\n${astToString(await openapiTS(document))}`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write('apps/portal/src/api/schema.d.ts does not fit deploy/openapi.json: run `npm run gen`.\n');
  process.exitCode = 1;
}
