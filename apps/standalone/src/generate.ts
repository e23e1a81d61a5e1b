// npm run gen: writes the files that are generated from the code and committed; `--golden` adds the checksums of new golden events as well.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generated-files';

const golden = 'test/fixtures/events';

/** A line for each new file; those that are there stay, since a golden file is never edited. */
function addChecksums(): void {
  const path = join(golden, 'checksums.json');
  const known = JSON.parse(readFileSync(path, { encoding: 'utf8', flag: 'a+' }) || '{}') as Record<string, string>;
  const files = readdirSync(golden).filter((name) => name.endsWith('.json') && name !== 'checksums.json').sort();
  const all = Object.fromEntries(files.map((name) => [name, known[name] ?? createHash('sha256').update(readFileSync(join(golden, name))).digest('hex')]));
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`);
}

async function generate(): Promise<void> {
  for (const [path, text] of Object.entries(await generatedFiles())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`${path}\n`);
  }
  if (process.argv.includes('--golden')) addChecksums();
}

void generate();
