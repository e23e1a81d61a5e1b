import { addDays, addMonths, say } from '@greengate/kernel';
import type { GateInputs, GateOutcome, GateReason } from '../contracts/gate.contract';
import type { GateCondition, GatePolicy, GateRule, GateTerm } from '../contracts/gate-policy.contract';
import { conditionsOf, recentlyMissed } from './gate-conditions.rules';
import { conditionSentences, gateSentences } from './gate-sentences.rules';

type Truth = Readonly<Record<GateCondition, boolean>>;

const nameOf = (term: GateTerm): GateCondition => (term.startsWith('!') ? term.slice(1) : term) as GateCondition;
const holds = (term: GateTerm, truth: Truth): boolean => truth[nameOf(term)] !== term.startsWith('!');

/** The affirmed conditions of the groups that hold; undefined when none does. */
function matchOf(rule: GateRule, truth: Truth): readonly GateCondition[] | undefined {
  const groups = rule.anyOf.filter((group) => group.every((term) => holds(term, truth)));
  return groups.length === 0 ? undefined : [...new Set(groups.flat().filter((term) => !term.startsWith('!')).map(nameOf))];
}

const both = (sentence: { en: string; 'zh-CN': string }, values: Readonly<Record<string, string>> = {}) => ({ en: say(sentence, 'en', values), 'zh-CN': say(sentence, 'zh-CN', values) });

function reasonsOf(matched: readonly GateCondition[], inputs: GateInputs, policy: GatePolicy): GateReason[] {
  const { assessment } = inputs;
  const values: Record<string, string> = {
    tier: assessment.tier,
    missed: String(recentlyMissed(inputs, policy).length),
    withinMonths: String(policy.missedDeadlines.withinMonths),
    suspendedSince: inputs.suspendedSince ?? '—',
    suspendedDays: String(policy.suspendedDays),
    replacedOn: inputs.replacedOn ?? '—',
    reentryMonths: String(policy.reentryMonths),
    waivedUntil: inputs.waivedUntil ?? '—',
    enrolledOn: inputs.enrolledOn,
    worseningPeriods: String(assessment.worseningPeriods),
    confidence: assessment.confidence ?? '—',
    confidenceBelow: policy.confidenceBelow,
    overdueMinor: String(assessment.overdueMinor),
    overdueMajor: String(assessment.overdueMajor),
  };
  return matched.map((code) => {
    const used = Object.fromEntries(Object.entries(values).filter(([name]) => gateSentences[code].en.includes(`{${name}}`)));
    return { code, values: used, text: both(gateSentences[code], values) };
  });
}

function dueOnOf(rule: GateRule, codes: readonly string[], { on, enrolledOn }: GateInputs, policy: GatePolicy): string | null {
  if (codes.includes('first-disclosure')) return addMonths(enrolledOn, policy.firstDisclosureMonths);
  return rule.days === null ? null : addDays(on, rule.days);
}

/** The green-admission gate: the first rule of the policy that matches decides (domain notes 4.10). Pure; the last rule always matches. */
export function gate(inputs: GateInputs, policy: GatePolicy): GateOutcome {
  const truth = conditionsOf(inputs, policy);
  for (const rule of policy.rules) {
    const matched = matchOf(rule, truth);
    if (matched === undefined) continue;
    const conditions = rule.conditions.filter(({ when }) => when === null || holds(when, truth)).map(({ code }) => ({ code, text: both(conditionSentences[code]) }));
    return {
      decision: rule.decision,
      rule: rule.id,
      matched: [...matched],
      reasons: reasonsOf(matched, inputs, policy),
      conditions,
      dueOn: dueOnOf(rule, conditions.map(({ code }) => code), inputs, policy),
      reviewOn: rule.reviewMonths === null ? null : addMonths(inputs.on, rule.reviewMonths),
      validUntil: rule.validMonths === null ? null : addMonths(inputs.on, rule.validMonths),
    };
  }
  throw new Error('a gate policy without a last rule that always matches');
}
