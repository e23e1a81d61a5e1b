import type { WholeFinding } from '../api/findings';

type Happening = WholeFinding['history'][number];
const steps = ['FindingRaised', 'CorrectiveActionSubmitted', 'CorrectiveActionAccepted', 'CorrectiveActionRejected', 'EvidenceAttached', 'FindingReopened', 'FindingClosed', 'FindingWithdrawn'] as const;
export type Step = (typeof steps)[number] | 'verified-effective' | 'verified-ineffective' | 'verified';

/** Whether it was effective is told by what came next: another action only follows where it was not. */
function verdict(next: Happening | undefined, state: WholeFinding['state']): Step {
  if (next?.what === 'CorrectiveActionSubmitted') return 'verified-ineffective';
  if (next?.what === 'FindingClosed' || next?.what === 'FindingReopened') return 'verified-effective';
  if (next === undefined && (state === 'verified' || state === 'ineffective')) return state === 'verified' ? 'verified-effective' : 'verified-ineffective';
  return 'verified';
}

/** Each thing that happened, with the word for it. */
export function historySteps({ history, state }: Pick<WholeFinding, 'history' | 'state'>): readonly { readonly step: Step; readonly happening: Happening }[] {
  return history.map((happening, index) => {
    const known = steps.find((one) => one === happening.what);
    const next = history.slice(index + 1).find(({ what }) => what !== 'EvidenceAttached');
    return { happening, step: known ?? verdict(next, state) };
  });
}
