import { z } from 'zod';
import type { EventDefinitions } from '@greengate/kernel';

type Definitions = Pick<EventDefinitions<string, Record<string, never>>, 'context'> & {
  readonly specs: Readonly<Record<string, { version: number; schema: z.ZodType; says: { en: string; 'zh-CN': string } }>>;
};

/** JSON Schema of every event at its current version, by wire type. */
export function eventSchemas(definitions: readonly unknown[]): Record<string, object> {
  const schemas: Record<string, object> = {};
  for (const { context, specs } of definitions as readonly Definitions[]) {
    for (const [key, spec] of Object.entries(specs)) {
      schemas[`${context}.${key}`] = { title: `${context}.${key}`, 'x-schema-version': spec.version, description: spec.says.en, ...z.toJSONSchema(spec.schema, { unrepresentable: 'any', io: 'output' }) };
    }
  }
  return schemas;
}

const fieldsOf = (schema: object): string => {
  const { properties = {}, required = [] } = schema as { properties?: Record<string, object>; required?: string[] };
  return Object.keys(properties)
    .map((name) => (required.includes(name) ? `\`${name}\`` : `\`${name}\`?`))
    .join(', ');
};

/** The event catalogue page: every fact the installation can record, in both languages, generated from the definitions. */
export function eventsPage(definitions: readonly unknown[]): string {
  const schemas = eventSchemas(definitions);
  const lines = ['# Event catalogue', '', 'Generated from the `defineEvents` calls by `npm run gen`; do not edit. Schemas: `deploy/schemas/events.json`.', ''];
  for (const { context, specs } of definitions as readonly Definitions[]) {
    lines.push(`## ${context}`, '', '| event | version | says | 中文 | fields |', '|---|---|---|---|---|');
    for (const [key, spec] of Object.entries(specs)) {
      lines.push(`| \`${context}.${key}\` | ${spec.version} | ${spec.says.en} | ${spec.says['zh-CN']} | ${fieldsOf(schemas[`${context}.${key}`] ?? {})} |`);
    }
    lines.push('');
  }
  return `${lines.join('\n')}`;
}
