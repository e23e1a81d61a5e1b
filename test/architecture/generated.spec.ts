import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from '../../apps/standalone/src/generated-files';

describe('generated files', () => {
  let files: Readonly<Record<string, string>>;
  beforeAll(async () => {
    files = await generatedFiles();
  });

  it.each(['deploy/openapi.json', 'deploy/asyncapi.json', 'deploy/schemas/events.json', 'docs/methods.md', 'docs/reference/events.md', 'docs/reference/problems.md', 'docs/reference/authorisation.md'])('%s is as the code has it (otherwise: npm run gen)', (path) => {
    const committed = join(__dirname, '../..', path);
    expect(existsSync(committed)).toBe(true);
    expect(readFileSync(committed, 'utf8')).toBe(files[path]);
  });

  it('are all named above', () => {
    expect(Object.keys(files)).toHaveLength(7);
  });
});
