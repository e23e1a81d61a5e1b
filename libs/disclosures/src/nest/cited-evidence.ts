import { evidenceEvents, keptEvidence, missingEvidence } from '@greengate/evidence/contracts';
import { reject, unwrap } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import type { InventoryDocument } from '../contracts/calculation.contract';

/**
 * A document that cites a file by its digest cites one that the supplier has: otherwise a reviewer would open nothing. Names of files kept elsewhere are let be.
 * @throws RejectedError `disclosures.document-faulty` with each line and digest
 */
export async function checkCitedEvidence(supplierId: string, document: InventoryDocument, services: Services): Promise<void> {
  const cited = document.lines.map(({ evidence }, index) => ({ field: `document.lines.${index}.evidence`, evidence }));
  if (cited.every(({ evidence }) => evidence.length === 0)) return;
  let kept = keptEvidence.initial;
  for (const { type, data, metadata } of await services.eventStore.readStream(keptEvidence.stream(supplierId))) kept = keptEvidence.evolve(kept, evidenceEvents.decode(type, data, metadata));
  const faults = cited.flatMap(({ field, evidence }) => missingEvidence(kept, evidence).map((value) => ({ code: 'disclosures.evidence-not-kept' as const, facts: { field, value } })));
  if (faults.length > 0) unwrap(reject('disclosures.document-faulty', { count: faults.length }, faults));
}
