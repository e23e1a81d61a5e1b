import { never, ok, reject, type Decider, type Result } from '@greengate/kernel';
import type { AccreditationStatus, AccreditationTerms } from '../contracts/accreditation.contract';
import { accreditationEvents, type AccreditationEvent } from './accreditation.events';

/** Who acts, for which organisation, on which day (UTC), in which programme. */
interface Act {
  readonly programmeId: string;
  /** The verifier's organisation. */
  readonly organisationId: string;
  readonly accreditationId: string;
  readonly by: { readonly id: string; readonly organisation: string };
  readonly today: string;
}

interface Entry {
  /** What the verifier's organisation is registered as; null when it is not registered. */
  readonly organisationKind: string | null;
  readonly terms: AccreditationTerms;
}

export type AccreditationCommand =
  | (Act & Entry & { readonly type: 'claim' })
  | (Act & Entry & { readonly type: 'record' })
  | (Act & { readonly type: 'confirm' })
  | (Act & { readonly type: 'end'; readonly reason: string });

export interface Accreditation extends AccreditationTerms {
  readonly accreditationId: string;
  readonly programmeId: string;
  readonly status: AccreditationStatus;
}
/** Of one verifier, by accreditation. */
export type AccreditationState = Readonly<Record<string, Accreditation>>;

const { make } = accreditationEvents;
type Decision = Result<readonly AccreditationEvent[]>;
type Of<Type extends AccreditationCommand['type']> = Extract<AccreditationCommand, { type: Type }>;

const idsOf = ({ programmeId, organisationId, accreditationId }: Act) => ({ programmeId, organisationId, accreditationId });

function checkTerms({ validFrom, validUntil }: AccreditationTerms, today: string): Result<null> {
  if (validUntil < validFrom) return reject('verifications.days-reversed', { field: 'validUntil', value: validUntil, from: validFrom });
  return validUntil < today ? reject('verifications.accreditation-over', { field: 'validUntil', value: validUntil }) : ok(null);
}

/** What a verifier says of itself, somebody else must check. */
const ofItself = ({ by, organisationId }: Act): boolean => by.organisation === organisationId;

function enter(command: Of<'claim' | 'record'>, state: AccreditationState): Decision {
  if (state[command.accreditationId]) return ok([]);
  if (command.organisationKind === null) return reject('resource.not-found', { resource: 'organisation' });
  if (command.organisationKind !== 'verifier') return reject('verifications.not-a-verifier', { field: 'organisationId', value: command.organisationId, kind: command.organisationKind });
  const valid = checkTerms(command.terms, command.today);
  if (!valid.ok) return valid;
  const entered = { ...command.terms, ...idsOf(command) };
  if (command.type === 'claim') return ok([make.AccreditationClaimed({ ...entered, claimedBy: command.by.id })]);
  return ofItself(command) ? reject('verifications.self-accreditation') : ok([make.AccreditationRecorded({ ...entered, recordedBy: command.by.id })]);
}

function confirm(command: Of<'confirm'>, { accreditationId: _id, programmeId: _programme, status, ...terms }: Accreditation): Decision {
  if (ofItself(command)) return reject('verifications.self-accreditation');
  if (status === 'recorded') return ok([]);
  if (status === 'ended') return reject('verifications.accreditation-ended', { accreditationId: command.accreditationId });
  const valid = checkTerms(terms, command.today);
  return valid.ok ? ok([make.AccreditationRecorded({ ...terms, ...idsOf(command), recordedBy: command.by.id })]) : valid;
}

function decide(command: AccreditationCommand, state: AccreditationState): Decision {
  if (command.type === 'claim' || command.type === 'record') return enter(command, state);
  const known = state[command.accreditationId];
  if (known?.programmeId !== command.programmeId) return reject('resource.not-found', { resource: 'accreditation' });
  switch (command.type) {
    case 'confirm':
      return confirm(command, known);
    case 'end':
      return known.status === 'ended' ? ok([]) : ok([make.AccreditationEnded({ ...idsOf(command), reason: command.reason, endedBy: command.by.id })]);
    default:
      return never(command);
  }
}

function evolve(state: AccreditationState, event: AccreditationEvent): AccreditationState {
  const { accreditationId } = event.data;
  switch (event.type) {
    case 'verifications.AccreditationClaimed': {
      const { claimedBy: _by, organisationId: _organisation, ...accreditation } = event.data;
      return { ...state, [accreditationId]: { ...accreditation, status: 'claimed' } };
    }
    case 'verifications.AccreditationRecorded': {
      const { recordedBy: _by, organisationId: _organisation, ...accreditation } = event.data;
      return { ...state, [accreditationId]: { ...accreditation, status: 'recorded' } };
    }
    case 'verifications.AccreditationEnded': {
      const known = state[accreditationId];
      return known ? { ...state, [accreditationId]: { ...known, status: 'ended' } } : state;
    }
    default:
      return never(event);
  }
}

/** What one verifier is accredited for, as far as somebody else has checked it. */
export const accreditationDecider: Decider<AccreditationCommand, AccreditationState, AccreditationEvent> = { initial: {}, decide, evolve };

export const accreditationStream = (organisationId: string): string => `accreditation-${organisationId}`;
