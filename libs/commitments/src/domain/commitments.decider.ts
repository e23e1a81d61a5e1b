import { never, ok, reject, type Decider, type Result } from '@greengate/kernel';
import type { Target } from '../contracts/target.contract';
import { changeBaseYear } from './base-year-change.rules';
import type { CommandOf, CommitmentCommand } from './commitment.command';
import { commitmentsEvents, type CommitmentEvent } from './commitments.events';
import { evolveCommitments, noCommitments, type Commitment, type CommitmentsState } from './commitments.state';
import { checkTarget, sameTarget } from './target.rules';

type Decision = Result<readonly CommitmentEvent[]>;

export type { CommitmentCommand };

const make = commitmentsEvents.make;
const nothing: Decision = ok([]);

/** The live target that says the same, if any: committing it again changes nothing. */
export const liveTargetLike = (state: CommitmentsState, target: Target): Commitment | undefined =>
  Object.values(state.commitments).find((commitment) => commitment.status === 'live' && sameTarget(commitment.target, target));

function commit({ supplierId, targetId, target, today }: CommandOf<'commit'>, state: CommitmentsState): Decision {
  const valid = checkTarget(target, today);
  if (!valid.ok) return valid;
  return liveTargetLike(state, target) ? nothing : ok([make.TargetCommitted({ supplierId, targetId, target })]);
}

const notLive = ({ id, status }: Commitment) => reject('commitments.not-live', { targetId: id, status });

function supersede({ supplierId, targetId, successor, target, reason, today }: CommandOf<'supersede'>, old: Commitment, state: CommitmentsState): Decision {
  if (old.status === 'superseded' && old.successor !== null) {
    const follower = state.commitments[old.successor];
    if (follower && sameTarget(follower.target, target)) return nothing;
  }
  if (old.status !== 'live') return notLive(old);
  if (sameTarget(old.target, target)) return nothing;
  const valid = checkTarget(target, today);
  if (!valid.ok) return valid;
  const there = liveTargetLike(state, target);
  if (there) return ok([make.TargetSuperseded({ supplierId, targetId, successor: there.id, reason })]);
  return ok([make.TargetCommitted({ supplierId, targetId: successor, target }), make.TargetSuperseded({ supplierId, targetId, successor, reason })]);
}

function validate({ supplierId, targetId, scheme, ambition, validatedOn, today }: CommandOf<'validate'>, commitment: Commitment): Decision {
  if (commitment.status !== 'live') return notLive(commitment);
  if (validatedOn > today) return reject('commitments.validation-in-future', { field: 'validatedOn', value: validatedOn, today });
  const again = commitment.validations.some((known) => known.scheme === scheme && known.ambition === ambition && known.validatedOn === validatedOn);
  return again ? nothing : ok([make.TargetValidatedExternally({ supplierId, targetId, scheme, ambition, validatedOn })]);
}

/** A validation can only end where there is one; the same step again changes nothing. */
function changeValidation({ supplierId, targetId, scheme, status, on, today, by }: CommandOf<'change-validation'>, commitment: Commitment): Decision {
  const now = commitment.schemes[scheme];
  if (now?.status === status && now.on === on) return nothing;
  if (commitment.status !== 'live') return notLive(commitment);
  if (on > today) return reject('commitments.validation-in-future', { field: 'on', value: on, today });
  const ends = status === 'expired' || status === 'removed';
  if (ends && now?.status !== 'validated') return reject('commitments.not-validated', { targetId, scheme, status });
  return ok([make.TargetValidationChanged({ supplierId, targetId, scheme, status, on, recordedBy: by })]);
}

function withdraw({ supplierId, targetId, reason }: CommandOf<'withdraw'>, commitment: Commitment): Decision {
  if (commitment.status === 'withdrawn') return nothing;
  return commitment.status === 'live' ? ok([make.TargetWithdrawn({ supplierId, targetId, reason })]) : notLive(commitment);
}

function decide(command: CommitmentCommand, state: CommitmentsState): Decision {
  if (command.type === 'commit') return commit(command, state);
  const commitment = state.commitments[command.targetId];
  if (!commitment) return reject('commitments.not-found', { targetId: command.targetId });
  switch (command.type) {
    case 'supersede':
      return supersede(command, commitment, state);
    case 'validate':
      return validate(command, commitment);
    case 'change-validation':
      return changeValidation(command, commitment);
    case 'change-base-year':
      return commitment.status === 'live' || commitment.changes.includes(command.changeId) ? changeBaseYear(command, commitment) : notLive(commitment);
    case 'withdraw':
      return withdraw(command, commitment);
    default:
      return never(command);
  }
}

/** Decides over stream `commitment-<supplierId>`: all targets of one supplier. */
export const commitmentsDecider: Decider<CommitmentCommand, CommitmentsState, CommitmentEvent> = { initial: noCommitments, decide, evolve: evolveCommitments };
