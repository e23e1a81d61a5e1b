/** A document as the server takes it: nothing in it is computed with, so that no figure is ever rounded. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}
export type Path = readonly string[];

export const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** A value as text, to be typed on or read: nothing where there is nothing. */
export const textOf = (value: Json | undefined): string => (value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));
/** The values of a list, as text. */
export const joined = (list: readonly Json[], between = ','): string => list.map(textOf).join(between);

/** What stands at a place; undefined where there is nothing. */
export function at(document: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((here, name) => (isList(here) ? here[Number(name)] : isObject(here) ? here[name] : undefined), document);
}

/** The document with another value at a place; undefined takes the place away. */
export function withAt(document: Json, [name, ...rest]: Path, value: Json | undefined): Json {
  if (name === undefined) return value ?? null;
  if (isList(document)) {
    const index = Number(name);
    if (value === undefined && rest.length === 0) return document.filter((_, place) => place !== index);
    return Object.assign([...document], { [index]: withAt(document[index] ?? {}, rest, value) });
  }
  const object = isObject(document) ? document : {};
  if (value === undefined && rest.length === 0) return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
  return { ...object, [name]: withAt(object[name] ?? {}, rest, value) };
}

export interface Change {
  readonly path: Path;
  /** Undefined: it is not there. */
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

const isLeaf = (value: Json | undefined): boolean => value === undefined || typeof value !== 'object' || value === null || (isList(value) && value.every((one) => typeof one !== 'object'));

/** Where two documents differ, leaf by leaf, in the order of the first; a list of plain values is one leaf, and so is a list that has lost or gained rows. */
export function changesOf(before: Json | undefined, after: Json | undefined, path: Path = []): readonly Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isLeaf(before) || isLeaf(after) || isList(before) !== isList(after) || (isList(before) && isList(after) && before.length !== after.length)) return [{ path, before, after }];
  const names = new Set([...Object.keys(before as object), ...Object.keys(after as object)]);
  return [...names].flatMap((name) => changesOf(at(before, [name]), at(after, [name]), [...path, name]));
}

export const samePath = (one: Path, other: Path): boolean => one.join('/') === other.join('/');
export const startsWith = (path: Path, start: Path): boolean => start.every((name, index) => path[index] === name);
/** The id of the field of a place, so that a summary of errors leads there. */
export const fieldId = (path: Path): string => `at-${path.join('-')}`;
