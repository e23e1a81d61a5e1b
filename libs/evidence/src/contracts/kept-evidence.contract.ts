import { evolveEvidence, initialEvidence, type EvidenceState } from '../domain/evidence.state';

/**
 * Which files a supplier has: a fold that other contexts run with `evidenceEvents` (`services.decider.load`) where a decision needs it as it is now,
 * e.g. before a document that cites files is recorded.
 */
export const keptEvidence = {
  stream: (supplierId: string): string => `evidence-${supplierId}`,
  initial: initialEvidence,
  evolve: evolveEvidence,
};

const digest = /^[0-9a-f]{64}$/;

/** Of what a document cites, what is a digest at all. Names of files that are kept elsewhere are left alone. */
export const citedDigests = (cited: readonly string[]): readonly string[] => [...new Set(cited.filter((one) => digest.test(one)))];

/** Digests that a document cites and the supplier has no file for. Empty: all are there. */
export const missingEvidence = (kept: EvidenceState, cited: readonly string[]): readonly string[] => citedDigests(cited).filter((one) => kept.files[one] === undefined);
