import { defineProjection, never } from '@greengate/kernel';
import type { CustomFactorEntry } from '../contracts/custom-factor.contract';
import type { CustomFactorEvent } from '../domain/custom-factor.decider';

/** View `custom_factors`, by id: the factors of suppliers' own, with what was decided on them. */
export const customFactors = defineProjection<CustomFactorEntry, CustomFactorEvent>({
  name: 'custom_factors',
  version: 1,
  handles: ['factors.CustomFactorProposed', 'factors.CustomFactorApproved', 'factors.CustomFactorRefused'],
  indexes: [{ fields: ['programmeId'] }, { fields: ['supplierId'] }, { fields: ['status'] }, { fields: ['proposedAt'] }],
  keys: ({ event }) => [event.data.customFactorId],
  evolve: (view, { event, metadata }) => {
    if (event.type === 'factors.CustomFactorProposed') return { ...event.data, status: 'proposed', proposedAt: metadata.occurredAt, decidedBy: null, decidedAt: null, reason: null };
    if (view === undefined) return null;
    switch (event.type) {
      case 'factors.CustomFactorApproved':
        return { ...view, status: 'approved', decidedBy: event.data.approvedBy, decidedAt: metadata.occurredAt };
      case 'factors.CustomFactorRefused':
        return { ...view, status: 'refused', decidedBy: event.data.refusedBy, decidedAt: metadata.occurredAt, reason: event.data.reason };
      default:
        return never(event);
    }
  },
});
