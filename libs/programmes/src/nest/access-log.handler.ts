import { dayOf, type Language, type OutputOf } from '@greengate/kernel';
import type { OrganisationView } from '@greengate/identity/contracts';
import { findReads, handleQuery, listSubject, readsKeptDays, supplierSubject, type QueryBinding, type ReadRecord, type Services } from '@greengate/platform';
import type { SupplierRegisterEntry } from '@greengate/suppliers/contracts';
import { listConsents, listProgrammeReads, listSupplierReads } from '../contracts/access-log.queries';
import type { ProgrammeEntry } from '../projections/programme-directory.projection';
import { programmeSupplierId } from '../projections/programme-supplier.events';
import type { SupplierListEntry } from '../projections/supplier-list.view';
import type { SupplierPage } from '../projections/supplier-page.view';
import { calendarOf } from './calendar';
import { programmeNamed } from './programme-queries.handler';

type Read = OutputOf<typeof listSupplierReads>['reads'][number];
const present = (ids: readonly (string | null)[]): readonly string[] => [...new Set(ids.filter((id): id is string => id !== null))];

/** With the names that stand behind the ids. A name that is not known stays an id. */
async function named(reads: readonly ReadRecord[], language: Language, { views }: Services): Promise<Read[]> {
  const organisations = new Map((await views.getMany<OrganisationView>('organisation_directory', present(reads.map(({ reader }) => reader.organisation)))).map(({ id, view }) => [id, view.name]));
  const programmes = new Map((await views.getMany<ProgrammeEntry>('programme_directory', present(reads.map(({ programmeId }) => programmeId)))).map(({ id, view }) => [id, view.name]));
  const suppliers = new Map((await views.getMany<SupplierRegisterEntry>('supplier_register', present(reads.map(({ supplierId }) => supplierId)))).map(({ id, view }) => [id, view.legalName]));
  return reads.map(({ subject: _subject, reader, what, under, ...read }) => ({
    ...read,
    what: what[language],
    under: [...under],
    reader: { kind: reader.kind, id: reader.id, organisationId: reader.organisation, organisation: organisations.get(reader.organisation) ?? reader.organisation },
    programme: read.programmeId === null ? null : (programmes.get(read.programmeId) ?? null),
    supplier: read.supplierId === null ? null : (suppliers.get(read.supplierId) ?? null),
  }));
}

/** Lists of a programme count from the hour in which the supplier stood in it. */
async function listedSince(supplierId: string, { views }: Services): Promise<ReadonlyMap<string, string>> {
  const register = await views.get<SupplierRegisterEntry>('supplier_register', supplierId);
  const programmeIds = present((register?.view.enrolments ?? []).map(({ programmeId }) => programmeId));
  const pages = await views.getMany<SupplierPage>('supplier_page', programmeIds.map((programmeId) => programmeSupplierId({ programmeId, supplierId })));
  return new Map(pages.flatMap(({ view: { programmeId, sharing } }) => (sharing.enrolledAt === null ? [] : [[programmeId, `${sharing.enrolledAt.slice(0, 13)}:00:00.000Z`] as const])));
}

type Enrolment = SupplierRegisterEntry['enrolments'][number];

function sharedOn(day: string, calendar: (instant: string) => string, { consents }: Enrolment): Enrolment['consents'] {
  return consents.filter(({ grantedAt, expiresOn, ended }) => calendar(grantedAt) <= day && (expiresOn === null || expiresOn >= day) && (ended === null || calendar(ended.at) > day));
}

export const accessLogQueries: readonly QueryBinding[] = [
  handleQuery(listSupplierReads, async ({ supplierId, limit, cursor }, { language }, services) => {
    const since = await listedSince(supplierId, services);
    const subjects = [supplierSubject(supplierId), ...[...since.keys()].map(listSubject)];
    const { reads, next } = await findReads(services.operations, { subject: { in: subjects } }, { limit, cursor });
    const own = reads.filter((read) => read.supplierId === supplierId || (read.programmeId !== null && read.hour >= (since.get(read.programmeId) ?? '~')));
    return { reads: await named(own, language, services), keptDays: readsKeptDays, ...(next === undefined ? {} : { next }) };
  }),
  handleQuery(listProgrammeReads, async ({ programmeId, supplier, limit, cursor }, { language }, services) => {
    const filter = { programmeId, ...(supplier === undefined ? {} : { subject: supplierSubject(supplier) }) };
    const { reads, next } = await findReads(services.operations, filter, { limit, cursor });
    return { reads: await named(reads, language, services), keptDays: readsKeptDays, ...(next === undefined ? {} : { next }) };
  }),
  handleQuery(listConsents, async ({ programmeId, on, limit, cursor }, { meta }, services) => {
    const { timeZone } = await programmeNamed(programmeId, services);
    const calendar = calendarOf(timeZone);
    const day = on ?? calendar(meta.occurredAt);
    const page = await services.views.find<SupplierListEntry>('supplier_list', { filter: { programmeId }, sort: { field: 'nameKey', direction: 'ascending' }, limit, ...(cursor === undefined ? {} : { cursor }) });
    const register = new Map((await services.views.getMany<SupplierRegisterEntry>('supplier_register', page.documents.map(({ view }) => view.supplierId))).map(({ id, view }) => [id, view]));
    const suppliers = page.documents.flatMap(({ view: { supplierId, name } }) => {
      const entry = register.get(supplierId);
      const enrolment = entry?.enrolments.find((one) => one.programmeId === programmeId);
      if (entry === undefined || enrolment === undefined) return [];
      // A supplier that took its record over shares by its consents alone.
      const basis: Enrolment['basis'] = enrolment.basis === 'buyer-held' && entry.holder === enrolment.buyerOrganisationId ? enrolment.basis : 'consent';
      const consents = sharedOn(day, calendar, enrolment).map(({ consentId, purpose, scopes, grantedAt, expiresOn, ended }) => ({ consentId, purpose, scopes: [...scopes], grantedAt, expiresOn, endedAt: ended?.at ?? null }));
      return [{ supplierId, name, basis, consents }];
    });
    return { day: dayOf(day), timeZone, suppliers, ...(page.next === undefined ? {} : { next: page.next }) };
  }),
];
