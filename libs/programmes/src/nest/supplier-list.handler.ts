import { dayOf, daysBetween, type InputOf, type OutputOf } from '@greengate/kernel';
import { handleQuery, type QueryBinding } from '@greengate/platform';
import type { Filter } from '@greengate/read-store';
import { listSuppliers } from '../contracts/supplier-list.query';
import { latestDisclosure, type SupplierDossier } from '../projections/supplier-dossier.view';
import type { SupplierListEntry } from '../projections/supplier-list.view';

type Input = InputOf<typeof listSuppliers>;
type Row = OutputOf<typeof listSuppliers>['suppliers'][number];

/** The field to sort by, and the direction that people mean when they name none. */
const sorts = {
  name: { field: 'nameKey', direction: 'ascending' },
  score: { field: 'scoreNumber', direction: 'descending' },
  intensity: { field: 'intensityNumber', direction: 'ascending' },
  spend: { field: 'spendNumber', direction: 'descending' },
  due: { field: 'dueOn', direction: 'ascending' },
  deadline: { field: 'caseDueOn', direction: 'ascending' },
} as const;

function filterOf({ programmeId, tier, gate, remediation, sector, country, category, search, status }: Input): Filter {
  const wanted = { tier, gate, caseStatus: remediation, sector, country, category };
  const given = Object.entries(wanted).flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const]));
  return {
    programmeId,
    status: status === 'all' ? { in: ['active', 'ended'] } : status,
    ...Object.fromEntries(given),
    ...(search === undefined ? {} : { nameKey: { contains: search.toLowerCase() } }),
  };
}

function caseOf({ remediation }: SupplierListEntry, today: string): Row['remediation'] {
  if (remediation === null) return null;
  return { ...remediation, milestones: [...remediation.milestones], daysLeft: remediation.status === 'open' ? daysBetween(today, remediation.dueOn) : null };
}

function rowOf(view: SupplierListEntry, dossier: SupplierDossier | undefined, today: string): Row {
  const { supplierId, name, sector, country, province, status, sharing, shared, category, hotSpot, tier, previousTier, score, metric, intensity, trend, gate, gateRule, dueOn, assessment } = view;
  return {
    supplierId, name, sector, country, province, shared, category, hotSpot, tier, previousTier, score, metric, gate, gateRule, dueOn,
    status: status === 'ended' ? 'ended' : 'active',
    remediation: caseOf(view, today),
    basis: sharing.basis,
    rulesetId: assessment?.rulesetId ?? null,
    assessedAsOf: assessment?.asOf ?? null,
    intensity: shared ? intensity : null,
    trend: shared ? trend : 'unknown',
    lastDisclosure: shared && dossier ? latestDisclosure(dossier) : null,
    spend: view.spend[0] ?? null,
    openFindings: { critical: view.openCritical, major: view.openMajor, minor: view.openMinor },
  };
}

export const supplierListQuery: QueryBinding = handleQuery(listSuppliers, async (input, _context, { views, clock }) => {
  const { field, direction } = sorts[input.sort];
  const page = await views.find<SupplierListEntry>('supplier_list', {
    filter: filterOf(input),
    sort: { field, direction: input.direction ?? direction },
    limit: input.limit,
    ...(input.cursor === undefined ? {} : { cursor: input.cursor }),
  });
  const found = await views.getMany<SupplierDossier>('supplier_dossier', page.documents.map(({ view }) => view.supplierId));
  const dossiers = new Map(found.map(({ id, view }) => [id, view]));
  const today = dayOf(clock.now());
  return { suppliers: page.documents.map(({ view }) => rowOf(view, dossiers.get(view.supplierId), today)), ...(page.next === undefined ? {} : { next: page.next }) };
});
