import { decideCommand, type CommandBinding } from '@greengate/platform';
import { addFactorSetPart, draftFactorSet, publishFactorSet, withdrawFactorSet } from '../contracts/factor-sets.command';
import { factorSetDecider, missingParts, type FactorSetCommand } from '../domain/factor-set.decider';
import { factorsEvents } from '../domain/factors.events';

const on = {
  decider: factorSetDecider,
  definitions: factorsEvents,
  stream: ({ organisationId, setId }: { readonly organisationId: string; readonly setId: string }) => `factorSet-${organisationId}.${setId}`,
};

/** Factor sets: draft, add parts, publish by another person, withdraw. */
export const factorSetCommands: readonly CommandBinding[] = [
  decideCommand(draftFactorSet, {
    ...on,
    stream: ({ organisationId, header }) => on.stream({ organisationId, setId: header.id }),
    command: ({ organisationId, header, digest, audience, parts }, { actor }): FactorSetCommand => ({ type: 'draft', organisationId, setId: header.id, header, digest, audience, parts, by: actor.id }),
    output: ({ organisationId, header, digest }) => ({ organisationId, setId: header.id, digest }),
  }),
  decideCommand(addFactorSetPart, {
    ...on,
    command: (input, { actor }): FactorSetCommand => ({ type: 'add-part', ...input, by: actor.id }),
    output: ({ organisationId, setId }, { state }) => ({ organisationId, setId, missing: missingParts(state) }),
  }),
  decideCommand(publishFactorSet, {
    ...on,
    command: (input, { actor }): FactorSetCommand => ({ type: 'publish', ...input, by: actor.id }),
    output: ({ organisationId, setId, digest }) => ({ organisationId, setId, digest }),
  }),
  decideCommand(withdrawFactorSet, {
    ...on,
    command: (input, { actor }): FactorSetCommand => ({ type: 'withdraw', ...input, by: actor.id }),
    output: ({ organisationId, setId }) => ({ organisationId, setId }),
  }),
];
