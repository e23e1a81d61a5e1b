import { caseStatuses, type CaseStatus } from '../../../api/gate';

/** Which cases are shown stands in the address; open ones when it does not say. */
export interface CaseSearch {
  status?: CaseStatus;
}

export function caseSearch(given: Record<string, unknown>): CaseSearch {
  const status = caseStatuses.find((known) => known === given['status']);
  return status === undefined || status === 'open' ? {} : { status };
}
