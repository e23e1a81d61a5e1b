import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { EventMetadata } from '@greengate/kernel';
import { contexts } from '../../apps/contexts';

interface Definition {
  context: string;
  specs: Record<string, { version: number; says: { en: string; 'zh-CN': string } }>;
  decode(type: string, data: unknown, metadata: EventMetadata): { type: string };
}
interface Golden {
  type: string;
  schemaVersion: number;
  data: unknown;
}

const folder = join(__dirname, '../fixtures/events');
const definitions = contexts.flatMap((context) => context.events as unknown as Definition[]);
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'checksums.json').sort();
const golden = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Golden;
const metadata = (schemaVersion: number): EventMetadata => ({
  $correlationId: 'c', $causationId: 'c', schemaVersion, occurredAt: '2025-10-01T00:00:00.000Z',
  actor: { id: 'u', kind: 'user', organisation: 'o' }, tenant: 'o', build: 'golden',
});
const types = definitions.flatMap(({ context, specs }) => Object.entries(specs).map(([key, spec]) => ({ type: `${context}.${key}`, spec })));

describe('events', () => {
  it('are declared once each', () => {
    expect(types.length).toBeGreaterThan(40);
    expect(new Set(types.map(({ type }) => type)).size).toBe(types.length);
  });

  it('have a golden file for every version, and no golden file is left over', () => {
    const expected = types.flatMap(({ type, spec }) => Array.from({ length: spec.version }, (_, index) => `${type}.v${index + 1}.json`)).sort();
    expect(files).toEqual(expected);
  });

  it.each(files)('%s is read by this build', (name) => {
    const { type, schemaVersion, data } = golden(name);
    expect(name).toBe(`${type}.v${schemaVersion}.json`);
    const definition = definitions.find(({ context }) => type.startsWith(`${context}.`));
    expect(definition?.decode(type, data, metadata(schemaVersion)).type).toBe(type);
  });

  it('have golden files that were never edited (checksums.json; a new file adds a line, none changes)', () => {
    const known = JSON.parse(readFileSync(join(folder, 'checksums.json'), 'utf8')) as Record<string, string>;
    const actual = Object.fromEntries(files.map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]));
    expect(actual).toEqual(known);
  });

  it.each(types.map(({ type, spec }) => [type, spec] as const))('%s says in both languages what happened', (_type, spec) => {
    const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    expect(spec.says.en.length).toBeGreaterThan(5);
    expect(spec.says['zh-CN']).toMatch(/[一-鿿]/u);
    expect(placeholders(spec.says['zh-CN'])).toEqual(placeholders(spec.says.en));
  });
});
