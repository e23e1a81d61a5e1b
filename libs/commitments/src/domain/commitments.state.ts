import { never } from '@greengate/kernel';
import type { Ambition, Target } from '../contracts/target.contract';
import type { CommitmentEvent } from './commitments.events';

export type TargetStatus = 'live' | 'superseded' | 'withdrawn';

export interface Validation {
  readonly scheme: string;
  readonly ambition: Ambition | null;
  readonly validatedOn: string;
}

export interface Commitment {
  readonly id: string;
  readonly target: Target;
  readonly status: TargetStatus;
  readonly successor: string | null;
  readonly validations: readonly Validation[];
}

/** The targets of one supplier, by id; superseded and withdrawn ones stay. */
export interface CommitmentsState {
  readonly commitments: Readonly<Record<string, Commitment>>;
}

export const noCommitments: CommitmentsState = { commitments: {} };

/** Fold one event. Total: an event about a target that was never committed changes nothing. */
export function evolveCommitments(state: CommitmentsState, event: CommitmentEvent): CommitmentsState {
  const put = (commitment: Commitment): CommitmentsState => ({ commitments: { ...state.commitments, [commitment.id]: commitment } });
  if (event.type === 'commitments.TargetCommitted') {
    return put({ id: event.data.targetId, target: event.data.target, status: 'live', successor: null, validations: [] });
  }
  const known = state.commitments[event.data.targetId];
  if (!known) return state;
  switch (event.type) {
    case 'commitments.TargetSuperseded':
      return put({ ...known, status: 'superseded', successor: event.data.successor });
    case 'commitments.TargetValidatedExternally': {
      const { scheme, ambition, validatedOn } = event.data;
      return put({ ...known, validations: [...known.validations, { scheme, ambition, validatedOn }] });
    }
    case 'commitments.TargetWithdrawn':
      return put({ ...known, status: 'withdrawn' });
    default:
      return never(event);
  }
}
