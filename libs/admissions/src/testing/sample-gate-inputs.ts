import type { GateInputs } from '../contracts/gate.contract';

type Changes = Partial<Omit<GateInputs, 'assessment'>> & { readonly assessment?: Partial<GateInputs['assessment']> };

/** A supplier of tier B in good order, on 1 October 2025. Invented. */
export const sampleGateInputs = ({ assessment, ...changes }: Changes = {}): GateInputs => ({
  on: '2025-10-01',
  enrolledOn: '2023-01-01',
  assessment: {
    assessmentId: '00000000-0000-4000-8000-000000000070', tier: 'B', confidence: '0.9', caps: [], falsified: false, openCritical: 0, overdueMajor: 0, overdueMinor: 0, auditRefused: false,
    acceptedDisclosures: 3, disclosureValid: true, hasTarget: true, worstQuartile: false, worseningPeriods: 0, emissions: '8000',
    ...assessment,
  },
  classification: null,
  spend: null,
  spendShare: null,
  attributedShare: null,
  sanctioned: false,
  waivedUntil: null,
  missedDeadlines: [],
  deadlinePassed: false,
  suspendedSince: null,
  replacedOn: null,
  ...changes,
});
