import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestApplication } from '@greengate/platform/testing';
import supertest from 'supertest';

// What the operator's pages name must be there, and what is there must be named.
const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** First cells of the table rows that begin with a name in backticks. */
const firstCells = (page: string): readonly string[] => page.split('\n').flatMap((line) => /^\| (`[^|]+`) \|/.exec(line)?.[1] ?? []);

describe('metrics', () => {
  const nowhere = 'kafka://127.0.0.1:1';
  const described = firstCells(read('docs/how-to/operate.md')).flatMap((cell) => [...cell.matchAll(/`(greengate_[a-z_]+)(?:\{([a-z,]+)\})?`/g)].map(([, name = '', labels = '']) => ({ name, labels })));

  it('of a process with everything are those of the page, each with its labels', async () => {
    const app = await createTestApplication([], {
      config: { messaging: { engine: 'kafka', shown: nowhere, url: () => nowhere } },
      integration: { events: [], inbox: [], views: [], sharedWith: async () => [] },
    });
    try {
      await supertest(app.server).get('/health/live').expect(200);
      const { text } = await supertest(app.server).get('/metrics').expect(200);
      const found = [...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name = '']) => name);
      const own = found.filter((name) => !/^greengate_(process|nodejs)_/.test(name));
      expect(own.length).toBeGreaterThan(5);
      expect(own.every((name) => name.startsWith('greengate_'))).toBe(true);
      expect(described.map(({ name }) => name).toSorted()).toEqual(own.toSorted());
      for (const { name, labels } of described) {
        // What has no sample yet has its labels in the code alone.
        const [, shown = ''] = new RegExp(`^${name}(?:_count)?\\{([^}]*)\\}`, 'm').exec(text) ?? [];
        if (shown !== '') expect(`${name} ${[...shown.matchAll(/(\w+)=/g)].map(([, label]) => label).toSorted().join()}`).toBe(`${name} ${labels.split(',').toSorted().join()}`);
      }
    } finally {
      await app.close();
    }
  });
});

describe('settings', () => {
  it('of the reference are those that are read', () => {
    const [, schema = ''] = /const settings = z\.strictObject\(\{([\s\S]*?)\n\}\);/.exec(read('libs/platform/src/config/read-config.ts')) ?? [];
    const known = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, key = '']) => `GREENGATE_${key}`);
    const inPage = firstCells(read('docs/reference/configuration.md')).flatMap((cell) => [...cell.matchAll(/`(GREENGATE_[A-Z_]+)`/g)].map(([, key = '']) => key));
    const files = inPage.filter((key) => key.endsWith('_FILE')).map((key) => key.replace(/_FILE$/, ''));
    expect(inPage.filter((key) => !key.endsWith('_FILE')).toSorted()).toEqual(known.toSorted());
    const [, list = ''] = /const fromFile = \[(.*)\] as const/.exec(read('libs/platform/src/config/settings-from-files.ts')) ?? [];
    expect(files.toSorted()).toEqual([...list.matchAll(/'(\w+)'/g)].map(([, key = '']) => `GREENGATE_${key}`).toSorted());
  });
});
