import { dayOf, deterministicId, type EventOf, type InputOf } from '@greengate/kernel';
import { decideCommand, type CommandBinding, type MessageContext } from '@greengate/platform';
import { acceptDisclosure, correctDisclosure, restateDisclosure, returnDisclosure, submitDisclosure, withdrawDisclosure } from '../contracts/disclosures.command';
import { disclosuresDecider, type DisclosureCommand } from '../domain/disclosures.decider';
import { disclosureStreamEvents } from '../domain/disclosure-stream.events';
import { disclosureOf, type DisclosuresState } from '../domain/disclosures.state';

const common = {
  stream: ({ supplierId }: { readonly supplierId: string }) => `disclosure-${supplierId}`,
  decider: disclosuresDecider,
  definitions: disclosureStreamEvents,
};
const acting = <const Type extends DisclosureCommand['type']>(type: Type, { meta }: MessageContext) => ({ type, by: meta.actor, today: dayOf(meta.occurredAt) });

/** The disclosure as the command left it. */
const outcome = ({ disclosureId }: { readonly disclosureId: string }, { state }: { readonly state: DisclosuresState }) => ({
  disclosureId,
  status: state.disclosures[disclosureId]?.status ?? ('withdrawn' as const),
});

/** The same content of the same period again answers with the disclosure that is there. */
const submitted = ({ inventory }: InputOf<typeof submitDisclosure>, { state }: { readonly state: DisclosuresState }) => {
  const disclosure = disclosureOf(state, inventory.period);
  if (!disclosure) throw new Error('a submitted disclosure is not in the state that its event led to');
  return { disclosureId: disclosure.id, status: disclosure.status };
};

const effectOf = (events: readonly EventOf[]): string | null => {
  for (const event of events) {
    const { effect } = event.data as { readonly effect?: string | null };
    if (effect !== undefined) return effect;
  }
  return null;
};

export const disclosureCommands: readonly CommandBinding[] = [
  decideCommand(submitDisclosure, {
    ...common,
    command: (input, context) => ({ ...input, ...acting('submit', context), disclosureId: deterministicId('disclosure', context.meta.commandId) }),
    output: submitted,
  }),
  decideCommand(returnDisclosure, { ...common, command: (input, context) => ({ ...input, ...acting('return', context) }), output: outcome }),
  decideCommand(correctDisclosure, { ...common, command: (input, context) => ({ ...input, ...acting('correct', context) }), output: outcome }),
  decideCommand(acceptDisclosure, { ...common, command: (input, context) => ({ ...input, ...acting('accept', context) }), output: outcome }),
  decideCommand(restateDisclosure, {
    ...common,
    command: ({ foundBy, ...input }, context) => ({ ...input, ...acting('restate', context), declared: foundBy === 'supplier' }),
    output: (input, decided) => ({ ...outcome(input, decided), effect: effectOf(decided.events) }),
  }),
  decideCommand(withdrawDisclosure, { ...common, command: (input, context) => ({ ...input, ...acting('withdraw', context) }), output: outcome }),
];
