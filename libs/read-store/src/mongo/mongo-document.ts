import type { IndexSpec } from '@greengate/kernel';
import type { DocumentState } from '../read-store.port';

/** A document as it lies in MongoDB. */
export interface StoredForm {
  readonly _id: string;
  readonly position: string;
  /** null: a tombstone. */
  readonly view: Readonly<Record<string, unknown>> | null;
  /** Some key of the view is written otherwise than it reads. */
  readonly escaped?: true;
  /** The values of unique indexes, each under its index, as text; absent where a field is missing. */
  readonly held?: Readonly<Record<string, string>>;
}

/** Keys that MongoDB or a service of its kind does not take, or reads as a path. */
const awkward = /^\$|[.%\0]/;
const escapedKey = (key: string): string => key.replace(/%/g, '%25').replace(/\./g, '%2E').replace(/\0/g, '%00').replace(/^\$/, '%24');

/** Whether JSON would give the value back as it is and its keys can be stored as they are: almost always. */
function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object': {
      if (value === null) return true;
      if (Array.isArray(value)) return value.every(isPlain);
      if ('toJSON' in value || Object.prototype.toString.call(value) !== '[object Object]') return false;
      return Object.entries(value).every(([key, each]) => !awkward.test(key) && isPlain(each));
    }
    default:
      return false;
  }
}

const withKeys = (value: unknown, keyOf: (key: string) => string): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withKeys(each, keyOf));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [keyOf(key), withKeys(each, keyOf)]));
};

function fieldOf(view: object, field: string): unknown {
  let value: unknown = view;
  for (const part of field.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value ?? undefined;
}

/** Where the value of a unique index is kept. Sparse indexes leave out what is absent; partial ones would, too, but not every service has them. */
export const heldUnder = ({ fields }: IndexSpec): string => fields.map(escapedKey).join(',');

/** What a document must hold alone: nothing where one of the fields is missing. */
export function heldBy(view: object, unique: readonly IndexSpec[]): Readonly<Record<string, string>> | undefined {
  const held = unique.flatMap((index) => {
    const values = index.fields.map((field) => fieldOf(view, field));
    return values.includes(undefined) ? [] : [[heldUnder(index), JSON.stringify(values)] as const];
  });
  return held.length === 0 ? undefined : Object.fromEntries(held);
}

/** Everything but the id. @throws TypeError for what has no JSON form */
export function storedForm(position: string, view: object | null, unique: readonly IndexSpec[]): Omit<StoredForm, '_id'> {
  if (view === null) return { position, view };
  const held = heldBy(view, unique);
  const rest = held === undefined ? {} : { held };
  if (isPlain(view)) return { position, view: view as Readonly<Record<string, unknown>>, ...rest };
  const escapes = (text: string): boolean => awkward.test(text);
  let escaped = false;
  const read = JSON.parse(JSON.stringify(view)) as unknown;
  const kept = withKeys(read, (key) => {
    escaped ||= escapes(key);
    return escapedKey(key);
  }) as Readonly<Record<string, unknown>>;
  return { position, view: kept, ...(escaped ? { escaped } : {}), ...rest };
}

/** The view as it was written. */
export function viewOf<View extends object>({ view, escaped }: Pick<StoredForm, 'view' | 'escaped'>): View | null {
  return (escaped === true ? withKeys(view, decodeURIComponent) : view) as View | null;
}

export const stateOf = <View extends object>(form: StoredForm): DocumentState<View> => ({ id: form._id, position: form.position, view: viewOf<View>(form) });

/** The place of a field in a stored document. */
export function placeOfField(field: string): string {
  if (field === '') throw new TypeError('"" cannot be the name of a field');
  return `view.${field.split('.').map(escapedKey).join('.')}`;
}

/** What a sorted page ends with: null when missing. */
export const sortedBy = (view: object, field: string): string | number | boolean | null => {
  const value = fieldOf(view, field);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};
