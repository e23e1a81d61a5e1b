import { day, defineIntegrationEvent, id, type IntegrationEvent } from '@greengate/kernel';
import { z } from 'zod';
import { assessmentsEvents } from '../domain/assessments.events';
import { tierReason } from './assessment-result.contract';
import { tier } from './tier.contract';

/** Tiers as they change. Scores, facts and intermediates stay inside: they are read through the API, by those who may. */
export const assessmentsIntegrationEvents: readonly IntegrationEvent[] = [
  defineIntegrationEvent(assessmentsEvents, 'TierChanged', {
    name: 'tier-changed',
    version: 1,
    reach: 'programme',
    summary: { en: 'The tier of a supplier changed', 'zh-CN': '供应商等级变化' },
    schema: z.strictObject({ programmeId: id, supplierId: id, assessmentId: id, from: tier.nullable(), to: tier, asOf: day, reason: tierReason }),
    data: ({ supplierId, assessmentId, from, to, asOf, reason }, programmeId) => ({ programmeId, supplierId, assessmentId, from, to, asOf, reason }),
  }),
];
