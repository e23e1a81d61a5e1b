import { defineProjection, type Recorded } from '@greengate/kernel';
import type { Tier, TierReason } from '@greengate/assessments/contracts';
import { programmeSupplierId, type AssessmentComputed } from './programme-supplier.events';

/** The tier from one assessment on. */
export interface TierEntry {
  readonly position: string;
  readonly eventId: string;
  /** When the log took it. */
  readonly recordedAt: string;
  /** The day for which it was computed. */
  readonly asOf: string;
  readonly assessmentId: string;
  readonly tier: Tier;
  readonly previousTier: Tier | null;
  readonly score: string | null;
  readonly rulesetId: string;
  readonly benchmarkSetId: string;
  readonly reason: TierReason;
  readonly why: { readonly en: string; readonly 'zh-CN': string };
  readonly trigger: string;
}

/** View `tier_history`: one document per programme and supplier. Oldest first, in the order of the log. */
export interface TierHistory {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly entries: readonly TierEntry[];
}

function entryOf({ event: { data }, id, position, recordedAt }: Recorded<AssessmentComputed>): TierEntry {
  const { asOf, assessmentId, previousTier, rulesetId, benchmarkSetId, trigger, result } = data;
  return { position, eventId: id, recordedAt, asOf, assessmentId, tier: result.tier, previousTier, score: result.score, rulesetId, benchmarkSetId, reason: result.standing.reason, why: result.standing.text, trigger };
}

/** An assessment that says the same again, for a later day, adds nothing. */
const repeats = (last: TierEntry | undefined, next: TierEntry): boolean =>
  last !== undefined && last.tier === next.tier && last.score === next.score && last.rulesetId === next.rulesetId && last.reason === next.reason && last.asOf <= next.asOf;

export const tierHistory = defineProjection<TierHistory, AssessmentComputed>({
  name: 'tier_history',
  version: 1,
  handles: ['assessments.AssessmentComputed'],
  indexes: [{ fields: ['programmeId', 'supplierId'] }],
  keys: ({ event }) => [programmeSupplierId(event.data)],
  evolve: (view, recorded) => {
    const { programmeId, supplierId } = recorded.event.data;
    const entries = view?.entries ?? [];
    const entry = entryOf(recorded);
    return { programmeId, supplierId, entries: repeats(entries.at(-1), entry) ? entries : [...entries, entry] };
  },
});

/**
 * Two questions about one day. `asRecorded`: what the log said at the end of that day, in the time zone whose day `dayOf` tells. `asKnownNow`: what is known
 * today about that day: the assessment for the latest day up to it, the newest of several.
 */
export function tierOn(entries: readonly TierEntry[], on: string, dayOf: (instant: string) => string): { readonly asRecorded: TierEntry | null; readonly asKnownNow: TierEntry | null } {
  let asRecorded: TierEntry | null = null;
  let asKnownNow: TierEntry | null = null;
  for (const entry of entries) {
    if (dayOf(entry.recordedAt) <= on) asRecorded = entry;
    if (entry.asOf <= on && (asKnownNow === null || entry.asOf >= asKnownNow.asOf)) asKnownNow = entry;
  }
  return { asRecorded, asKnownNow };
}
