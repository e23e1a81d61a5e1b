import type { Sentence } from '@greengate/kernel';

type Tree = { [name: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const plain = (value: unknown): unknown => (Array.isArray(value) ? value.map((part) => (typeof part === 'object' ? JSON.stringify(part) : String(part))).join(', ') : value);

function put(into: Tree, path: readonly string[], value: unknown): Tree {
  const [name, ...rest] = path;
  if (name === undefined) return into;
  if (rest.length === 0) return { ...into, [name]: plain(value) };
  const below = into[name];
  return { ...into, [name]: put(isTree(below) ? below : {}, rest, value) };
}

/** The values that a sentence names, out of an event's data, in the same shape: a list becomes text, and nothing else of the data is kept. */
export function sentenceValues(sentence: Sentence, data: unknown): Readonly<Record<string, unknown>> {
  const names = new Set([...`${sentence.en} ${sentence['zh-CN']}`.matchAll(/\{(\w+(?:\.\w+)*)\}/g)].map(([, name = '']) => name));
  let values: Tree = {};
  for (const name of names) {
    const path = name.split('.');
    const value = path.reduce<unknown>((part, key) => (isTree(part) ? part[key] : part === null ? null : undefined), data);
    if (value !== undefined) values = put(values, path, value);
  }
  return values;
}
