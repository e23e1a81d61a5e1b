import type { MessageDefinition } from '@greengate/kernel';
import { z } from 'zod';
import { parametersOf } from './route-table';

/** JSON Schema as OpenAPI 3.1 takes it. */
export type JsonSchema = Record<string, unknown>;

/** Formats that say what their lengthy patterns say. */
const spoken = new Set(['uuid', 'date', 'date-time', 'email']);

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined && spoken.has(jsonSchema.format)) delete jsonSchema.pattern;
    },
  }) as JsonSchema;
  return rest;
}

/** A field of the input that travels in the address. */
export interface AddressField {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: JsonSchema;
}

export interface MessageSchemas {
  readonly address: readonly AddressField[];
  /** What is left for the body; absent for GET and DELETE, where the body is a file, and where nothing is left. */
  readonly body?: JsonSchema;
  readonly bodyRequired: boolean;
  readonly answer: JsonSchema;
}

const propertiesOf = (schema: JsonSchema): Record<string, JsonSchema> => (schema['properties'] ?? {}) as Record<string, JsonSchema>;

/** How the one input of a message is spread over path, query string and body. */
export function schemasOf(definition: MessageDefinition): MessageSchemas {
  const input = schemaOf(definition.input, 'input');
  const required = new Set((input['required'] ?? []) as string[]);
  const inPath = parametersOf(definition.route.path);
  const bodiless = definition.route.method === 'GET' || definition.route.method === 'DELETE' || (definition.kind === 'command' && definition.upload !== undefined);
  const properties = Object.entries(propertiesOf(input));
  const address: AddressField[] = inPath.map((name) => ({ name, in: 'path', required: true, schema: propertiesOf(input)[name] ?? { type: 'string' } }));
  const rest = properties.filter(([name]) => !inPath.includes(name));
  const answer = schemaOf(definition.output, 'output');
  if (bodiless) {
    for (const [name, schema] of rest) address.push({ name, in: 'query', required: required.has(name), schema });
    return { address, answer, bodyRequired: false };
  }
  if (input['properties'] !== undefined && rest.length === 0) return { address, answer, bodyRequired: false };
  const body = {
    ...input,
    ...(input['properties'] === undefined ? {} : { properties: Object.fromEntries(rest) }),
    ...(required.size === 0 ? {} : { required: [...required].filter((name) => !inPath.includes(name)) }),
  };
  return { address, body, answer, bodyRequired: input['properties'] === undefined || rest.some(([name]) => required.has(name)) };
}

/** RFC 9457 problem details as this API answers them. */
export const problemSchema: JsonSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'remedy', 'instance', 'traceId'],
  properties: {
    type: { type: 'string', description: 'urn:greengate:problem:<code>' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What happened, in the language asked for.' },
    code: { type: 'string', description: 'Stable; the contract.' },
    remedy: { type: 'string', description: 'What to do about it.' },
    instance: { type: 'string' },
    traceId: { type: 'string', description: 'Same as the X-Request-Id header and the log lines.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'what', 'remedy'],
        properties: {
          field: { type: 'string', description: 'JSON pointer into the input.' },
          code: { type: 'string' },
          value: { type: ['string', 'number', 'boolean', 'null'] },
          what: { type: 'string' },
          remedy: { type: 'string' },
        },
      },
    },
  },
};
