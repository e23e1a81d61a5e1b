import { dayOf, reject, unwrap } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import type { AuditRegisterEntry, FindingRegisterEntry } from '../contracts/audit-register.contract';
import { getFinding, listAudits, listFindings, listProgrammeAudits, listProgrammeFindings } from '../contracts/audits.query';
import { overdueOf } from '../domain/overdue.rules';

interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}
interface Wanted {
  readonly programmeId: string;
  readonly supplierId?: string | undefined;
  readonly state?: string | undefined;
  readonly grade?: string | undefined;
}

/** The fields that were given. */
const filterOf = ({ programmeId, supplierId, state, grade }: Wanted) => ({
  programmeId,
  ...(supplierId === undefined ? {} : { supplierId }),
  ...(state === undefined ? {} : { state }),
  ...(grade === undefined ? {} : { grade }),
});
const pagingOf = ({ limit, cursor }: Paging) => ({ limit, ...(cursor === undefined ? {} : { cursor }) });
const more = (next: string | undefined) => (next === undefined ? {} : { next });

const withOverdue = (view: FindingRegisterEntry, asOf: string | undefined, services: Services) => ({ ...view, overdue: overdueOf(view, asOf ?? dayOf(services.clock.now())) });

async function auditsOf(input: Wanted & Paging, services: Services) {
  const page = await services.views.find<AuditRegisterEntry>('audit_register', { filter: filterOf(input), sort: { field: 'plannedOn', direction: 'descending' }, ...pagingOf(input) });
  return { audits: page.documents.map(({ view }) => view), ...more(page.next) };
}

async function findingsOf(input: Wanted & Paging & { readonly asOf?: string | undefined }, services: Services) {
  const page = await services.views.find<FindingRegisterEntry>('finding_register', { filter: filterOf(input), sort: { field: 'closureDueOn', direction: 'ascending' }, ...pagingOf(input) });
  return { findings: page.documents.map(({ view }) => withOverdue(view, input.asOf, services)), ...more(page.next) };
}

export const auditQueries: readonly QueryBinding[] = [
  handleQuery(listAudits, (input, _context, services) => auditsOf(input, services)),
  handleQuery(listProgrammeAudits, (input, _context, services) => auditsOf(input, services)),
  handleQuery(listFindings, (input, _context, services) => findingsOf(input, services)),
  handleQuery(listProgrammeFindings, (input, _context, services) => findingsOf(input, services)),
  handleQuery(getFinding, async ({ programmeId, supplierId, findingId, asOf }, _context, services) => {
    const found = await services.views.get<FindingRegisterEntry>('finding_register', findingId);
    if (found?.view.supplierId !== supplierId || found.view.programmeId !== programmeId) return unwrap(reject('audits.finding-not-found', { findingId }));
    return withOverdue(found.view, asOf, services);
  }),
];
