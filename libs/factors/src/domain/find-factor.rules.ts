import { ok, reject, say, type Result } from '@greengate/kernel';
import type { FoundFactor, LadderStep } from '../contracts/found-factor.contract';
import type { Rung } from '../contracts/ladder.contract';
import { placeText } from '../contracts/place.contract';
import type { Candidate, FactorQuestion } from './available-set';
import { geographyText, locate, onRung, rungsFor } from './climb.rules';
import { fitting, oneOf } from './fitting-unit.rules';

const worst = 5;

function sentence(rung: Rung, { place, year }: FactorQuestion, { factor }: Candidate): LadderStep['says'] {
  if (rung.says === null) return null;
  const values = { asked: placeText(place), used: geographyText(factor.geography), askedYear: String(year), usedYear: String(factor.years.to ?? factor.years.from) };
  return { en: say(rung.says, 'en', values), 'zh-CN': say(rung.says, 'zh-CN', values) };
}

function found(question: FactorQuestion, rungs: readonly Rung[], at: number, candidate: Candidate): FoundFactor {
  const { factor, set } = candidate;
  const tried = rungs.slice(0, at + 1);
  const rung = tried[at];
  if (rung === undefined) throw new RangeError(`rung ${at} of ${rungs.length}`);
  // A rung of the supplier's own says nothing of how closely the place is known.
  const top = rungs.findIndex((one) => one.at !== 'own');
  const downgrade = rung.at === 'own' ? rung.downgrade : Math.max(0, rung.downgrade - (rungs[top]?.downgrade ?? 0));
  const steps = tried.map((step, index): LadderStep => (index === at ? { rung: step.id, found: true, downgrade, says: at <= top ? null : sentence(step, question, candidate) } : { rung: step.id, found: false, downgrade: 0, says: null }));
  const { id: setId, series, version, succession, gwpSet } = set.header;
  return {
    factor,
    reference: { setId, series, version, succession, digest: set.digest, gwpSet, factorId: factor.id },
    basis: factor.basis,
    quality: Math.min(worst, factor.quality + downgrade),
    downgrade,
    ladder: { id: question.ladder.id, version: question.ladder.version },
    steps,
  };
}

/**
 * The factor for an activity at a place in a year: the first rung of the ladder that holds one, and on it the first set in order of preference. Each step down stands
 * in the answer with its points and its reason. Rejects `factors.no-factor`, and `factors.unit-…` or `factors.basis-…` when an amount as described cannot be
 * multiplied with what there is.
 */
export function findFactor(question: FactorQuestion): Result<FoundFactor> {
  const { activity, place, year, sets, ladder } = question;
  const nothing = () => reject('factors.no-factor', { activity, place: placeText(place), year, sets: sets.map(({ header }) => header.id).join(', ') || '—' });
  const rungOfOwn = ladder.families.some(({ rungs }) => rungs.some(({ at }) => at === 'own'));
  const candidates = sets.flatMap((set) => set.factors.filter((factor) => factor.activity === activity).map((factor): Candidate => ({ factor, set })));
  const located = locate(place, ladder);
  const rungs = rungsFor(activity, located, ladder).filter(({ at }) => at !== 'own' || candidates.some(({ set }) => set.own));
  const on = (rung: Rung, of: readonly Candidate[]): readonly Candidate[] => onRung(rung, year, located, ladder.proxies, rungOfOwn ? of.filter(({ set }) => (set.own ?? false) === (rung.at === 'own')) : of);
  const within = candidates.filter((candidate) => rungs.some((rung) => on(rung, [candidate]).length > 0));
  if (within.length === 0) return nothing();
  const usable = fitting(question, within);
  if (!usable.ok) return usable;
  for (const [at, rung] of rungs.entries()) {
    const [first, ...others] = on(rung, usable.value);
    if (first === undefined) continue;
    const chosen = oneOf(question, [first, ...others.filter(({ set }) => set === first.set)]);
    return chosen.ok ? ok(found(question, rungs, at, chosen.value)) : chosen;
  }
  return nothing();
}
