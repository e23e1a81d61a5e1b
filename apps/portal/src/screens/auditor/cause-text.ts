import type { Say } from '../../text/use-text';

const known = [
  'time', 'suppliers.SupplierRegistered', 'suppliers.SupplierEnrolled', 'suppliers.ConsentGranted', 'suppliers.SupplierDetailsCorrected',
  'disclosures.DisclosureAccepted', 'disclosures.DisclosureRestated', 'disclosures.DisclosureWithdrawn',
  'commitments.TargetCommitted', 'commitments.TargetSuperseded', 'commitments.TargetValidatedExternally', 'commitments.TargetWithdrawn', 'commitments.TargetValidationChanged', 'commitments.BaseYearRecalculated',
  'measures.MeasureApproved', 'measures.MeasureCompleted', 'measures.MeasureAbandoned',
  'audits.AuditPerformed', 'audits.AuditRefused', 'audits.FindingRaised', 'audits.FindingReopened', 'audits.FindingClosed', 'audits.FindingWithdrawn',
  'verifications.StatementIssued', 'verifications.StatementWithdrawn', 'verifications.StatementExpired',
  'assessments.RulesetTookEffect', 'assessments.BenchmarkSetTookEffect',
  'disclosures.DisclosureSubmitted', 'disclosures.DisclosureCorrected', 'disclosures.DisclosureReturned',
  'audits.CorrectiveActionSubmitted', 'audits.CorrectiveActionAccepted', 'audits.CorrectiveActionRejected', 'audits.EvidenceAttached', 'audits.FindingVerified',
  'assessments.RulesetDrafted', 'assessments.RulesetPublished', 'assessments.BenchmarkSetDrafted', 'assessments.BenchmarkSetPublished',
  'suppliers.HelperGranted', 'identity.UserRegistered', 'identity.RolesChanged',
] as const;
const isKnown = (type: string): type is (typeof known)[number] => (known as readonly string[]).includes(type);

/** A kind of event in words; a kind of event that is not known here is shown by its own name. */
export const causeText = (type: string, t: Say): string => (isKnown(type) ? t(`auditor.cause.${type}`) : type);
