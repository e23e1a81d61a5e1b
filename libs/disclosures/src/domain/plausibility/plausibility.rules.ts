import { canonicalJson, deterministicId, digestOf } from '@greengate/kernel';
import { plausibilityRules, type PlausibilityKind, type PlausibilityRule, type PlausibilityRules } from '../../contracts/plausibility-rules.contract';
import type { PlausibilityQuestion, QuestionFacts } from '../../contracts/plausibility-question.contract';
import { askAboutBills } from './bill-period.rules';
import { askAboutBlanks } from './blank-or-zero.rules';
import { askAboutEnergy } from './energy-emissions.rules';
import { askAboutEvidence } from './no-evidence.rules';
import { askAboutEstimates } from './estimate-share.rules';
import { askAboutJumps } from './year-on-year.rules';
import { askAboutOutput } from './output-ratio.rules';
import { askAboutPeers } from './peer-ratio.rules';
import { askAboutSlips } from './factor-slip.rules';
import { plausibility10 } from './plausibility-1-0.data';
import type { Asked, PlausibilitySubject } from './plausibility-subject';

/** The rules by which new figures are looked at. Earlier versions stay in `plausibilityDocuments`. */
export const plausibilityInForce: PlausibilityRules = plausibility10;
/** Every version ever in force, oldest first. */
export const plausibilityDocuments: readonly PlausibilityRules[] = [plausibility10].map((document) => plausibilityRules.parse(document));

const digests = new WeakMap<PlausibilityRules, string>();

/** How questions name the rules they come from. */
export function referenceTo(rules: PlausibilityRules): { readonly rulesId: string; readonly rulesVersion: string; readonly rulesDigest: string } {
  const rulesDigest = digests.get(rules) ?? digestOf(rules);
  digests.set(rules, rulesDigest);
  return { rulesId: rules.id, rulesVersion: rules.version, rulesDigest };
}

/** The same rule, subject and facts are the same question: an answer given to it stays one. */
export const asQuestion = (rule: PlausibilityKind, subject: string, facts: QuestionFacts): PlausibilityQuestion => ({ questionId: deterministicId('question', rule, subject, canonicalJson(facts)), rule, subject, facts });

function ask(rule: PlausibilityRule, rules: PlausibilityRules, subject: PlausibilitySubject): readonly Asked[] {
  switch (rule.kind) {
    case 'factor-slip':
      return askAboutSlips(rule, rules, subject);
    case 'year-on-year':
      return askAboutJumps(rule, subject);
    case 'energy-emissions':
      return askAboutEnergy(rule, subject);
    case 'peer-ratio':
      return askAboutPeers(rule, subject);
    case 'output-ratio':
      return askAboutOutput(rule, subject);
    case 'blank-or-zero':
      return askAboutBlanks(subject);
    case 'bill-period':
      return askAboutBills(rule, subject);
    case 'estimate-share':
      return askAboutEstimates(rule, subject);
    case 'no-evidence':
      return askAboutEvidence(rule, subject);
    case 'line-not-returned':
      return subject.unreturned.map((line) => ({ subject: `lines.${line}`, facts: { line } }));
  }
}

/** A figure that looks like a slip of unit is asked about once: what else that slip would set off about it is left out. */
const silencedBySlip: readonly PlausibilityKind[] = ['year-on-year', 'energy-emissions'];

/**
 * What is worth an answer in these figures. Pure, total, and the same whatever the order of lines, energy or output; sorted by rule and subject.
 * An empty list means that no rule of this document found anything, not that the figures are right.
 */
export function evaluatePlausibility(rules: PlausibilityRules, subject: PlausibilitySubject): readonly PlausibilityQuestion[] {
  const all = rules.rules.flatMap((rule) => ask(rule, rules, subject).map((one) => asQuestion(rule.kind, one.subject, one.facts)));
  const asked = [...new Map(all.map((question) => [question.questionId, question])).values()];
  const slipped = new Set(asked.filter(({ rule }) => rule === 'factor-slip').map((question) => question.subject));
  const order = ({ rule, subject: about, questionId }: PlausibilityQuestion): string => `${rule} ${about} ${questionId}`;
  return asked
    .filter((question) => !(silencedBySlip.includes(question.rule) && slipped.has(question.subject)))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
