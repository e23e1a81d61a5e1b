import { isObject, type Json, textOf } from './json-document';

const counted = /^(.*\.)(\d+)$/;

/** The next free id of a series: `sdp-1.0` leads to `sdp-1.1`, `tw-2024` to `tw-2024.1`. */
export function nextId(id: string, taken: readonly string[]): string {
  const [, stem, last] = counted.exec(id) ?? [undefined, `${id}.`, '0'];
  for (let count = Number(last) + 1; ; count += 1) {
    const next = `${stem ?? ''}${count}`;
    if (!taken.includes(next)) return next;
  }
}

const nextVersion = (version: string): string => version.replace(/^(\d+)\.(\d+)\.\d+$/, (_, major: string, minor: string) => `${major}.${Number(minor) + 1}.0`);

/** The document as the beginning of a new version of it: with an id that is free, and the number in its titles, if they name it. */
export function asNextVersion(document: Json, taken: readonly string[]): Json {
  if (!isObject(document)) return document;
  const { id, version, title } = document;
  const next = nextId(textOf(id), taken);
  const [was, is] = [/[\d.]+$/.exec(textOf(id))?.[0], /[\d.]+$/.exec(next)?.[0]];
  const retitled = isObject(title) && was !== undefined && is !== undefined ? Object.fromEntries(Object.entries(title).map(([language, text]) => [language, textOf(text).endsWith(was) ? textOf(text).slice(0, -was.length) + is : text])) : title;
  return { ...document, id: next, version: nextVersion(textOf(version)), title: retitled ?? null };
}
