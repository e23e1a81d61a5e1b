import { dayOf, deterministicId, unwrap, type InputOf } from '@greengate/kernel';
import { handleCommand, type CommandBinding, type MessageContext, type Services } from '@greengate/platform';
import { correctInventory, restateInventory, submitInventory } from '../contracts/inventories.command';
import { claimsOf } from '../domain/certificate-serial.rules';
import { disclosureStreamEvents } from '../domain/disclosure-stream.events';
import { disclosureOf } from '../domain/disclosures.state';
import { reviewedDisclosuresDecider, type ReviewCommand } from '../domain/reviewed-disclosures.decider';
import { calculateForSupplier, type CalculatedDocument } from './calculate-for-supplier';
import { claimCertificates } from './certificates';
import { sectorOf } from './sector-of';
import { checkSeries } from './series-check';

/** Figures handed in, however. */
export type Giving = Extract<ReviewCommand, { readonly type: 'submit' | 'correct' | 'restate' }>;

/**
 * Append a calculated inventory. `command` gets figures and calculation; the answer names the disclosure that holds them, new or there before.
 * A new year must fit those accepted; certificates are claimed first, and given back when the figures are refused.
 */
export async function giveInventory(command: Giving, { outcome, inventory, given }: CalculatedDocument, { meta, expected }: Pick<MessageContext, 'meta' | 'expected'>, services: Services) {
  const stream = { stream: `disclosure-${command.supplierId}`, decider: reviewedDisclosuresDecider, definitions: disclosureStreamEvents };
  const { state: before } = await services.decider.load(stream);
  const sector = await sectorOf(command.supplierId, services);
  // A period that is there already is answered, or refused, without another claim.
  const isNew = command.type !== 'submit' || disclosureOf(before, inventory.period) === undefined;
  if (isNew && command.type !== 'restate') await checkSeries(before, given, services);
  const claims = isNew ? unwrap(claimsOf(given.document.instruments, command)) : [];
  const giveBack = await claimCertificates(claims, { meta }, services);
  const result = await services.decider.run({ ...stream, command: { ...command, sector }, meta, ...(expected === undefined ? {} : { expected }) });
  // A command that had been carried out before may have been undone since: what it claimed again is not used.
  if (!result.ok || result.value.repeated) await giveBack();
  const { state, events, revision, position } = unwrap(result);
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
    return giveInventory({ type: 'submit', supplierId: input.supplierId, disclosureId, answers: input.answers, ...figuresOf(document), ...act(context) }, document, context, services);
  }),
  handleCommand(correctInventory, async (input, context, services) => {
    const document = await calculated(input, context, services);
    return giveInventory({ type: 'correct', supplierId: input.supplierId, disclosureId: input.disclosureId, answers: input.answers, comment: input.comment, ...figuresOf(document), ...act(context) }, document, context, services);
  }),
  handleCommand(restateInventory, async (input, context, services) => {
    const document = await calculated(input, context, services);
    const { supplierId, disclosureId, cause, causeKind, foundBy, answers } = input;
    return giveInventory({ type: 'restate', supplierId, disclosureId, cause, causeKind, answers, declared: foundBy === 'supplier', ...figuresOf(document), ...act(context) }, document, context, services);
  }),
];
