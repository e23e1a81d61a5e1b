import type { MessageDefinition } from '@greengate/kernel';
import { z } from 'zod';

/** Texts that between them fit the patterns in use: decimals, days, instants, ids, codes, digests, scopes. */
const texts = ['0.5', '1', '2024-12-31', '2025-01-01', '2025-01-01T00:00:00.000Z', '0198f0a2-0000-7000-8000-000000000099', 'TWD', 'TW', 'a@b.example', 'suppliers.*', 'sdp-1.0', 'a'.repeat(64), 'plum tree wagon', 'text'];

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly $ref?: string;
  readonly example?: unknown;
}

const byFormat: Readonly<Record<string, string>> = { uuid: '0198f0a2-0000-7000-8000-000000000099', date: '2024-12-31', 'date-time': '2025-01-01T00:00:00.000Z', email: 'a@b.example' };

function textFor({ format, pattern, minLength = 0, example }: Schema): string {
  if (typeof example === 'string') return example;
  const known = format === undefined ? undefined : byFormat[format];
  if (known !== undefined) return known;
  const fits = texts.find((text) => text.length >= minLength && (pattern === undefined || new RegExp(pattern, 'u').test(text)));
  return fits ?? 'x'.repeat(Math.max(1, minLength));
}

function objectFor({ properties = {}, required = [] }: Schema, root: Schema): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => required.includes(name)).map(([name, schema]) => [name, valueFor(schema, root)]));
}

function valueFor(schema: Schema, root: Schema): unknown {
  if (schema.$ref !== undefined) return valueFor(schema.$ref.slice(2).split('/').reduce<unknown>((at, key) => (key === '' ? at : (at as Record<string, unknown>)[key]), root) as Schema, root);
  if ('const' in schema) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const branch = (schema.anyOf ?? schema.oneOf)?.[0];
  if (branch !== undefined) return valueFor(branch, root);
  if (schema.allOf !== undefined) return schema.allOf.length === 1 && schema.allOf[0] ? valueFor(schema.allOf[0], root) : Object.assign({}, ...schema.allOf.map((part) => valueFor(part, root)));
  switch (schema.type) {
    case 'object':
      return objectFor(schema, root);
    case 'array':
      return schema.prefixItems !== undefined ? schema.prefixItems.map((item) => valueFor(item, root)) : Array.from({ length: schema.minItems ?? 0 }, () => valueFor(schema.items ?? {}, root));
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1, 1);
    case 'boolean':
      return false;
    case 'null':
      return null;
    case 'string':
      return textFor(schema);
    default:
      return 'text';
  }
}

/**
 * An input that the message's own schema takes, made from that schema, with the ids given; undefined when none could be made.
 * @param corrections what a schema's refinements ask for and its JSON form does not say, by message name
 */
export function sampleInput(definition: MessageDefinition, ids: Readonly<Record<string, string>>, corrections: Readonly<Record<string, object>> = {}): Record<string, unknown> | undefined {
  const schema = z.toJSONSchema(definition.input, { io: 'input', unrepresentable: 'any' }) as Schema;
  const made = objectFor(schema, schema);
  const known = Object.fromEntries(Object.entries(ids).filter(([name]) => name in (schema.properties ?? {}) && (definition.route.path.includes(`:${name}`) || name in made)));
  const input = { ...made, ...known, ...corrections[definition.name] };
  return definition.input.safeParse(input).success ? input : undefined;
}

/** What is sent where a message takes a file and none is given. */
const sampleFile = Buffer.from('meter,kWh\nA,120\n', 'utf8');

/**
 * The request that carries an input: path filled, the rest in the query string (GET, DELETE, file routes) or the body. For a message that takes a
 * file the body is that file: a Buffer under `file` in the input, its name under `fileName`, or a small table.
 */
export function requestOf(definition: MessageDefinition, input: Readonly<Record<string, unknown>>): { readonly path: string; readonly query: Record<string, string>; readonly body: Record<string, unknown> | Buffer } {
  const { route } = definition;
  if (definition.kind === 'command' && definition.upload !== undefined) {
    const { file = sampleFile, fileName = 'sample.csv', ...rest } = input;
    const { path, query } = requestOf({ ...definition, kind: 'query', views: [], route: { ...route, method: 'GET' } }, rest);
    return { path, query: { ...query, fileName: String(fileName) }, body: file as Buffer };
  }
  const inPath = new Set<string>();
  const path = route.path.replaceAll(/:(\w+)/g, (_whole, name: string) => {
    inPath.add(name);
    return encodeURIComponent(String(input[name]));
  });
  const rest = Object.entries(input).filter(([name]) => !inPath.has(name));
  const addressed = route.method === 'GET' || route.method === 'DELETE';
  return { path: `/api/v1${path}`, query: addressed ? Object.fromEntries(rest.map(([name, value]) => [name, String(value)])) : {}, body: addressed ? {} : Object.fromEntries(rest) };
}
