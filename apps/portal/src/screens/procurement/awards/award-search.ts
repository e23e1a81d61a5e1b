import { mostCandidates } from '../../../api/awards';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The candidates stand in the address: ids with commas between. What is no id is left out. */
export interface AwardSearch {
  suppliers?: string;
}

export const candidatesOf = ({ suppliers = '' }: AwardSearch): readonly string[] => [...new Set(suppliers.split(',').filter((id) => uuid.test(id)))].slice(0, mostCandidates);

export function awardSearch(given: Record<string, unknown>): AwardSearch {
  const ids = typeof given['suppliers'] === 'string' ? candidatesOf({ suppliers: given['suppliers'] }) : [];
  return ids.length === 0 ? {} : { suppliers: ids.join(',') };
}
