import { dayOf, reject, unwrap } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import { disclosureSummary, type DisclosureRegisterEntry } from '../contracts/disclosure-register.contract';
import { getDisclosure, listDisclosures, listDisclosuresToReview } from '../contracts/disclosures.query';
import { maySee, type DisclosureAudience } from '../projections/disclosure-audience.projection';

const register = 'disclosure_register';
const audience = 'disclosure_audience';
const pageSize = 1_000;

const summary = ({ current: _current, accepted: _accepted, chain: _chain, ...rest }: DisclosureRegisterEntry) => disclosureSummary.parse(rest);

const pageOf = ({ documents, next }: { readonly documents: readonly { readonly view: DisclosureRegisterEntry }[]; readonly next?: string }) => ({
  disclosures: documents.map(({ view }) => summary(view)),
  ...(next === undefined ? {} : { next }),
});

/** Every supplier whose disclosures the programme may see today. */
export async function visibleSuppliers(programmeId: string, services: Services): Promise<readonly string[]> {
  const today = dayOf(services.clock.now());
  const suppliers: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await services.views.find<DisclosureAudience>(audience, { filter: { programmeId }, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });
    suppliers.push(...page.documents.filter(({ view }) => maySee(view, today)).map(({ view }) => view.supplierId));
    cursor = page.next;
  } while (cursor !== undefined);
  return suppliers;
}

/** What the programme calls its suppliers. */
async function namesOf(programmeId: string, supplierIds: readonly string[], services: Services): Promise<ReadonlyMap<string, string>> {
  const found = await services.views.getMany<{ readonly supplierId: string; readonly name: string }>('supplier_list', [...new Set(supplierIds)].map((supplierId) => `${programmeId}.${supplierId}`));
  return new Map(found.map(({ view }) => [view.supplierId, view.name]));
}

export const disclosureQueries: readonly QueryBinding[] = [
  handleQuery(listDisclosures, async ({ supplierId, status, limit, cursor }, _context, services) =>
    pageOf(
      await services.views.find<DisclosureRegisterEntry>(register, {
        filter: { supplierId, ...(status === undefined ? {} : { status }) },
        sort: { field: 'periodTo', direction: 'descending' },
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      }),
    )),
  handleQuery(getDisclosure, async ({ supplierId, disclosureId }, _context, services) => {
    const found = await services.views.get<DisclosureRegisterEntry>(register, disclosureId);
    if (found?.view.supplierId !== supplierId) return unwrap(reject('disclosures.not-found', { disclosureId }));
    return found.view;
  }),
  handleQuery(listDisclosuresToReview, async ({ programmeId, supplierId, limit, cursor }, _context, services) => {
    const visible = await visibleSuppliers(programmeId, services);
    const wanted = supplierId === undefined ? visible : visible.filter((candidate) => candidate === supplierId);
    if (wanted.length === 0) return { disclosures: [] };
    const page = pageOf(
      await services.views.find<DisclosureRegisterEntry>(register, {
        filter: { supplierId: { in: wanted }, status: { in: ['submitted', 'restated'] } },
        sort: { field: 'periodTo', direction: 'ascending' },
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      }),
    );
    const names = await namesOf(programmeId, page.disclosures.map((one) => one.supplierId), services);
    return { ...page, disclosures: page.disclosures.map((one) => ({ ...one, supplierName: names.get(one.supplierId) ?? null })) };
  }),
];
