import { digestOf, never, ok, type Decider, type Result } from '@greengate/kernel';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import { assessmentsEvents, type AssessmentsEvent } from './assessments.events';
import { decidePublication, unpublished, type Publication, type PublicationOutcome } from './publication.rules';

export type BenchmarkSetEvent = Extract<AssessmentsEvent, { type: `assessments.BenchmarkSet${string}` }>;

interface Ids {
  readonly programmeId: string;
  readonly benchmarkSetId: string;
}
export type BenchmarkSetCommand =
  | (Ids & { readonly type: 'draft'; readonly document: BenchmarkSet; readonly by: string })
  | (Ids & { readonly type: 'publish'; readonly effectiveFrom: string; readonly today: string; readonly by: string })
  | (Ids & { readonly type: 'take-effect'; readonly today: string });

export interface BenchmarkSetState extends Publication {
  readonly document: BenchmarkSet | null;
}

const { make } = assessmentsEvents;

function eventsOf(outcome: PublicationOutcome, command: BenchmarkSetCommand, state: BenchmarkSetState): readonly BenchmarkSetEvent[] {
  const { programmeId, benchmarkSetId } = command;
  const ids = { programmeId, benchmarkSetId };
  if (command.type === 'draft') return outcome === 'drafted' ? [make.BenchmarkSetDrafted({ ...ids, document: command.document, digest: digestOf(command.document), drafter: command.by })] : [];
  if (command.type === 'take-effect') return outcome === 'took-effect' && state.published !== null ? [make.BenchmarkSetTookEffect({ ...ids, effectiveFrom: state.published.effectiveFrom })] : [];
  if (state.document === null || state.drafted === null) return [];
  const { digest, drafter } = state.drafted;
  return [make.BenchmarkSetPublished({ ...ids, document: state.document, digest, effectiveFrom: command.effectiveFrom, drafter, approver: command.by })];
}

/** Stream `benchmarkSet-<programmeId>.<benchmarkSetId>`: one frozen set of peers and anchors, from draft to effect. */
export const benchmarkSetDecider: Decider<BenchmarkSetCommand, BenchmarkSetState, BenchmarkSetEvent> = {
  initial: { ...unpublished, document: null },
  decide(command, state): Result<readonly BenchmarkSetEvent[]> {
    const step = command.type === 'draft' ? { ...command, kind: command.type, digest: digestOf(command.document) } : command.type === 'publish' ? { ...command, kind: command.type } : { ...command, kind: command.type };
    const outcome = decidePublication(step, command.benchmarkSetId, state);
    return outcome.ok ? ok(eventsOf(outcome.value, command, state)) : outcome;
  },
  evolve(state, event) {
    switch (event.type) {
      case 'assessments.BenchmarkSetDrafted':
        return { ...state, document: event.data.document, drafted: { digest: event.data.digest, drafter: event.data.drafter } };
      case 'assessments.BenchmarkSetPublished':
        return { ...state, published: { effectiveFrom: event.data.effectiveFrom } };
      case 'assessments.BenchmarkSetTookEffect':
        return { ...state, inForce: true };
      default:
        return never(event);
    }
  },
};
