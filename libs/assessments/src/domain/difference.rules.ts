import { canonicalJson, dec, text } from '@greengate/kernel';
import type { Assessment, AssessmentResult, Standing } from '../contracts/assessment-result.contract';
import { inputGroups, type DifferenceStep, type InputGroup } from '../contracts/assessment-difference.contract';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { FactDisclosure, Facts, Source } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import type { Tier } from '../contracts/tier.contract';
import { assess } from './assess.rules';
import { inputsOf } from './inputs.rules';
import { settle } from './standing.rules';

/** One recorded assessment with the documents it was made by. */
export interface Assessed {
  readonly facts: Facts;
  readonly ruleset: Ruleset;
  readonly benchmarks: BenchmarkSet;
  readonly asOf: string;
  readonly result: Pick<AssessmentResult, 'standing'>;
}

type History = Pick<Standing, 'before' | 'rerun' | 'countedFrom'>;
interface Inputs extends Omit<Assessed, 'result'> {
  readonly history: History;
}

const historyOf = ({ before, rerun, countedFrom }: Standing): History => ({ before, rerun, countedFrom });
const inputs = ({ result, ...rest }: Assessed): Inputs => ({ ...rest, history: historyOf(result.standing) });
const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

interface Scored {
  readonly score: string | null;
  readonly tier: Tier;
}

function scored({ facts, ruleset, benchmarks, asOf, history }: Inputs): Scored {
  const assessment: Assessment = assess(facts, ruleset, benchmarks, asOf);
  return { score: assessment.score, tier: settle(history, assessment, ruleset).tier };
}

const points = (before: string | null, after: string | null): string => text(dec(after ?? '0').minus(before ?? '0'));

/** Whether the figures of a disclosure are new because a factor changed, and for nothing else. */
export type ByFactors = (before: FactDisclosure, after: FactDisclosure) => boolean;

/** Every restatement since is one of those. @param factorChanges ids of restatements whose cause was a new emission factor */
export const byFactorsAlone =
  (factorChanges: ReadonlySet<string>): ByFactors =>
  (before, after) => {
    const known = new Set(before.restatements.map(({ source }) => source.id));
    const since = after.restatements.filter(({ source }) => !known.has(source.id));
    return since.length > 0 && since.every(({ source }) => factorChanges.has(source.id));
  };

/** The later facts, but with the older figures wherever a factor alone changed them. */
function withOlderFactors(before: Facts, after: Facts, byFactors: ByFactors): Facts {
  const older = new Map(before.disclosures.map((disclosure) => [disclosure.disclosureId, disclosure]));
  return {
    ...after,
    disclosures: after.disclosures.map((disclosure) => {
      const old = older.get(disclosure.disclosureId);
      return old !== undefined && byFactors(old, disclosure) ? old : disclosure;
    }),
  };
}

/** Events that only one of two sets of facts rests on, in the order of the log. */
function causesOf(before: Facts, after: Facts): DifferenceStep['causes'] {
  const [then, now] = [inputsOf(before), inputsOf(after)];
  const only = (these: readonly Source[], those: readonly Source[], change: 'added' | 'removed') => {
    const known = new Set(those.map(({ id }) => id));
    return these.filter(({ id }) => !known.has(id)).map((source) => ({ ...source, change }));
  };
  return [...only(then, now, 'removed'), ...only(now, then, 'added')].sort((a, b) => (a.position < b.position ? -1 : 1));
}

/**
 * What moved a score: the groups of inputs are swapped one by one, in a fixed order, from those of the earlier assessment to those of the later one, and each
 * state is assessed. The parts add up to the whole difference exactly, because each begins where the one before ends.
 * Source: portal.md 3.5.
 */
export function explainDifference(from: Assessed, to: Assessed, byFactors: ByFactors = () => false): { readonly from: Scored; readonly to: Scored; readonly points: string; readonly steps: readonly DifferenceStep[] } {
  const [first, last] = [inputs(from), inputs(to)];
  const mixed = withOlderFactors(first.facts, last.facts, byFactors);
  const parts: Readonly<Record<InputGroup, Partial<Inputs>>> = {
    data: { facts: mixed },
    factors: { facts: last.facts },
    benchmarks: { benchmarks: last.benchmarks },
    rules: { ruleset: last.ruleset },
    time: { asOf: last.asOf },
    hysteresis: { history: last.history },
  };
  const start = scored(first);
  const steps: DifferenceStep[] = [];
  let now = first;
  let before = start;
  for (const group of inputGroups) {
    const next: Inputs = { ...now, ...parts[group] };
    const after = scored(next);
    steps.push({
      group,
      points: points(before.score, after.score),
      before: before.score,
      after: after.score,
      tierBefore: before.tier,
      tierAfter: after.tier,
      differs: !same(now, next),
      causes: now.facts === next.facts ? [] : causesOf(now.facts, next.facts),
    });
    now = next;
    before = after;
  }
  return { from: start, to: before, points: points(start.score, before.score), steps };
}
