import type { Services } from '@greengate/platform';
import type { Facts } from '../contracts/facts.contract';
import { factsOf } from '../processes/facts-of';
import type { RecordedAssessment } from '../projections/assessment-latest.projection';
import { pairOf, type ProgrammeSupplierFacts } from '../projections/programme-supplier-facts.projection';
import type { SupplierFacts } from '../projections/supplier-facts.projection';

/** The facts of a pair as the views hold them; undefined when the supplier is not enrolled in the programme. */
export async function loadFacts(ids: { programmeId: string; supplierId: string }, last: RecordedAssessment | undefined, services: Services): Promise<Facts | undefined> {
  const programme = await services.views.get<ProgrammeSupplierFacts>('programme_supplier_facts', pairOf(ids));
  if (programme?.view.status !== 'enrolled') return undefined;
  const supplier = await services.views.get<SupplierFacts>('supplier_facts', ids.supplierId);
  return factsOf(programme.view, supplier?.view, last?.facts);
}

/** A pair with what it is assessed from, and its last assessment. */
export interface PairFacts {
  readonly facts: Facts;
  readonly last: RecordedAssessment | undefined;
}

/** The same for many pairs of one programme at once: three reads, whatever their number. */
export async function factsOfPage(pairs: readonly ProgrammeSupplierFacts[], services: Services): Promise<readonly PairFacts[]> {
  const [suppliers, latest] = await Promise.all([
    services.views.getMany<SupplierFacts>('supplier_facts', pairs.map(({ supplierId }) => supplierId)),
    services.views.getMany<RecordedAssessment>('assessment_latest', pairs.map(pairOf)),
  ]);
  const supplierFacts = new Map(suppliers.map(({ id, view }) => [id, view]));
  const assessments = new Map(latest.map(({ id, view }) => [id, view]));
  return pairs.map((pair) => {
    const last = assessments.get(pairOf(pair));
    return { facts: factsOf(pair, supplierFacts.get(pair.supplierId), last?.facts), last };
  });
}
