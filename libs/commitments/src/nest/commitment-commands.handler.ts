import { dayOf, deterministicId } from '@greengate/kernel';
import { decideCommand, type CommandBinding, type MessageContext } from '@greengate/platform';
import { commitTarget, recordBaseYearChange, recordTargetValidation, recordValidationStatus, supersedeTarget, withdrawTarget } from '../contracts/commitments.command';
import type { CommitmentCommand } from '../domain/commitment.command';
import { commitmentsDecider, liveTargetLike } from '../domain/commitments.decider';
import { commitmentsEvents } from '../domain/commitments.events';
import type { CommitmentsState } from '../domain/commitments.state';
import { targetPolicy10, targetPolicyDigest } from '../domain/target-policy-1-0.data';

const common = {
  stream: ({ supplierId }: { readonly supplierId: string }) => `commitment-${supplierId}`,
  decider: commitmentsDecider,
  definitions: commitmentsEvents,
};
const acting = <const Type extends CommitmentCommand['type']>(type: Type, { meta }: MessageContext) => ({ type, today: dayOf(meta.occurredAt) });
const newTarget = ({ meta }: MessageContext): string => deterministicId('target', meta.commandId);

const outcome = ({ targetId }: { readonly targetId: string }, { state }: { readonly state: CommitmentsState }) => ({
  targetId,
  status: state.commitments[targetId]?.status ?? ('withdrawn' as const),
});

export const commitmentCommands: readonly CommandBinding[] = [
  decideCommand(commitTarget, {
    ...common,
    command: (input, context) => ({ ...input, ...acting('commit', context), targetId: newTarget(context) }),
    output: ({ target }, { state }) => {
      const commitment = liveTargetLike(state, target);
      if (!commitment) throw new Error('a committed target is not in the state that its event led to');
      return { targetId: commitment.id, status: commitment.status };
    },
  }),
  decideCommand(supersedeTarget, {
    ...common,
    command: (input, context) => ({ ...input, ...acting('supersede', context), successor: newTarget(context) }),
    // The same content again supersedes nothing: the target is then its own successor.
    output: (input, { state }) => ({ ...outcome(input, { state }), successor: state.commitments[input.targetId]?.successor ?? input.targetId }),
  }),
  decideCommand(recordTargetValidation, { ...common, command: (input, context) => ({ ...input, ...acting('validate', context) }), output: outcome }),
  decideCommand(recordValidationStatus, { ...common, command: (input, context) => ({ ...input, ...acting('change-validation', context), by: context.meta.actor.id }), output: outcome }),
  decideCommand(recordBaseYearChange, {
    ...common,
    command: (input, context) => ({
      ...input,
      ...acting('change-base-year', context),
      changeId: deterministicId('base-year-change', context.meta.commandId),
      policy: targetPolicy10,
      policyDigest: targetPolicyDigest,
      by: context.meta.actor.id,
    }),
    output: (input, { state, events }) => ({
      ...outcome(input, { state }),
      recalculated: events.some(({ type }) => type === 'commitments.BaseYearRecalculated'),
      baseEmissions: state.commitments[input.targetId]?.baseEmissions ?? null,
    }),
  }),
  decideCommand(withdrawTarget, { ...common, command: (input, context) => ({ ...input, ...acting('withdraw', context) }), output: outcome }),
];
