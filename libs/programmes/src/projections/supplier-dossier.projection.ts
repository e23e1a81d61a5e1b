import { defineProjection, never, type Recorded } from '@greengate/kernel';
import { commitmentsEvents, type CommitmentEvent } from '@greengate/commitments/contracts';
import { disclosuresEvents, type DisclosureEvent, type Inventory } from '@greengate/disclosures/contracts';
import type { SuppliersEvent } from '@greengate/suppliers/contracts';
import type { DossierDisclosure, DossierTarget, SupplierDossier } from './supplier-dossier.view';

const recordTypes = ['suppliers.SupplierRegistered', 'suppliers.SupplierDetailsCorrected', 'suppliers.SupplierOrganisationLinked', 'suppliers.SiteAdded', 'suppliers.SiteRemoved'] as const;
type RecordEvent = Extract<SuppliersEvent, { type: (typeof recordTypes)[number] }>;
type Handled = RecordEvent | DisclosureEvent | CommitmentEvent;
type View = SupplierDossier;

const empty = (supplierId: string): View => ({ supplierId, organisationId: null, legalName: '', identifiers: [], sector: '', country: '', province: null, sites: [], disclosures: [], targets: [] });

function onRecord(view: View, { type, data }: RecordEvent): View {
  switch (type) {
    case 'suppliers.SupplierRegistered': {
      const { organisationId, legalName, identifiers, sector, country, province } = data;
      return { ...view, organisationId, legalName, identifiers, sector, country, province };
    }
    case 'suppliers.SupplierDetailsCorrected': {
      const { legalName, sector, country, province } = data;
      return { ...view, legalName, sector, country, province };
    }
    case 'suppliers.SupplierOrganisationLinked':
      return { ...view, organisationId: data.organisationId };
    case 'suppliers.SiteAdded': {
      const { siteId, name, country, province, city } = data;
      return { ...view, sites: [...view.sites.filter((site) => site.siteId !== siteId), { siteId, name, country, province, city }] };
    }
    case 'suppliers.SiteRemoved':
      return { ...view, sites: view.sites.filter(({ siteId }) => siteId !== data.siteId) };
    default:
      return never(type);
  }
}

const figures = (inventory: Inventory) => ({
  from: inventory.period.from,
  to: inventory.period.to,
  scope1: inventory.scope1,
  scope2LocationBased: inventory.scope2LocationBased,
  scope2MarketBased: inventory.scope2MarketBased,
  revenue: inventory.revenue,
  dataBasis: inventory.dataBasis,
  assurance: inventory.assurance.level,
});

/** While figures are in force, a proposal beside them changes the status and not the figures. */
function disclosureAfter(before: DossierDisclosure | undefined, event: DisclosureEvent): DossierDisclosure | undefined {
  const { disclosureId } = event.data;
  switch (event.type) {
    case 'disclosures.DisclosureSubmitted':
      return { disclosureId, status: 'submitted', inForce: false, ...figures(event.data.inventory) };
    case 'disclosures.DisclosureCorrected':
      return before?.inForce ? { ...before, status: 'restated' } : { disclosureId, status: 'submitted', inForce: false, ...figures(event.data.inventory) };
    case 'disclosures.DisclosureReturned':
      return before && { ...before, status: before.inForce ? 'restatement-returned' : 'returned' };
    case 'disclosures.DisclosureAccepted':
      return { disclosureId, status: 'accepted', inForce: true, ...figures(event.data.inventory) };
    case 'disclosures.DisclosureRestated':
      return before && { ...before, status: 'restated' };
    case 'disclosures.DisclosureWithdrawn':
      return before && { ...before, status: 'withdrawn', inForce: false };
    default:
      return never(event);
  }
}

const latestFirst = (a: DossierDisclosure, b: DossierDisclosure): number => (a.to === b.to ? (a.disclosureId < b.disclosureId ? -1 : 1) : a.to < b.to ? 1 : -1);

function onDisclosure(view: View, event: DisclosureEvent): View {
  const after = disclosureAfter(view.disclosures.find(({ disclosureId }) => disclosureId === event.data.disclosureId), event);
  if (!after) return view;
  return { ...view, disclosures: [...view.disclosures.filter(({ disclosureId }) => disclosureId !== after.disclosureId), after].sort(latestFirst) };
}

function targetAfter(before: DossierTarget, { type, data }: Exclude<CommitmentEvent, { type: 'commitments.TargetCommitted' }>): DossierTarget {
  switch (type) {
    case 'commitments.TargetSuperseded':
      return { ...before, status: 'superseded', successor: data.successor };
    case 'commitments.TargetValidatedExternally':
      return { ...before, validations: [...before.validations, { scheme: data.scheme, ambition: data.ambition, validatedOn: data.validatedOn }] };
    case 'commitments.TargetWithdrawn':
      return { ...before, status: 'withdrawn' };
    case 'commitments.TargetValidationChanged':
    case 'commitments.BaseYearChangeRecorded':
    case 'commitments.BaseYearRecalculated':
      // Shown by the target register of its own context.
      return before;
    default:
      return never(type);
  }
}

function onCommitment(view: View, event: CommitmentEvent): View {
  if (event.type === 'commitments.TargetCommitted') {
    const { targetId, target } = event.data;
    return { ...view, targets: [...view.targets.filter((other) => other.targetId !== targetId), { targetId, target, status: 'committed', successor: null, validations: [] }] };
  }
  return { ...view, targets: view.targets.map((target) => (target.targetId === event.data.targetId ? targetAfter(target, event) : target)) };
}

const isDisclosure = (event: Handled): event is DisclosureEvent => event.type.startsWith('disclosures.');
const isCommitment = (event: Handled): event is CommitmentEvent => event.type.startsWith('commitments.');

function evolve(before: View | undefined, { event }: Recorded<Handled>, key: string): View {
  const view = before ?? empty(key);
  if (isDisclosure(event)) return onDisclosure(view, event);
  return isCommitment(event) ? onCommitment(view, event) : onRecord(view, event);
}

export const supplierDossier = defineProjection<SupplierDossier, Handled>({
  name: 'supplier_dossier',
  version: 1,
  handles: [...recordTypes, ...disclosuresEvents.types, ...commitmentsEvents.types],
  indexes: [],
  keys: ({ event }) => [event.data.supplierId],
  evolve,
});
