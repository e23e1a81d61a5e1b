import type { DecideRequest, Decided, ExpectedRevision } from '@greengate/event-store';
import { RejectedError, deterministicId, unwrap, type Decider, type EventOf } from '@greengate/kernel';
import type { MessageContext, Services } from '@greengate/platform';
import { programmeOwner, programmesEvents, type ProgrammesEvent } from '@greengate/programmes/contracts';
import { enrolmentDecider, enrolmentStream } from '../domain/enrolment.decider';
import { enrolmentEvents } from '../domain/enrolment.events';
import { helperGrantDecider, helperGrantStream } from '../domain/helper-grant.decider';
import { helperGrantEvents } from '../domain/helper-grant.events';
import { identifierDecider, identifierStream } from '../domain/identifier.decider';
import { identifierEvents, type LegalIdentifier } from '../domain/identifier.events';
import { invitationDecider, invitationStream } from '../domain/invitation.decider';
import { invitationEvents } from '../domain/invitation.events';
import { supplierDecider, supplierStream } from '../domain/supplier.decider';
import { supplierEvents } from '../domain/supplier.events';

interface StreamOf<Command, State, Event extends EventOf> {
  readonly stream: string;
  readonly decider: Decider<Command, State, Event>;
  readonly definitions: unknown;
}
type Definitions<Command, State, Event extends EventOf> = DecideRequest<Command, State, Event>['definitions'];

export const supplierAt = (supplierId: string) => ({ stream: supplierStream(supplierId), decider: supplierDecider, definitions: supplierEvents });
export const identifierAt = (identifier: LegalIdentifier) => ({ stream: identifierStream(identifier), decider: identifierDecider, definitions: identifierEvents });
export const invitationAt = (invitationId: string) => ({ stream: invitationStream(invitationId), decider: invitationDecider, definitions: invitationEvents });
export const enrolmentAt = (ids: { readonly programmeId: string; readonly supplierId: string }) => ({ stream: enrolmentStream(ids), decider: enrolmentDecider, definitions: enrolmentEvents });
export const helperGrantAt = (ids: { readonly supplierId: string; readonly grantId: string }) => ({ stream: helperGrantStream(ids), decider: helperGrantDecider, definitions: helperGrantEvents });

/** State of a stream, nothing decided. */
export async function stateOf<Command, State, Event extends EventOf>(services: Services, at: StreamOf<Command, State, Event>): Promise<State> {
  const { state } = await services.decider.load({ stream: at.stream, decider: at.decider, definitions: at.definitions as Definitions<Command, State, Event> });
  return state;
}

/**
 * One step of a command that writes to several streams. Its event ids derive from the command and the stream, so that the whole command can be sent again
 * after it was cut short: steps already taken change nothing. @throws RejectedError
 * @param expected from `If-Match`, for a command that has this one step
 */
export async function step<Command, State, Event extends EventOf>(
  services: Services,
  context: MessageContext,
  at: StreamOf<Command, State, Event>,
  command: Command,
  expected?: ExpectedRevision,
): Promise<Decided<State, Event>> {
  const meta = { ...context.meta, commandId: deterministicId(context.meta.commandId, at.stream) };
  return unwrap(await services.decider.run({ stream: at.stream, decider: at.decider, definitions: at.definitions as Definitions<Command, State, Event>, command, meta, ...(expected === undefined ? {} : { expected }) }));
}

/** The buyer organisation that owns the programme. @throws RejectedError `resource.not-found` */
export async function ownerOf(programmeId: string, services: Services): Promise<string> {
  const definitions = programmesEvents as unknown as Definitions<never, string | null, ProgrammesEvent>;
  const { state } = await services.decider.load({ stream: programmeOwner.stream(programmeId), decider: programmeOwner, definitions });
  if (state === null) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'programme' } });
  return state;
}

/** The latest of the positions written. */
export const latest = (...positions: readonly string[]): string => positions.reduce((a, b) => (a > b ? a : b));

/** The organisation that asks; null for Greengate itself, which imports and reacts. */
export const organisationOf = ({ actor }: MessageContext): string | null => (actor.kind === 'system' ? null : actor.organisation);
