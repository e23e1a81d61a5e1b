import type { FactMeasure, Facts } from '../contracts/facts.contract';
import type { ProgrammeSupplierFacts } from '../projections/programme-supplier-facts.projection';
import type { SupplierFacts } from '../projections/supplier-facts.projection';
import { withEnds, withStatements } from './statements-of';

type OwnFacts = Pick<Facts, 'sector' | 'disclosures' | 'targets' | 'measures'>;

/** Left out when there are none: see `facts.measures`. */
const withMeasures = (measures: Facts['measures'] | readonly FactMeasure[]): Pick<Facts, 'measures'> => (measures === undefined || measures.length === 0 ? {} : { measures: [...measures] });

/**
 * The facts that a programme may use: the supplier's own while it shares them; what the last assessment used once no consent is in
 * force any more; the programme's own findings and audits always.
 */
export function factsOf(programme: ProgrammeSupplierFacts, supplier: SupplierFacts | undefined, lastUsed: OwnFacts | undefined): Facts {
  const shared = programme.basis === 'buyer-held' || programme.consents.length > 0;
  const current: OwnFacts = { sector: supplier?.sector ?? programme.sector, disclosures: supplier === undefined ? [] : supplier.disclosures.map((disclosure) => withStatements(disclosure, supplier)), targets: [...(supplier?.targets ?? [])], ...withMeasures(supplier?.measures) };
  const before = lastUsed === undefined ? undefined : { ...lastUsed, disclosures: lastUsed.disclosures.map((disclosure) => withEnds(disclosure, supplier)) };
  const own = shared ? current : (before ?? { sector: programme.sector, disclosures: [], targets: [] });
  const { programmeId, supplierId, findings, audits } = programme;
  return { programmeId, supplierId, sector: own.sector, disclosures: own.disclosures, targets: own.targets, findings: [...findings], audits: [...audits], ...withMeasures(own.measures) };
}
