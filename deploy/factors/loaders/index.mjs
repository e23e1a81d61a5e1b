/** Writes `index.json`: digest (SHA-256 of the canonical JSON, RFC 8785) and number of rows of every set beside the loaders. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import canonicalize from 'canonicalize';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
const entries = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'index.json')
  .sort()
  .map((name) => {
    const document = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const { id, factors, properties, blends, gwps } = document;
    const digest = createHash('sha256').update(canonicalize(document)).digest('hex');
    return `  ${JSON.stringify(id)}: ${JSON.stringify({ digest, factors: factors.length, properties: properties.length, blends: blends.length, gwps: gwps.length })}`;
  });
writeFileSync(join(folder, 'index.json'), `{\n${entries.join(',\n')}\n}\n`);
console.log(`index: ${entries.length} sets`);
