import type { HelperMay } from './helper-may.contract';

/** What everybody who prepares or submits figures has to read. */
const figures = [
  'disclosures.ListDisclosures', 'disclosures.GetDisclosure', 'disclosures.GetCalculation', 'disclosures.ListCalculations', 'disclosures.ListQuestions', 'disclosures.PreviewInventory',
  'factors.FindSupplierFactor', 'factors.ListCustomFactors',
] as const;

/** A draft is prepared with these and goes nowhere by itself. */
const drafts = ['disclosures.StartDraft', 'disclosures.AnswerDraft', 'disclosures.DiscardDraft', 'disclosures.GetDraft', 'disclosures.ListDrafts', 'disclosures.PreviewDraft'] as const;

/** Figures leave the supplier's hands by these. */
const submissions = [
  'disclosures.SubmitDisclosure', 'disclosures.CorrectDisclosure', 'disclosures.RestateDisclosure', 'disclosures.SubmitInventory', 'disclosures.CorrectInventory', 'disclosures.RestateInventory',
  'disclosures.SubmitDraft', 'disclosures.GetReceipt', 'disclosures.ListReceipts',
] as const;

/** The files that show what the figures say. */
const files = ['evidence.ListEvidence', 'evidence.GetEvidenceOfDisclosure', 'evidence.DownloadEvidence', 'evidence.StoreEvidence', 'evidence.LinkEvidence', 'evidence.UnlinkEvidence', 'evidence.SupersedeEvidence'] as const;

/**
 * The messages that a grant opens, by what it lets the helper do. Data, not code: authorisation looks a message up here, and nothing that is not listed
 * can be sent by a helper. Left to the supplier itself, always: whom it shares with, who helps it, its record and contacts, withdrawing anything.
 * Names of messages of other contexts; a test holds them against the definitions.
 */
export const helperMessages: Readonly<Record<HelperMay, readonly string[]>> = {
  draft: [...figures, ...drafts],
  submit: [...figures, 'disclosures.GetDraft', 'disclosures.ListDrafts', ...submissions],
  evidence: [...figures, ...files, 'factors.ProposeCustomFactor', 'audits.ListFindings', 'audits.GetFinding', 'audits.AttachEvidence'],
  targets: ['commitments.ListTargets', 'commitments.GetGlidePath', 'commitments.CommitTarget', 'commitments.SupersedeTarget'],
  answer: [...figures, 'disclosures.AnswerQuestion', 'audits.ListAudits', 'audits.ListFindings', 'audits.GetFinding', 'audits.SubmitCorrectiveAction'],
};

/** Whether a grant for these lets its helper send the message. */
export const opensMessage = (may: readonly HelperMay[], message: string): boolean => may.some((one) => helperMessages[one].includes(message));
