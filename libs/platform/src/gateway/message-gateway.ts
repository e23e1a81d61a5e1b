import {
  RejectedError,
  deterministicId,
  isForBearer,
  newId,
  ok,
  systemActor,
  type Actor,
  type CommandDefinition,
  type InputOf,
  type MessageDefinition,
  type OutputOf,
  type Result,
  type UploadedFile,
} from '@greengate/kernel';
import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { ReadRecorder } from '../access-log/read-recorder';
import type { Dispatch, MessageContext, Services } from '../context/context';
import { gatherAccessFacts } from './access-facts';
import type { AccessDirectory, Authorise } from './authorise.port';
import type { Answer, Caller } from './caller';
import type { IdempotencyRecords } from './idempotency';
import type { MessageBuses } from './message-buses';
import { receiveFile } from './receive-file';
import { validateInput } from './validate-input';
import type { ViewPositions } from './view-positions.port';

/** The longest that a query waits for its views. */
export const longestWaitForViews = 2_000;

export interface GatewayParts {
  readonly services: Services;
  readonly buses: MessageBuses;
  readonly commandBus: CommandBus;
  readonly queryBus: QueryBus;
  readonly authorise: Authorise;
  readonly directory: AccessDirectory;
  /** What `directory` and the accounts are answered from. */
  readonly rightsViews: readonly string[];
  readonly idempotency: IdempotencyRecords;
  readonly viewPositions: ViewPositions;
  /** Who was answered what of whom. */
  readonly reads: Pick<ReadRecorder, 'note'>;
  /** Written into the metadata of every event. */
  readonly build: string;
  /** Check outputs against their schemas as well: a mismatch is a bug. On in tests. */
  readonly verifyOutputs: boolean;
}

/** The one way into the contexts, for HTTP, command line and processes alike: validate, authorise, carry out. */
export interface MessageGateway {
  /** @throws InvalidInputError, RejectedError, StoreUnavailableError */
  send<D extends MessageDefinition>(definition: D, rawInput: unknown, caller: Caller): Promise<Answer<OutputOf<D>>>;
  /** Whether this actor may send it. Nothing is carried out. */
  permits(definition: MessageDefinition, input: unknown, actor: Actor): Promise<Result<undefined>>;
  /** For processes: the same way, as Greengate itself. */
  readonly dispatch: Dispatch;
}

const tenantOf = (actor: Actor): string => actor.organisation;

/** The actor as it may go on. For whom it acts is decided here, from the grant: what arrived with the actor counts for nothing. */
async function permit(parts: GatewayParts, definition: MessageDefinition, input: unknown, { actingFor: _claimed, ...actor }: Actor): Promise<Actor> {
  if (actor.kind === 'system') return actor;
  const facts = await gatherAccessFacts(actor, definition, input, parts.directory);
  const permitted = parts.authorise(actor, definition, facts);
  if (!permitted.ok) throw new RejectedError(permitted.error);
  const { actingFor } = permitted.value;
  return actingFor === undefined ? actor : { ...actor, actingFor };
}

const bearer = systemActor('bearer');

function signedIn(parts: GatewayParts, definition: MessageDefinition, actor: Actor | undefined): Actor {
  if (isForBearer(definition)) return bearer;
  if (actor !== undefined) return actor;
  const permitted = parts.authorise(undefined, definition, { sharedWithBuyer: false, engagedAs: [] });
  throw new RejectedError(permitted.ok ? { code: 'auth.required', facts: {} } : permitted.error);
}

function contextOf(parts: GatewayParts, definition: MessageDefinition, actor: Actor, caller: Caller, file?: UploadedFile): MessageContext {
  const commandId = caller.commandId ?? (caller.idempotencyKey === undefined ? newId() : deterministicId(actor.id, definition.name, caller.idempotencyKey));
  const { id, kind, organisation, actingFor } = actor;
  return {
    actor,
    language: caller.language,
    ...(caller.expected === undefined ? {} : { expected: caller.expected }),
    ...(file === undefined ? {} : { file }),
    meta: {
      commandId,
      correlationId: caller.correlationId,
      causationId: caller.causationId ?? commandId,
      occurredAt: parts.services.clock.now(),
      actor: { id, kind, organisation, ...(actingFor === undefined ? {} : { actingFor }) },
      tenant: tenantOf(actor),
      build: parts.build,
    },
  };
}

/** What was refused because of what somebody else did is read again next: that reading must include it. Where the log cannot be asked, the refusal stands alone. */
async function withPosition(parts: GatewayParts, error: unknown): Promise<unknown> {
  if (error instanceof RejectedError) {
    const position = await parts.viewPositions.positionOf([]).catch(() => undefined);
    if (position !== undefined) error.position = position;
  }
  return error;
}

async function carryOut(parts: GatewayParts, definition: CommandDefinition, input: unknown, context: MessageContext): Promise<Answer> {
  const { output, revision, position } = await parts.buses.command(parts.commandBus, definition, input, context).catch(async (error: unknown) => {
    throw await withPosition(parts, error);
  });
  return { output: checked(parts, definition, output), ...(revision === undefined ? {} : { revision }), ...(position === undefined ? {} : { position }) };
}

/** Whoever loses a right must not get one more answer by it, and whoever is given one need not try twice. It is recorded either way: not being in time is said, not refused. */
async function judgedBy(parts: GatewayParts, definition: CommandDefinition, { actor }: MessageContext, answer: Answer): Promise<Answer> {
  const waits = definition.changesRights === true && answer.position !== undefined && actor.kind !== 'system';
  if (!waits || (await parts.viewPositions.waitFor(parts.rightsViews, answer.position, longestWaitForViews))) return answer;
  return { ...answer, stale: true };
}

async function answerCommand(parts: GatewayParts, definition: CommandDefinition, input: unknown, caller: Caller & { actor: Actor }, file?: UploadedFile): Promise<Answer> {
  const context = contextOf(parts, definition, caller.actor, caller, file);
  const carriedOut = async (): Promise<Answer> => judgedBy(parts, definition, context, await carryOut(parts, definition, input, context));
  if (caller.idempotencyKey === undefined) return carriedOut();
  const scope = { actorId: caller.actor.id, key: caller.idempotencyKey };
  const request = { name: definition.name, input, ...(file === undefined ? {} : { file: { name: file.name, digest: file.digest } }) };
  const before = await parts.idempotency.begin(scope, request);
  if (before !== undefined) return before;
  try {
    const answer = await carriedOut();
    await parts.idempotency.complete(scope, request, answer);
    return answer;
  } catch (error) {
    if (error instanceof RejectedError) await parts.idempotency.release(scope);
    throw error;
  }
}

/** The file is taken in only now: the sender may send it. It is gone when the command is done. */
async function answerUpload(parts: GatewayParts, definition: CommandDefinition, input: unknown, caller: Caller & { actor: Actor }): Promise<Answer> {
  const { upload } = definition;
  if (upload === undefined) return answerCommand(parts, definition, input, caller);
  if (caller.file === undefined) throw new RejectedError({ code: 'file.missing', facts: {} });
  const file = await receiveFile(caller.file, upload);
  try {
    return await answerCommand(parts, definition, input, caller, file);
  } finally {
    await file.discard();
  }
}

async function answerQuery(parts: GatewayParts, definition: MessageDefinition & { kind: 'query' }, input: unknown, caller: Caller & { actor: Actor }): Promise<Answer> {
  const inTime = caller.minPosition === undefined || (await parts.viewPositions.waitFor(definition.views, caller.minPosition, longestWaitForViews));
  // Read before the query: the answer includes at least this much.
  const position = await parts.viewPositions.positionOf(definition.views);
  const output = await parts.buses.query(parts.queryBus, definition, input, contextOf(parts, definition, caller.actor, caller));
  // What cannot be put on record is not answered: no read is missing from it.
  await parts.reads.note(definition, input, caller.actor);
  const age = parts.viewPositions.ageOf(position);
  return { output: checked(parts, definition, output), position, ...(age === undefined ? {} : { age }), ...(inTime ? {} : { stale: true }) };
}

function checked(parts: GatewayParts, definition: MessageDefinition, output: unknown): unknown {
  if (!parts.verifyOutputs) return output;
  const parsed = definition.output.safeParse(output);
  if (!parsed.success) throw new Error(`${definition.name} answered what its output schema refuses: ${parsed.error.message}`);
  return output;
}

export function createMessageGateway(parts: GatewayParts): MessageGateway {
  const send = async <D extends MessageDefinition>(definition: D, rawInput: unknown, caller: Caller): Promise<Answer<OutputOf<D>>> => {
    const message: MessageDefinition = definition;
    const actor = signedIn(parts, message, caller.actor);
    const input: unknown = validateInput(message.input, rawInput, caller.language);
    const known = { ...caller, actor: await permit(parts, message, input, actor) };
    const answer = message.kind === 'command' ? await answerUpload(parts, message, input, known) : await answerQuery(parts, message, input, known);
    return answer as Answer<OutputOf<D>>;
  };
  const dispatch: Dispatch = async (definition, input: InputOf<typeof definition>, cause) => {
    const { commandId, causationId, correlationId, process } = cause;
    const answer = await send(definition, input, { actor: systemActor(process), language: 'en', commandId, causationId, correlationId });
    return { output: answer.output, ...(answer.revision === undefined ? {} : { revision: answer.revision }), ...(answer.position === undefined ? {} : { position: answer.position }) };
  };
  const permits: MessageGateway['permits'] = (definition, input, actor) =>
    permit(parts, definition, input, actor).then(
      () => ok(undefined),
      (error: unknown) => {
        if (error instanceof RejectedError) return { ok: false, error: error.rejection };
        throw error;
      },
    );
  return { send, permits, dispatch };
}
