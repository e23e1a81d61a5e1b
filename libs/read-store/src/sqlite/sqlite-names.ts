/** Identifiers and paths cannot be parameters of a statement: they are quoted here and nowhere else. */
const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const tableOf = (collection: string): string => identifier(`documents of ${collection}`);

export const indexOf = (collection: string, fields: readonly string[], unique: boolean): string =>
  identifier(`${unique ? 'unique' : 'index'} of ${collection} on ${fields.join(', ')}`);

/** The value of a field in dot notation; NULL when missing. Written the same everywhere, or its index is not used. */
export function valueOf(field: string): string {
  if (field === '' || field.includes('"')) throw new TypeError(`"${field}" cannot be the name of a field`);
  const path = field.split('.').map((part) => `."${part}"`).join('');
  return `json_extract(view, ${literal(`$${path}`)})`;
}
