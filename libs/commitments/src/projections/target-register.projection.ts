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

type Step = Pick<TargetRegisterEntry['validationHistory'][number], 'scheme' | 'status' | 'on'>;

/** A step with a scheme: the history keeps them all, the status the last one of each scheme. */
const stepped = (view: TargetRegisterEntry, recorded: Recorded<CommitmentEvent>, { scheme, status, on }: Step): Pick<TargetRegisterEntry, 'validationStatus' | 'validationHistory'> => ({
  validationStatus: [...view.validationStatus.filter((one) => one.scheme !== scheme), { scheme, status, since: on }],
  validationHistory: [...view.validationHistory, { scheme, status, on, recordedAt: recorded.recordedAt, by: recorded.metadata.actor }],
});

/** The register of targets: superseded and withdrawn ones stay, with who, when and why. */
export const targetRegister = defineProjection<TargetRegisterEntry, CommitmentEvent>({
  name: 'target_register',
  version: 2,
  handles: commitmentsEvents.types,
  indexes: [{ fields: ['supplierId'] }, { fields: ['status'] }, { fields: ['targetYear'] }],
  keys: ({ event }) => (event.type === 'commitments.TargetSuperseded' ? [event.data.targetId, event.data.successor] : [event.data.targetId]),
  evolve: (view, recorded, key) => {
    const { event } = recorded;
    if (event.type === 'commitments.TargetCommitted') {
      const { supplierId, targetId, target } = event.data;
      const history = [happening(recorded, 'committed', null)];
      return { targetId, supplierId, target, status: 'live', targetYear: target.targetYear, supersededBy: null, supersedes: [], validations: [], validationStatus: [], validationHistory: [], recalculatedBase: null, baseYearChanges: [], recalculations: [], history };
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
        return { ...view, validations: [...view.validations, validation], ...stepped(view, recorded, { scheme, status: 'validated', on: validatedOn }), history: [...view.history, happening(recorded, 'validated', null)] };
      }
      case 'commitments.TargetValidationChanged': {
        const { scheme, status, on } = event.data;
        return { ...view, ...stepped(view, recorded, { scheme, status, on }), history: [...view.history, happening(recorded, 'validation-changed', `${scheme}: ${status}`)] };
      }
      case 'commitments.BaseYearChangeRecorded': {
        const { changeId, cause, change, description } = event.data;
        const entry = { changeId, cause, change, description, recordedAt: recorded.recordedAt, by: recorded.metadata.actor, counted: false };
        return { ...view, baseYearChanges: [...view.baseYearChanges, entry], history: [...view.history, happening(recorded, 'base-year-changed', description)] };
      }
      case 'commitments.BaseYearRecalculated': {
        const { old, new: recalculatedBase, effect, threshold } = event.data;
        return {
          ...view,
          recalculatedBase,
          baseYearChanges: view.baseYearChanges.map((change) => ({ ...change, counted: true })),
          recalculations: [...view.recalculations, { old, new: recalculatedBase, effect, threshold, recordedAt: recorded.recordedAt }],
          history: [...view.history, happening(recorded, 'base-year-recalculated', null)],
        };
      }
      case 'commitments.TargetWithdrawn':
        return { ...view, status: 'withdrawn', history: [...view.history, happening(recorded, 'withdrawn', event.data.reason)] };
      default:
        return never(event);
    }
  },
});
