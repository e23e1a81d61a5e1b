import { dayOf, reject, unwrap } from '@greengate/kernel';
import { handleQuery, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import type { AuditRegisterEntry, FindingRegisterEntry } from '../contracts/audit-register.contract';
import { getFinding, listAudits, listFindings, listProgrammeAudits, listProgrammeFindings } from '../contracts/audits.query';
import { defaultFindingDeadlines } from '../contracts/finding-deadlines.contract';
import { overdueOf } from '../domain/overdue.rules';
import { auditBodiesFor } from './audit-bodies';
import { organisationNames, supplierNames } from './names';
import { possibleActs } from './possible-acts';

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

const withOverdue = (view: FindingRegisterEntry, asOf: string | undefined, supplierName: string | undefined, services: Services) => ({ ...view, overdue: overdueOf(view, asOf ?? dayOf(services.clock.now())), supplierName: supplierName ?? null });

async function auditsOf(input: Wanted & Paging, services: Services) {
  const page = await services.views.find<AuditRegisterEntry>('audit_register', { filter: filterOf(input), sort: { field: 'plannedOn', direction: 'descending' }, ...pagingOf(input) });
  const audits = page.documents.map(({ view }) => view);
  const suppliers = await supplierNames(input.programmeId, audits, services);
  const bodies = await organisationNames(audits.flatMap(({ auditorOrganisationId }) => auditorOrganisationId ?? []), services);
  return { audits: audits.map((audit) => ({ ...audit, supplierName: suppliers.get(audit.supplierId) ?? null, auditorName: bodies.get(audit.auditorOrganisationId ?? '') ?? null })), ...more(page.next) };
}

async function findingsOf(input: Wanted & Paging & { readonly asOf?: string | undefined }, services: Services) {
  const page = await services.views.find<FindingRegisterEntry>('finding_register', { filter: filterOf(input), sort: { field: 'closureDueOn', direction: 'ascending' }, ...pagingOf(input) });
  const names = await supplierNames(input.programmeId, page.documents.map(({ view }) => view), services);
  return { findings: page.documents.map(({ view }) => withOverdue(view, input.asOf, names.get(view.supplierId), services)), ...more(page.next) };
}

async function auditOf(auditId: string, services: Services) {
  const found = (await services.views.get<AuditRegisterEntry>('audit_register', auditId))?.view;
  if (found === undefined) return null;
  const { kind, state, plannedOn, performedOn, criteria, auditorOrganisationId } = found;
  return { kind, state, plannedOn, performedOn, criteria, auditorOrganisationId };
}

/** Whose organisations took part, by name. */
async function organisationsOf({ history, issuedBy }: FindingRegisterEntry, services: Services) {
  const names = await organisationNames([issuedBy, ...history.map(({ by }) => by.organisation)], services);
  return [...names].map(([organisationId, name]) => ({ organisationId, name }));
}

async function oneFinding(view: FindingRegisterEntry, asOf: string | undefined, context: MessageContext, services: Services) {
  const [names, audit, organisations, possible] = await Promise.all([
    supplierNames(view.programmeId, [view], services),
    auditOf(view.auditId, services),
    organisationsOf(view, services),
    possibleActs(view, context, services),
  ]);
  return { ...withOverdue(view, asOf, names.get(view.supplierId), services), audit, organisations, ...possible };
}

export const auditQueries: readonly QueryBinding[] = [
  handleQuery(listAudits, async (input, context, services) => {
    const [page, auditBodies] = await Promise.all([auditsOf(input, services), auditBodiesFor(input, context, services)]);
    return { ...page, auditBodies, deadlines: defaultFindingDeadlines };
  }),
  handleQuery(listProgrammeAudits, (input, _context, services) => auditsOf(input, services)),
  handleQuery(listFindings, (input, _context, services) => findingsOf(input, services)),
  handleQuery(listProgrammeFindings, (input, _context, services) => findingsOf(input, services)),
  handleQuery(getFinding, async ({ programmeId, supplierId, findingId, asOf }, context, services) => {
    const found = await services.views.get<FindingRegisterEntry>('finding_register', findingId);
    if (found?.view.supplierId !== supplierId || found.view.programmeId !== programmeId) return unwrap(reject('audits.finding-not-found', { findingId }));
    return oneFinding(found.view, asOf, context, services);
  }),
];
