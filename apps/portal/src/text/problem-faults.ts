import { isProblem } from '../api/problem';
import type { Fault } from '../kit/error-summary';

/** What the server refused, at the fields that it names: JSON pointers become ids of fields. What has no field stays for the note on top. */
export function faultsOfProblem(error: unknown, fields: Readonly<Record<string, string>>): readonly Fault[] {
  if (!isProblem(error)) return [];
  return (error.document?.errors ?? []).flatMap(({ field, what, remedy }) => {
    const pointer = field.startsWith('/') ? field : `/${field}`;
    const id = fields[pointer];
    return id === undefined ? [] : [{ id, text: `${what} ${remedy}`.trim() }];
  });
}
