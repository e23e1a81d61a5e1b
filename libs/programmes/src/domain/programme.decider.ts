import { dayOf, dec, never, ok, reject, type Decider, type Result } from '@greengate/kernel';
import { programmesEvents, type Engagement, type ProgrammesEvent, type ProgrammeTarget } from './programmes.events';

export type ProgrammeCommand =
  | { readonly type: 'create'; readonly programmeId: string; readonly organisationId: string; readonly organisationKind: string | null; readonly name: string; readonly currency: string; readonly timeZone: string }
  | { readonly type: 'rename'; readonly name: string }
  | { readonly type: 'engage'; readonly organisationId: string; readonly as: Engagement; readonly until: string | null; readonly now: string }
  | { readonly type: 'set-target'; readonly target: ProgrammeTarget; readonly reason: string }
  | { readonly type: 'end-engagement'; readonly organisationId: string; readonly as: Engagement };

export interface Programme {
  readonly programmeId: string;
  readonly organisationId: string;
  readonly name: string;
  /** Last day by `<as>.<organisationId>`; null when open-ended. */
  readonly engagements: Readonly<Record<string, string | null>>;
  /** The one in force. */
  readonly target: ProgrammeTarget | null;
}
export type ProgrammeState = Programme | null;

const { make } = programmesEvents;
const keyOf = ({ as, organisationId }: { as: Engagement; organisationId: string }): string => `${as}.${organisationId}`;
type Decision = Result<readonly ProgrammesEvent[]>;
type Of<Type extends ProgrammeCommand['type']> = Extract<ProgrammeCommand, { type: Type }>;

function create({ programmeId, organisationId, organisationKind, name, currency, timeZone }: Of<'create'>, state: ProgrammeState): Decision {
  if (state) return ok([]);
  if (organisationKind !== 'buyer') return reject('programmes.not-a-buyer', { field: 'organisationId', value: organisationId });
  return ok([make.ProgrammeCreated({ programmeId, organisationId, name, currency, timeZone })]);
}

function engage({ organisationId, as, until, now }: Of<'engage'>, state: Programme): Decision {
  if (organisationId === state.organisationId) return reject('programmes.engages-itself', { field: 'organisationId', value: as });
  if (until !== null && until < dayOf(now)) return reject('programmes.engagement-in-the-past', { field: 'until', value: until });
  if (state.engagements[keyOf({ as, organisationId })] === until) return ok([]);
  return ok([make.OrganisationEngaged({ programmeId: state.programmeId, organisationId, as, until })]);
}

const sameTarget = (a: ProgrammeTarget, b: ProgrammeTarget | null): boolean => b !== null && a.baseYear === b.baseYear && a.targetYear === b.targetYear && dec(a.reduction).eq(b.reduction);

function setTarget({ target, reason }: Of<'set-target'>, { programmeId, target: previous }: Programme): Decision {
  if (target.targetYear <= target.baseYear) return reject('programmes.target-before-base', { field: 'targetYear', value: target.targetYear, baseYear: target.baseYear });
  if (dec(target.reduction).isZero()) return reject('programmes.target-without-reduction', { field: 'reduction', value: target.reduction });
  return sameTarget(target, previous) ? ok([]) : ok([make.ProgrammeTargetSet({ programmeId, ...target, reason, previous })]);
}

function decide(command: ProgrammeCommand, state: ProgrammeState): Decision {
  if (command.type === 'create') return create(command, state);
  if (!state) return reject('resource.not-found', { resource: 'programme' });
  const { programmeId } = state;
  switch (command.type) {
    case 'rename':
      return command.name === state.name ? ok([]) : ok([make.ProgrammeRenamed({ programmeId, name: command.name, previous: state.name })]);
    case 'set-target':
      return setTarget(command, state);
    case 'engage':
      return engage(command, state);
    case 'end-engagement':
      if (!Object.hasOwn(state.engagements, keyOf(command))) return reject('resource.not-found', { resource: 'engagement' });
      return ok([make.EngagementEnded({ programmeId, organisationId: command.organisationId, as: command.as })]);
    default:
      return never(command);
  }
}

function evolve(state: ProgrammeState, { type, data }: ProgrammesEvent): ProgrammeState {
  if (type === 'programmes.ProgrammeCreated') return { programmeId: data.programmeId, organisationId: data.organisationId, name: data.name, engagements: {}, target: null };
  if (!state) return state;
  switch (type) {
    case 'programmes.ProgrammeRenamed':
      return { ...state, name: data.name };
    case 'programmes.ProgrammeTargetSet':
      return { ...state, target: { baseYear: data.baseYear, targetYear: data.targetYear, reduction: data.reduction } };
    case 'programmes.OrganisationEngaged':
      return { ...state, engagements: { ...state.engagements, [keyOf(data)]: data.until } };
    case 'programmes.EngagementEnded':
      return { ...state, engagements: Object.fromEntries(Object.entries(state.engagements).filter(([key]) => key !== keyOf(data))) };
    default:
      return never(type);
  }
}

export const programmeDecider: Decider<ProgrammeCommand, ProgrammeState, ProgrammesEvent> = { initial: null, decide, evolve };

export const programmeStream = (programmeId: string): string => `programme-${programmeId}`;
