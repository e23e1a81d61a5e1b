import { defineProjection, never, type Recorded } from '@greengate/kernel';
import type { TargetRegisterEntry } from '../contracts/target-register.contract';
import { commitmentsEvents, type CommitmentEvent } from '../domain/commitments.events';

type Happening = TargetRegisterEntry['history'][number];

const happening = ({ metadata, recordedAt, id, position }: Recorded<CommitmentEvent>, what: Happening['what'], reason: string | null): Happening => ({
  what,
  occurredAt: metadata.occurredAt,
  recordedAt,
  by: metadata.actor,
  eventId: id,
  position,
  reason,
});

/** The register of targets: superseded and withdrawn ones stay, with who, when and why. */
export const targetRegister = defineProjection<TargetRegisterEntry, CommitmentEvent>({
  name: 'target_register',
  version: 1,
  handles: commitmentsEvents.types,
  indexes: [{ fields: ['supplierId'] }, { fields: ['status'] }, { fields: ['targetYear'] }],
  keys: ({ event }) => (event.type === 'commitments.TargetSuperseded' ? [event.data.targetId, event.data.successor] : [event.data.targetId]),
  evolve: (view, recorded, key) => {
    const { event } = recorded;
    if (event.type === 'commitments.TargetCommitted') {
      const { supplierId, targetId, target } = event.data;
      const history = [happening(recorded, 'committed', null)];
      return { targetId, supplierId, target, status: 'live', targetYear: target.targetYear, supersededBy: null, supersedes: [], validations: [], history };
    }
    if (!view) return null;
    switch (event.type) {
      case 'commitments.TargetSuperseded': {
        const { targetId, successor, reason } = event.data;
        if (key === successor) return { ...view, supersedes: [...view.supersedes, targetId] };
        return { ...view, status: 'superseded', supersededBy: successor, history: [...view.history, happening(recorded, 'superseded', reason)] };
      }
      case 'commitments.TargetValidatedExternally': {
        const { scheme, ambition, validatedOn } = event.data;
        const validation = { scheme, ambition, validatedOn, recordedAt: recorded.recordedAt, by: recorded.metadata.actor };
        return { ...view, validations: [...view.validations, validation], history: [...view.history, happening(recorded, 'validated', null)] };
      }
      case 'commitments.TargetWithdrawn':
        return { ...view, status: 'withdrawn', history: [...view.history, happening(recorded, 'withdrawn', event.data.reason)] };
      default:
        return never(event);
    }
  },
});
