import { dec, never, ok, reject, type Decider, type Money, type Period, type Rejection, type Result } from '@greengate/kernel';
import { awardEvents, type AwardCandidate, type AwardEvent, type AwardReasonCode, type AwardTier } from './award.events';
import { betterCandidates } from './award.rules';

/** What the buyer says. */
interface Decision {
  readonly programmeId: string;
  readonly awardId: string;
  readonly category: string;
  readonly amount: Money;
  readonly period: Period;
  readonly chosen: string;
  readonly reasonCode: AwardReasonCode | null;
  readonly reason: string | null;
}
/** What is known, as of a position. `names` and `until` serve the words of a refusal only. */
interface Known {
  readonly candidates: readonly (AwardCandidate & { readonly name: string; readonly barredUntil: string | null })[];
  readonly unratedAs: Exclude<AwardTier, 'U'>;
  readonly asOf: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
}
export type AwardCommand =
  | ({ readonly type: 'decide' } & Decision & Known)
  | { readonly type: 'withdraw'; readonly programmeId: string; readonly awardId: string; readonly reason: string; readonly withdrawnBy: string };
export type AwardState = { readonly withdrawn: boolean } | null;

export const fewestCandidates = 2;
export const mostCandidates = 6;
/** Characters, counted as people count them. */
export const shortestReason = 30;

export const awardStream = ({ programmeId, awardId }: Pick<Decision, 'programmeId' | 'awardId'>): string => `award-${programmeId}.${awardId}`;

const whyBarred = { suspended: 'purchasing.award-supplier-suspended', replaced: 'purchasing.award-supplier-replaced', 'before-first-milestone': 'purchasing.award-before-milestone' } as const satisfies Record<string, Rejection['code']>;
const tooShort = (reason: string | null): boolean => [...(reason ?? '').trim()].length < shortestReason;

function decideAward(command: Extract<AwardCommand, { type: 'decide' }>): Result<readonly AwardEvent[]> {
  const { programmeId, awardId, category, amount, period, decidedOn, asOf, unratedAs, candidates, chosen, reasonCode, reason, decidedBy } = command;
  const distinct = new Set(candidates.map(({ supplierId }) => supplierId)).size;
  if (distinct !== candidates.length || distinct < fewestCandidates || distinct > mostCandidates) return reject('purchasing.award-candidates', { field: 'offers', value: distinct });
  if (dec(amount.amount).lte(0)) return reject('purchasing.award-amount-not-positive', { field: 'amount', value: amount.amount });
  const choice = candidates.find(({ supplierId }) => supplierId === chosen);
  if (choice === undefined) return reject('purchasing.award-not-a-candidate', { field: 'chosen', value: chosen });
  if (choice.barred !== null) return reject(whyBarred[choice.barred], { field: 'chosen', supplier: choice.name, rule: choice.gate?.rule ?? '—', until: choice.barredUntil });
  const better = betterCandidates(choice, candidates, unratedAs);
  const [best] = better;
  if (best !== undefined && (reasonCode === null || tooShort(reason))) {
    return reject('purchasing.award-reason-needed', { field: reasonCode === null ? 'reasonCode' : 'reason', tier: best.tier, supplier: best.name, characters: shortestReason });
  }
  const recorded = candidates.map(({ name: _name, barredUntil: _until, ...candidate }) => candidate);
  const said = (reason ?? '').trim();
  return ok([
    awardEvents.make.AwardDecided({
      programmeId, awardId, category, amount, period, decidedOn, asOf, unratedAs, candidates: recorded, chosen, better: better.map(({ supplierId }) => supplierId), reasonCode, reason: said === '' ? null : said, decidedBy,
    }),
  ]);
}

function decide(command: AwardCommand, state: AwardState): Result<readonly AwardEvent[]> {
  switch (command.type) {
    case 'decide':
      // The id is made from the command: what is there is this very decision, sent again.
      return state === null ? decideAward(command) : ok([]);
    case 'withdraw': {
      const { programmeId, awardId, reason, withdrawnBy } = command;
      if (state === null) return reject('resource.not-found', { resource: 'award' });
      return state.withdrawn ? ok([]) : ok([awardEvents.make.AwardWithdrawn({ programmeId, awardId, reason, withdrawnBy })]);
    }
    default:
      return never(command);
  }
}

/** A decision from whom to buy. It is never changed: what was wrong is withdrawn with the reason, and decided anew. */
export const awardDecider: Decider<AwardCommand, AwardState, AwardEvent> = {
  initial: null,
  decide,
  evolve: (state, event) => {
    switch (event.type) {
      case 'purchasing.AwardDecided':
        return { withdrawn: false };
      case 'purchasing.AwardWithdrawn':
        return state === null ? null : { withdrawn: true };
      default:
        return never(event);
    }
  },
};
