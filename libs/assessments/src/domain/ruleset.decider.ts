import { digestOf, never, ok, type Decider, type Result } from '@greengate/kernel';
import type { Ruleset } from '../contracts/ruleset.contract';
import { assessmentsEvents, type AssessmentsEvent } from './assessments.events';
import { decidePublication, unpublished, type Publication, type PublicationOutcome } from './publication.rules';

export type RulesetEvent = Extract<AssessmentsEvent, { type: `assessments.Ruleset${string}` }>;

interface Ids {
  readonly programmeId: string;
  readonly rulesetId: string;
}
export type RulesetCommand =
  | (Ids & { readonly type: 'draft'; readonly document: Ruleset; readonly by: string })
  | (Ids & { readonly type: 'publish'; readonly effectiveFrom: string; readonly today: string; readonly by: string })
  | (Ids & { readonly type: 'take-effect'; readonly today: string });

export interface RulesetState extends Publication {
  readonly document: Ruleset | null;
}

const { make } = assessmentsEvents;

function eventsOf(outcome: PublicationOutcome, command: RulesetCommand, state: RulesetState): readonly RulesetEvent[] {
  const { programmeId, rulesetId } = command;
  const ids = { programmeId, rulesetId };
  if (command.type === 'draft') return outcome === 'drafted' ? [make.RulesetDrafted({ ...ids, document: command.document, digest: digestOf(command.document), drafter: command.by })] : [];
  if (command.type === 'take-effect') return outcome === 'took-effect' && state.published !== null ? [make.RulesetTookEffect({ ...ids, effectiveFrom: state.published.effectiveFrom })] : [];
  if (state.document === null || state.drafted === null) return [];
  const { digest, drafter } = state.drafted;
  return [make.RulesetPublished({ ...ids, document: state.document, digest, effectiveFrom: command.effectiveFrom, drafter, approver: command.by })];
}

/** Stream `ruleset-<programmeId>.<rulesetId>`: one version of the rules, from draft to effect. */
export const rulesetDecider: Decider<RulesetCommand, RulesetState, RulesetEvent> = {
  initial: { ...unpublished, document: null },
  decide(command, state): Result<readonly RulesetEvent[]> {
    const step = command.type === 'draft' ? { ...command, kind: command.type, digest: digestOf(command.document) } : command.type === 'publish' ? { ...command, kind: command.type } : { ...command, kind: command.type };
    const outcome = decidePublication(step, command.rulesetId, state);
    return outcome.ok ? ok(eventsOf(outcome.value, command, state)) : outcome;
  },
  evolve(state, event) {
    switch (event.type) {
      case 'assessments.RulesetDrafted':
        return { ...state, document: event.data.document, drafted: { digest: event.data.digest, drafter: event.data.drafter } };
      case 'assessments.RulesetPublished':
        return { ...state, published: { effectiveFrom: event.data.effectiveFrom } };
      case 'assessments.RulesetTookEffect':
        return { ...state, inForce: true };
      default:
        return never(event);
    }
  },
};
