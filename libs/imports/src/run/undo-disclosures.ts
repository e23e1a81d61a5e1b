import type { ImportedDisclosure } from '../projections/imported-disclosures.projection';
import { undoBatchOf } from '../jobs/batch-of';
import type { KeptBack, StepsBack } from './steps-back';

export interface DisclosureBack {
  readonly kind: 'disclosures';
  readonly supplierId: string;
  readonly disclosureId: string;
  /** The period, as it is said. */
  readonly what: string;
  readonly now: string;
  readonly after: null;
  readonly currency: null;
}

/** Why a disclosure of the batch stays; null: it can be withdrawn, or this undo has done so already before it was cut short. */
function keptBecause(batch: string, one: ImportedDisclosure): KeptBack['why'] | null {
  if (one.batch !== batch) return 'replaced-earlier';
  if (one.status === 'withdrawn') return one.takenBackIn === undoBatchOf(batch) ? null : 'withdrawn-since';
  if (one.status === 'accepted') return 'accepted-since';
  return one.changedSince ? 'changed-since' : null;
}

/** What a batch submitted and nobody accepted, withdrew or changed since is withdrawn. Accepted figures are in force: who accepted them relies on them. */
export function disclosuresBack(batch: string, documents: readonly ImportedDisclosure[]): StepsBack<DisclosureBack> {
  const judged = documents.filter((one) => one.batch === batch || one.changedBy === batch).map((one) => ({ one, what: `${one.from}/${one.to}`, why: keptBecause(batch, one) }));
  return {
    steps: judged.flatMap(({ one: { supplierId, disclosureId }, what, why }) => (why === null ? [{ kind: 'disclosures', supplierId, disclosureId, what, now: '', after: null, currency: null }] : [])),
    kept: judged.flatMap(({ one: { supplierId }, what, why }) => (why === null ? [] : [{ supplierId, what, why }])),
  };
}
