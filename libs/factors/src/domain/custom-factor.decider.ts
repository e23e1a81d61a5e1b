import { digestOf, never, ok, reject, type Decider, type Result } from '@greengate/kernel';
import type { CustomFactor } from '../contracts/custom-factor.contract';
import { factorsEvents, type FactorsEvent } from './factors.events';

export type CustomFactorEvent = Extract<FactorsEvent, { type: `factors.CustomFactor${string}` }>;

interface Ids {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly customFactorId: string;
}
export type CustomFactorCommand = Ids & { readonly by: string } & (
    | { readonly type: 'propose'; readonly proposal: CustomFactor }
    | { readonly type: 'approve' }
    | { readonly type: 'refuse'; readonly reason: string }
  );

export type CustomFactorState = null | {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly digest: string;
  readonly proposedBy: string;
  readonly status: 'proposed' | 'approved' | 'refused';
};

const { make } = factorsEvents;
type Of<Type extends CustomFactorCommand['type']> = Extract<CustomFactorCommand, { readonly type: Type }>;
type Decided = Result<readonly CustomFactorEvent[]>;

function propose({ programmeId, supplierId, customFactorId, proposal, by }: Of<'propose'>, state: CustomFactorState): Decided {
  if (state !== null) return ok([]);
  if (proposal.factor.numerator.gas === 'CO2e' && proposal.gwpSet === null) return reject('factors.gwp-set-missing', { field: 'gwpSet' });
  return ok([make.CustomFactorProposed({ programmeId, supplierId, customFactorId, ...proposal, digest: digestOf(proposal), proposedBy: by })]);
}

/** Approval and refusal: by another person than the proposer, once. The same decision again is none. */
function review(command: Of<'approve'> | Of<'refuse'>, state: CustomFactorState): Decided {
  const { programmeId, supplierId, customFactorId, by } = command;
  if (state === null || state.programmeId !== programmeId || state.supplierId !== supplierId) return reject('resource.not-found', { resource: customFactorId });
  const wanted = command.type === 'approve' ? 'approved' : 'refused';
  if (state.status === wanted) return ok([]);
  if (state.status !== 'proposed') return reject('factors.custom-factor-decided', { customFactorId, status: state.status });
  if (state.proposedBy === by) return reject('factors.self-approval', { actor: by, subject: customFactorId });
  const ids = { programmeId, supplierId, customFactorId };
  return ok([command.type === 'approve' ? make.CustomFactorApproved({ ...ids, digest: state.digest, approvedBy: by }) : make.CustomFactorRefused({ ...ids, reason: command.reason, refusedBy: by })]);
}

/** Stream `customFactor-<customFactorId>`: a factor of a supplier's own, with evidence, and what another person decided on it. */
export const customFactorDecider: Decider<CustomFactorCommand, CustomFactorState, CustomFactorEvent> = {
  initial: null,
  decide(command, state): Decided {
    switch (command.type) {
      case 'propose':
        return propose(command, state);
      case 'approve':
      case 'refuse':
        return review(command, state);
      default:
        return never(command);
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'factors.CustomFactorProposed': {
        const { programmeId, supplierId, digest, proposedBy } = event.data;
        return { programmeId, supplierId, digest, proposedBy, status: 'proposed' };
      }
      case 'factors.CustomFactorApproved':
        return state === null ? null : { ...state, status: 'approved' };
      case 'factors.CustomFactorRefused':
        return state === null ? null : { ...state, status: 'refused' };
      default:
        return never(event);
    }
  },
};
