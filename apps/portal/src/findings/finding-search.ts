import type { FindingFilter } from '../api/findings';

export const grades = ['critical', 'major', 'minor', 'observation'] as const;
export const states = ['open', 'submitted', 'rejected', 'accepted', 'ineffective', 'verified', 'closed', 'withdrawn'] as const;
export type Grade = (typeof grades)[number];

/** The filter as it stands in the address. */
export interface FindingSearch {
  readonly state?: (typeof states)[number];
  readonly grade?: Grade;
  readonly supplier?: string;
}

const idForm = /^[0-9a-f-]{36}$/;
const oneOf = <Value extends string>(list: readonly Value[], given: unknown): Value | undefined => list.find((one) => one === given);

/** What does not fit is left out. The router hands a screen what stands in the address beside what its route let pass: the screens ask again. */
export function findingSearch(given: Record<string, unknown>): FindingSearch {
  const [state, grade, supplier] = [oneOf(states, given['state']), oneOf(grades, given['grade']), given['supplier']];
  return { ...(state === undefined ? {} : { state }), ...(grade === undefined ? {} : { grade }), ...(typeof supplier === 'string' && idForm.test(supplier) ? { supplier } : {}) };
}

export const filterOf = ({ state, grade, supplier }: FindingSearch): FindingFilter => ({ ...(state === undefined ? {} : { state }), ...(grade === undefined ? {} : { grade }), ...(supplier === undefined ? {} : { supplierId: supplier }) });
