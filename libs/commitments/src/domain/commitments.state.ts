import { never } from '@greengate/kernel';
import type { BaseYearCause } from '../contracts/base-year.contract';
import type { Ambition, Target } from '../contracts/target.contract';
import type { ValidationChange } from '../contracts/validation-status.contract';
import type { CommitmentEvent } from './commitments.events';

export type TargetStatus = 'live' | 'superseded' | 'withdrawn';

export interface Validation {
  readonly scheme: string;
  readonly ambition: Ambition | null;
  readonly validatedOn: string;
}

export interface BaseYearChange {
  readonly changeId: string;
  readonly cause: BaseYearCause;
  readonly change: string;
}

export interface Commitment {
  readonly id: string;
  readonly target: Target;
  readonly status: TargetStatus;
  readonly successor: string | null;
  readonly validations: readonly Validation[];
  /** Where it stands with each scheme. */
  readonly schemes: Readonly<Record<string, { readonly status: ValidationChange | 'validated'; readonly on: string }>>;
  /** t CO2e of the base year as recalculated, else as committed. */
  readonly baseEmissions: string | null;
  /** Changes of the base year since it was committed or recalculated. */
  readonly openChanges: readonly BaseYearChange[];
  /** Every change ever recorded. */
  readonly changes: readonly string[];
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
    return put({ id: event.data.targetId, target: event.data.target, status: 'live', successor: null, validations: [], schemes: {}, baseEmissions: event.data.target.baseEmissions, openChanges: [], changes: [] });
  }
  const known = state.commitments[event.data.targetId];
  if (!known) return state;
  switch (event.type) {
    case 'commitments.TargetSuperseded':
      return put({ ...known, status: 'superseded', successor: event.data.successor });
    case 'commitments.TargetValidatedExternally': {
      const { scheme, ambition, validatedOn } = event.data;
      return put({ ...known, validations: [...known.validations, { scheme, ambition, validatedOn }], schemes: { ...known.schemes, [scheme]: { status: 'validated', on: validatedOn } } });
    }
    case 'commitments.TargetValidationChanged': {
      const { scheme, status, on } = event.data;
      return put({ ...known, schemes: { ...known.schemes, [scheme]: { status, on } } });
    }
    case 'commitments.BaseYearChangeRecorded': {
      const { changeId, cause, change } = event.data;
      return put({ ...known, openChanges: [...known.openChanges, { changeId, cause, change }], changes: [...known.changes, changeId] });
    }
    case 'commitments.BaseYearRecalculated':
      return put({ ...known, baseEmissions: event.data.new, openChanges: [] });
    case 'commitments.TargetWithdrawn':
      return put({ ...known, status: 'withdrawn' });
    default:
      return never(event);
  }
}
