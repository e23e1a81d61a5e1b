import { dayOf, deterministicId, RejectedError, type CommandDefinition, type EventOf, type InputOf, type OutputOf } from '@greengate/kernel';
import { decideCommand, handleCommand, type CommandBinding, type MessageContext } from '@greengate/platform';
import { acceptDisclosure, correctDisclosure, restateDisclosure, returnDisclosure, submitDisclosure, withdrawDisclosure } from '../contracts/disclosures.command';
import type { DisclosureCommand } from '../domain/disclosures.decider';
import { disclosureStreamEvents } from '../domain/disclosure-stream.events';
import { disclosureOf, type DisclosuresState } from '../domain/disclosures.state';
import { reviewedDisclosuresDecider, type ReviewCommand } from '../domain/reviewed-disclosures.decider';
import { sectorOf } from './sector-of';

const common = {
  stream: ({ supplierId }: { readonly supplierId: string }) => `disclosure-${supplierId}`,
  decider: reviewedDisclosuresDecider,
  definitions: disclosureStreamEvents,
};
const acting = <const Type extends DisclosureCommand['type']>(type: Type, { meta }: MessageContext) => ({ type, by: meta.actor, today: dayOf(meta.occurredAt) });

type Giving = Extract<ReviewCommand, { readonly type: 'submit' | 'correct' | 'restate' }>;
interface Decision {
  readonly state: DisclosuresState;
  readonly events: readonly EventOf[];
}

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

/** Figures at totals level, with what plausibility needs to know of who gives them. */
const giveTotals = <D extends CommandDefinition>(definition: D, command: (input: InputOf<D> & { readonly supplierId: string }, context: MessageContext) => Giving, output: (input: InputOf<D>, decided: Decision) => OutputOf<D>): CommandBinding =>
  handleCommand(definition, async (input, context, services) => {
    const given = input as InputOf<D> & { readonly supplierId: string };
    const sector = await sectorOf(given.supplierId, services);
    const result = await services.decider.run({
      stream: common.stream(given), decider: common.decider, definitions: common.definitions,
      command: { ...command(given, context), sector }, meta: context.meta, ...(context.expected === undefined ? {} : { expected: context.expected }),
    });
    if (!result.ok) throw new RejectedError(result.error);
    const { state, events, revision, position } = result.value;
    return { output: output(input, { state, events }), revision, position };
  });

export const disclosureCommands: readonly CommandBinding[] = [
  giveTotals(submitDisclosure, (input, context) => ({ ...input, ...acting('submit', context), disclosureId: deterministicId('disclosure', context.meta.commandId) }), submitted),
  decideCommand(returnDisclosure, { ...common, command: (input, context) => ({ ...input, ...acting('return', context) }), output: outcome }),
  giveTotals(correctDisclosure, (input, context) => ({ ...input, ...acting('correct', context) }), outcome),
  decideCommand(acceptDisclosure, { ...common, command: (input, context) => ({ ...input, ...acting('accept', context) }), output: outcome }),
  giveTotals(
    restateDisclosure,
    ({ foundBy, ...input }, context) => ({ ...input, ...acting('restate', context), declared: foundBy === 'supplier' }),
    (input, decided) => ({ ...outcome(input, decided), effect: effectOf(decided.events) }),
  ),
  decideCommand(withdrawDisclosure, { ...common, command: (input, context) => ({ ...input, ...acting('withdraw', context) }), output: outcome }),
];
