import { deterministicId, unwrap } from '@greengate/kernel';
import { decideCommand, handleCommand, type CommandBinding, type MessageContext, type Services } from '@greengate/platform';
import { approveCustomFactor, proposeCustomFactor, refuseCustomFactor } from '../contracts/custom-factors.command';
import { customFactorDecider, type CustomFactorCommand } from '../domain/custom-factor.decider';
import { factorsEvents } from '../domain/factors.events';

const on = {
  decider: customFactorDecider,
  definitions: factorsEvents,
  stream: ({ customFactorId }: { readonly customFactorId: string }) => `customFactor-${customFactorId}`,
};

/** The id of the new factor comes from the command: a retry names the same one. */
const propose = handleCommand(proposeCustomFactor, async ({ programmeId, supplierId, ...proposal }, { meta, actor, expected }: MessageContext, services: Services) => {
  const ids = { programmeId, supplierId, customFactorId: deterministicId('custom-factor', meta.commandId) };
  const command: CustomFactorCommand = { type: 'propose', ...ids, proposal, by: actor.id };
  const { revision, position } = unwrap(await services.decider.run({ stream: on.stream(ids), decider: on.decider, definitions: on.definitions, command, meta, ...(expected === undefined ? {} : { expected }) }));
  return { output: ids, revision, position };
});

/** A supplier's own factors: propose with evidence, approve or refuse by another person. */
export const customFactorCommands: readonly CommandBinding[] = [
  propose,
  decideCommand(approveCustomFactor, { ...on, command: (input, { actor }): CustomFactorCommand => ({ type: 'approve', ...input, by: actor.id }), output: (ids) => ids }),
  decideCommand(refuseCustomFactor, {
    ...on,
    command: (input, { actor }): CustomFactorCommand => ({ type: 'refuse', ...input, by: actor.id }),
    output: ({ programmeId, supplierId, customFactorId }) => ({ programmeId, supplierId, customFactorId }),
  }),
];
