import { useEffect, useState } from 'react';
import { isProblem } from '../../../api/problem';
import type { DraftInHand } from '../../../drafts/use-draft';
import type { Fault } from '../../../kit/error-summary';

/** Ids that a field of this answer may have: its entry and name together, or any part of its path, the last first. */
function idsFor(pointer: string): readonly string[] {
  const parts = pointer.split('/').filter((part) => part !== '');
  return [parts.slice(-2).join('-'), ...parts.toReversed()];
}

/** The field as the person knows it, instead of its path: `“用电量”中的“1.284,5”…`. */
const labelOf = (id: string): string => [...document.querySelectorAll('label')].find(({ htmlFor }) => htmlFor === id)?.textContent?.trim() ?? '';

function refusedFields(error: unknown): readonly Fault[] {
  if (!isProblem(error)) return [];
  return (error.document?.errors ?? []).flatMap(({ field, what, remedy }) => {
    const id = idsFor(field).find((one) => document.getElementById(one) !== null);
    if (id === undefined) return [];
    const label = labelOf(id);
    return [{ id, text: `${label === '' ? what : what.replaceAll(field, label)} ${remedy}`.trim() }];
  });
}

/** What the server refused of the answers, at the fields of this page, until it is saved. What has no field here stays for the note on top. */
export function useRefusedFields({ saving }: DraftInHand): readonly Fault[] {
  const [refused, setRefused] = useState<readonly Fault[]>([]);
  // After the page is drawn: the fields are looked for on it.
  useEffect(() => setRefused(saving.state === 'refused' ? refusedFields(saving.problem) : []), [saving]);
  return refused;
}
