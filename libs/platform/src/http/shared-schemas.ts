import type { JsonSchema } from './message-schemas';

/** Schemas smaller than this (characters of JSON) stay where they are. */
const worthSharing = 160;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const isShape = (node: Node): boolean => (node['type'] === 'object' && isNode(node['properties'])) || Array.isArray(node['oneOf']);

const pascal = (name: string): string => name.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_all, next: string | undefined) => (next ?? '').toUpperCase()).replace(/^./, (first) => first.toUpperCase());

/** Every shape with the name of the field that holds it. An entry of a list is named after the list. */
function* shapesIn(value: unknown, name: string): Generator<{ readonly text: string; readonly name: string }> {
  if (Array.isArray(value)) for (const inner of value) yield* shapesIn(inner, name);
  if (!isNode(value)) return;
  if (isShape(value)) yield { text: JSON.stringify(value), name };
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'properties' && isNode(inner)) for (const [field, schema] of Object.entries(inner)) yield* shapesIn(schema, field);
    else yield* shapesIn(inner, key === 'items' ? `${name}Item` : name);
  }
}

/** The name most used for a shape; of several, the first in the alphabet. */
function nameOf(uses: ReadonlyMap<string, number>): string {
  const [best] = [...uses].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  return pascal(best?.[0] ?? 'Shape');
}

const operationsOf = (paths: Node): readonly Node[] => Object.values(paths).flatMap((item) => (isNode(item) ? Object.values(item).filter(isNode) : []));
const shortName = ({ operationId }: Node): string => (typeof operationId === 'string' ? (operationId.split('.').at(-1) ?? operationId) : 'Body');

function countShapes(paths: Node): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const operation of operationsOf(paths)) {
    const parts = [...shapesIn(operation['requestBody'], `${shortName(operation)}Input`), ...shapesIn(operation['responses'], `${shortName(operation)}Output`)];
    for (const { text, name } of parts) {
      if (text.length < worthSharing) continue;
      const uses = found.get(text) ?? new Map<string, number>();
      uses.set(name, (uses.get(name) ?? 0) + 1);
      found.set(text, uses);
    }
  }
  return found;
}

const total = (uses: ReadonlyMap<string, number>): number => [...uses.values()].reduce((sum, count) => sum + count, 0);

/** Shapes that occur more than once, each under one name. */
function namesOf(found: ReadonlyMap<string, ReadonlyMap<string, number>>, reserved: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(reserved);
  for (const [text, uses] of [...found].filter(([, counted]) => total(counted) > 1).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const base = nameOf(uses);
    let name = base;
    for (let n = 2; taken.has(name); n += 1) name = `${base}${n}`;
    taken.add(name);
    names.set(text, name);
  }
  return names;
}

function referring(value: unknown, names: ReadonlyMap<string, string>, itself = false): unknown {
  if (Array.isArray(value)) return value.map((inner) => referring(inner, names));
  if (!isNode(value)) return value;
  const name = itself || !isShape(value) ? undefined : names.get(JSON.stringify(value));
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, referring(inner, names)]));
}

/** Writes shapes that occur more than once a single time, under the name of the field that holds them, and refers to them. */
export function shareSchemas(paths: Record<string, unknown>, reserved: readonly string[]): { readonly paths: Record<string, unknown>; readonly schemas: Record<string, JsonSchema> } {
  const names = namesOf(countShapes(paths), reserved);
  const schemas = Object.fromEntries([...names].map(([text, name]) => [name, referring(JSON.parse(text), names, true) as JsonSchema]));
  return { paths: referring(paths, names) as Record<string, unknown>, schemas };
}
