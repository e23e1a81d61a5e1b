import type { Facts } from '../contracts/facts.contract';
import type { ProgrammeSupplierFacts } from '../projections/programme-supplier-facts.projection';
import type { SupplierFacts } from '../projections/supplier-facts.projection';

type OwnFacts = Pick<Facts, 'sector' | 'disclosures' | 'targets'>;

/**
 * The facts that a programme may use: the supplier's own while it shares them; what the last assessment used once no consent is in
 * force any more; the programme's own findings and audits always.
 */
export function factsOf(programme: ProgrammeSupplierFacts, supplier: SupplierFacts | undefined, lastUsed: OwnFacts | undefined): Facts {
  const shared = programme.basis === 'buyer-held' || programme.consents.length > 0;
  const current: OwnFacts = { sector: supplier?.sector ?? programme.sector, disclosures: [...(supplier?.disclosures ?? [])], targets: [...(supplier?.targets ?? [])] };
  const own = shared ? current : (lastUsed ?? { sector: programme.sector, disclosures: [], targets: [] });
  const { programmeId, supplierId, findings, audits } = programme;
  return { programmeId, supplierId, sector: own.sector, disclosures: own.disclosures, targets: own.targets, findings: [...findings], audits: [...audits] };
}
