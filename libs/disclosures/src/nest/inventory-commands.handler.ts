import { dayOf, deterministicId, unwrap, type InputOf } from '@greengate/kernel';
import { handleCommand, type CommandBinding, type MessageContext, type Services } from '@greengate/platform';
import { correctInventory, restateInventory, submitInventory } from '../contracts/inventories.command';
import { disclosuresDecider, type DisclosureCommand } from '../domain/disclosures.decider';
import { disclosureStreamEvents } from '../domain/disclosure-stream.events';
import { disclosureOf } from '../domain/disclosures.state';
import { calculateForSupplier, type CalculatedDocument } from './calculate-for-supplier';

type Giving = Extract<DisclosureCommand, { readonly type: 'submit' | 'correct' | 'restate' }>;

/** Append a calculated inventory. `command` gets figures and calculation; the answer names the disclosure that holds them, new or there before. */
export async function giveInventory(command: Giving, { outcome, inventory }: CalculatedDocument, { meta, expected }: Pick<MessageContext, 'meta' | 'expected'>, services: Services) {
  const decided = unwrap(
    await services.decider.run({ stream: `disclosure-${command.supplierId}`, decider: disclosuresDecider, definitions: disclosureStreamEvents, command, meta, ...(expected === undefined ? {} : { expected }) }),
  );
  const { state, events, revision, position } = decided;
  const disclosure = state.disclosures[command.disclosureId] ?? disclosureOf(state, inventory.period);
  if (disclosure === undefined) throw new Error('an inventory that was given is not in the state that its event led to');
  const restated = events.find((event) => event.type === 'disclosures.DisclosureRestated');
  const effect = restated === undefined ? null : restated.data.effect;
  return { output: { disclosureId: disclosure.id, status: disclosure.status, calculationId: state.calculations[disclosure.id]?.calculationId ?? null, effect, ...outcome }, revision, position };
}

type Input = InputOf<typeof submitInventory>;
const calculated = ({ supplierId, programmeId, document }: Input, { meta }: MessageContext, services: Services): Promise<CalculatedDocument> => calculateForSupplier(supplierId, programmeId, document, meta.commandId, services);
const figuresOf = ({ inventory, given }: CalculatedDocument) => ({ inventory, calculation: given });
const act = ({ meta }: MessageContext) => ({ by: meta.actor, today: dayOf(meta.occurredAt) });

/** Inventories as activities: calculated, and recorded with what they were calculated from. */
export const inventoryCommands: readonly CommandBinding[] = [
  handleCommand(submitInventory, async (input, context, services) => {
    const document = await calculated(input, context, services);
    const disclosureId = deterministicId('disclosure', context.meta.commandId);
    return giveInventory({ type: 'submit', supplierId: input.supplierId, disclosureId, ...figuresOf(document), ...act(context) }, document, context, services);
  }),
  handleCommand(correctInventory, async (input, context, services) => {
    const document = await calculated(input, context, services);
    return giveInventory({ type: 'correct', supplierId: input.supplierId, disclosureId: input.disclosureId, ...figuresOf(document), ...act(context) }, document, context, services);
  }),
  handleCommand(restateInventory, async (input, context, services) => {
    const document = await calculated(input, context, services);
    const { supplierId, disclosureId, cause, foundBy } = input;
    return giveInventory({ type: 'restate', supplierId, disclosureId, cause, declared: foundBy === 'supplier', ...figuresOf(document), ...act(context) }, document, context, services);
  }),
];
