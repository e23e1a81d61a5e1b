import { daysBetween, say, type Sentence } from '@greengate/kernel';
import type { Assessment, Held, Standing, TierReason } from '../contracts/assessment-result.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import type { Tier } from '../contracts/tier.contract';
import { tierStep } from './tier-hysteresis.rules';

const sentences: Readonly<Record<TierReason, Sentence>> = {
  initial: { en: 'First assessment: tier {tier}.', 'zh-CN': '首次评估：{tier} 级。' },
  unchanged: { en: 'The score stays in the band of tier {tier}.', 'zh-CN': '得分仍处于 {tier} 级区间。' },
  dead_band: { en: 'The score is too close to the bound to move tier {tier}.', 'zh-CN': '得分距界限过近，{tier} 级不变。' },
  demotion_pending: { en: 'The score lies clearly below tier {tier}; the tier falls if the next assessment confirms it.', 'zh-CN': '得分明显低于 {tier} 级；如下次评估确认则降级。' },
  demoted: { en: 'Successive assessments lie clearly below: the tier falls to {tier}.', 'zh-CN': '连续评估明显偏低：降为 {tier} 级。' },
  demoted_immediately: { en: 'The score fell so far that the tier falls to {tier} at once.', 'zh-CN': '得分大幅下降，立即降为 {tier} 级。' },
  promotion_pending: { en: 'The score lies clearly above tier {tier}; the tier rises if the next assessment confirms it.', 'zh-CN': '得分明显高于 {tier} 级；如下次评估确认则升级。' },
  promoted: { en: 'Successive assessments lie clearly above: the tier rises to {tier}.', 'zh-CN': '连续评估明显偏高：升为 {tier} 级。' },
  promoted_immediately: { en: 'The assured score lies far above: the tier rises to {tier} at once.', 'zh-CN': '经鉴证的得分远高于界限，立即升为 {tier} 级。' },
  cap: { en: 'A cap allows no better tier than {tier}.', 'zh-CN': '受上限约束，最高为 {tier} 级。' },
  held_by_cap: { en: 'The score would allow a better tier; a cap holds it at {tier}.', 'zh-CN': '得分可达更高等级，但受上限约束保持 {tier} 级。' },
  unrated: { en: 'Unrated: no disclosure has been accepted.', 'zh-CN': '未评级：没有已接受的披露。' },
};

/** Said instead of `initial` where the assessment replaces the first one: there is still nothing that it could move from. */
const anew: Sentence = { en: 'Assessed anew, with no earlier period to move from: tier {tier}.', 'zh-CN': '重新评估，之前没有可比的期间：{tier} 级。' };

interface Last {
  readonly standing: Standing;
  readonly held: Held | null;
}

/**
 * Whether an assessment follows the one counted from, or replaces it: within the ruleset's distance in days, or on the same latest
 * period, it is a re-run (domain notes 4.9).
 */
function isRerun(counted: NonNullable<Standing['countedFrom']>, assessment: Assessment, apartDays: number): boolean {
  return daysBetween(counted.asOf, assessment.asOf) < apartDays || counted.periodTo === (assessment.latest?.period.to ?? null);
}

/** The caps to which the tier is due, in their own words; none where the score alone gives it. */
function capsThatBite(assessment: Assessment, { tier, reason }: { readonly tier: Tier; readonly reason: TierReason }): readonly Sentence[] {
  const bites = reason === 'cap' || reason === 'held_by_cap' || (reason === 'initial' && assessment.band !== tier);
  return bites ? assessment.caps.filter((cap) => cap.tier === assessment.cap).map((cap) => cap.reason.text) : [];
}

/** Decide the tier from a state before. The same call decides it again when an assessment is recomputed. */
export function settle(from: Pick<Standing, 'before' | 'rerun' | 'countedFrom'>, assessment: Assessment, ruleset: Ruleset): { tier: Tier; standing: Standing } {
  const step =
    assessment.score === null
      ? { tier: 'U' as const, up: 0, down: 0, reason: 'unrated' as const }
      : tierStep(from.before, { score: assessment.score, cap: assessment.cap, assured: assessment.indicators.assured }, ruleset);
  const { tier, up, down, reason } = step;
  const sentence = reason === 'initial' && from.rerun ? anew : sentences[reason];
  const caps = capsThatBite(assessment, step);
  const text = {
    en: [say(sentence, 'en', { tier }), ...caps.map(({ en }) => en)].join(' '),
    'zh-CN': [say(sentence, 'zh-CN', { tier }), ...caps.map((cap) => cap['zh-CN'])].join(''),
  };
  return { tier, standing: { before: from.before, up, down, reason, text, rerun: from.rerun, countedFrom: from.countedFrom } };
}

/** The tier after an assessment. A re-run starts again from the state before the assessment it replaces. */
export function standingAfter(last: Last | null, assessment: Assessment, ruleset: Ruleset): { tier: Tier; standing: Standing } {
  if (assessment.score === null) return settle({ before: null, rerun: false, countedFrom: null }, assessment, ruleset);
  const counted = last?.standing.countedFrom ?? null;
  const rerun = counted !== null && isRerun(counted, assessment, ruleset.hysteresis.apartDays);
  const before = rerun ? (last?.standing.before ?? null) : (last?.held ?? null);
  const countedFrom = { asOf: rerun ? counted.asOf : assessment.asOf, periodTo: assessment.latest?.period.to ?? null };
  return settle({ before, rerun, countedFrom }, assessment, ruleset);
}
