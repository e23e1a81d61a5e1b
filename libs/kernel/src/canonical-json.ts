import { sha256Of } from './sha256';

const noForm = (value: unknown): never => {
  throw new TypeError(`a value without a JSON form has no canonical JSON: ${String(value)}`);
};

/** Names of fields are few and come again and again. */
const most = 4_096;
const names = new Map<string, string>();
function nameOf(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = `${JSON.stringify(key)}:`;
  if (names.size < most) names.set(key, name);
  return name;
}

function arrayText(values: readonly unknown[], known: KnownTexts | undefined): string {
  let text = '';
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    text += `${index === 0 ? '' : ','}${value === undefined ? 'null' : textOf(value, known)}`;
  }
  return `[${text}]`;
}

function objectText(value: Readonly<Record<string, unknown>>, known: KnownTexts | undefined): string {
  const { toJSON } = value;
  if (typeof toJSON === 'function') return textOf(toJSON.call(value), known);
  let text = '';
  // The default order of sort() is that of RFC 8785: by UTF-16 code units.
  for (const key of Object.keys(value).sort()) {
    const field = value[key];
    if (field === undefined) continue;
    text += `${text === '' ? '' : ','}${nameOf(key)}${textOf(field, known)}`;
  }
  return `{${text}}`;
}

function textOf(value: unknown, known: KnownTexts | undefined): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return Number.isFinite(value) ? String(value) : noForm(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object': {
      if (value === null) return 'null';
      const before = known?.get(value);
      if (before !== undefined) return before;
      return Array.isArray(value) ? arrayText(value, known) : objectText(value as Readonly<Record<string, unknown>>, known);
    }
    default:
      return noForm(value);
  }
}

/** Canonical texts of objects that stand in many places and never change. */
export type KnownTexts = Pick<WeakMap<object, string>, 'get'>;

/**
 * JSON in the canonical form of RFC 8785 (sorted keys, no white space): the same value gives the same bytes. Fields that are undefined are left out, as JSON does.
 * @throws TypeError for what has no JSON form: undefined itself, functions, NaN
 */
export const canonicalJson = (value: unknown, known?: KnownTexts): string => textOf(value, known);

/** SHA-256 of the canonical JSON, as lower-case hex. Two equal values have equal digests, today and after any replay. */
export const digestOf = (value: unknown, known?: KnownTexts): string => sha256Of(canonicalJson(value, known));
