import type { Recorded } from '@greengate/kernel';

/** What a batch of events asks to be assessed again: the last event that touched each. */
export interface Touched {
  /** `<programmeId>.<supplierId>`. */
  readonly pairs: ReadonlyMap<string, Recorded>;
  /** Suppliers in whatever programmes they are enrolled. */
  readonly suppliers: ReadonlyMap<string, Recorded>;
  /** Programmes whose rules changed: all their suppliers. */
  readonly programmes: ReadonlyMap<string, Recorded>;
}

/** Events after which the score of a supplier may be another one. */
export const assessedEvents = [
  'suppliers.SupplierEnrolled', 'suppliers.ConsentGranted', 'suppliers.SupplierDetailsCorrected',
  'disclosures.DisclosureAccepted', 'disclosures.DisclosureWithdrawn',
  'commitments.TargetCommitted', 'commitments.TargetSuperseded', 'commitments.TargetValidatedExternally', 'commitments.TargetWithdrawn',
  'commitments.TargetValidationChanged', 'commitments.BaseYearRecalculated',
  'measures.MeasureApproved', 'measures.MeasureCompleted', 'measures.MeasureAbandoned',
  'audits.AuditPerformed', 'audits.AuditRefused', 'audits.FindingRaised', 'audits.FindingReopened', 'audits.FindingClosed', 'audits.FindingWithdrawn',
  'verifications.StatementIssued', 'verifications.StatementWithdrawn', 'verifications.StatementExpired',
  'assessments.RulesetTookEffect', 'assessments.BenchmarkSetTookEffect',
] as const;

/** Sort the events of a batch by whom they touch. Of several on the same, the last one counts. */
export function touchedBy(batch: readonly Recorded[]): Touched {
  const pairs = new Map<string, Recorded>();
  const suppliers = new Map<string, Recorded>();
  const programmes = new Map<string, Recorded>();
  for (const recorded of batch) {
    const { programmeId, supplierId } = recorded.event.data as { programmeId?: string; supplierId?: string };
    if (programmeId !== undefined && supplierId !== undefined) pairs.set(`${programmeId}.${supplierId}`, recorded);
    else if (supplierId !== undefined) suppliers.set(supplierId, recorded);
    else if (programmeId !== undefined) programmes.set(programmeId, recorded);
  }
  return { pairs, suppliers, programmes };
}
