import { defineProjection } from '@greengate/kernel';
import type { GateDecisionRecord } from '../contracts/admissions.query';
import type { AdmissionEvent } from '../domain/admissions.events';
import { decisionRecord } from './gate-latest.projection';
import { pairOf } from './pair-of';

/** View `gate_decisions`, by decision: every decision as recorded. */
export const gateDecisionsView = defineProjection<GateDecisionRecord & { readonly pair: string }, Extract<AdmissionEvent, { type: 'admissions.GateDecided' }>>({
  name: 'gate_decisions',
  version: 1,
  handles: ['admissions.GateDecided'],
  indexes: [{ fields: ['pair'] }, { fields: ['position'] }],
  keys: ({ event }) => [event.data.decisionId],
  evolve: (_view, recorded) => ({ ...decisionRecord(recorded), pair: pairOf(recorded.event.data) }),
});
