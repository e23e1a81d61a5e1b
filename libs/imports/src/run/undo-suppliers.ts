import type { ImportedSupplier } from '../projections/imported-suppliers.projection';
import { undoBatchOf } from '../jobs/batch-of';
import type { KeptBack, StepsBack } from './steps-back';

export interface SupplierBack {
  readonly kind: 'suppliers';
  readonly supplierId: string;
  readonly what: string;
  readonly now: string;
  readonly after: null;
  readonly currency: null;
}

/** What a programme knows of a supplier by now: of its dossier and its page. */
export interface KnownOfSupplier {
  readonly dossier: { readonly disclosures: readonly { readonly status: string }[]; readonly targets: readonly { readonly status: string }[] } | null;
  readonly page: {
    readonly sharing: { readonly takenOver: boolean; readonly consents: readonly unknown[] };
    readonly audits: readonly unknown[];
    readonly findings: readonly unknown[];
    readonly spend: readonly unknown[];
  } | null;
}

/** What was recorded about it since, that would lose its supplier in the programme; null: nothing. */
function heldBy({ dossier, page }: KnownOfSupplier): KeptBack['why'] | null {
  const found: readonly (readonly [KeptBack['why'], boolean | undefined])[] = [
    ['has-disclosures', dossier?.disclosures.some(({ status }) => status !== 'withdrawn')],
    ['acts-itself', page !== null && (page.sharing.takenOver || page.sharing.consents.length > 0)],
    ['has-targets', dossier?.targets.some(({ status }) => status === 'committed')],
    ['has-audits', page !== null && page.audits.length + page.findings.length > 0],
    ['has-spend', page !== null && page.spend.length > 0],
  ];
  return found.find(([, held]) => held === true)?.[0] ?? null;
}

function keptBecause(batch: string, one: ImportedSupplier, known: KnownOfSupplier): KeptBack['why'] | null {
  if (one.batch !== batch) return one.of === 'details' ? 'details-replaced' : 'classification-replaced';
  if (one.active) return heldBy(known);
  return one.takenBackIn === undoBatchOf(batch) ? null : 'ended-since';
}

/**
 * Suppliers that a batch enrolled, and about which nothing was recorded since, leave the programme again. The record with its identifiers stays: an
 * identifier is claimed for ever, and whoever imports the supplier later finds it.
 */
export function suppliersBack(batch: string, documents: readonly ImportedSupplier[], knownOf: (supplierId: string) => KnownOfSupplier): StepsBack<SupplierBack> {
  const judged = documents.filter((one) => one.batch === batch || one.changedBy === batch).map((one) => ({ supplierId: one.supplierId, why: keptBecause(batch, one, knownOf(one.supplierId)) }));
  return {
    steps: judged.flatMap(({ supplierId, why }) => (why === null ? [{ kind: 'suppliers', supplierId, what: '', now: '', after: null, currency: null }] : [])),
    kept: judged.flatMap(({ supplierId, why }) => (why === null ? [] : [{ supplierId, what: '', why }])),
  };
}
