import { day, defineIntegrationEvent, id, type IntegrationEvent } from '@greengate/kernel';
import { z } from 'zod';
import { disclosuresEvents } from '../domain/disclosures.events';
import { totalsOf } from '../domain/totals.rules';
import { inventory } from './inventory.contract';

/** t CO2e as exact text; null when not measured, which is not zero. */
const total = z.string().nullable();

/** Totals alone. Energy, revenue, output and everything below the totals stay inside. */
export const disclosuresIntegrationEvents: readonly IntegrationEvent[] = [
  defineIntegrationEvent(disclosuresEvents, 'DisclosureAccepted', {
    name: 'disclosure-accepted',
    version: 1,
    reach: { consent: 'disclosures' },
    summary: { en: 'The disclosure of a period was accepted, with its totals in t CO2e', 'zh-CN': '某期间的披露已被接受（合计，吨二氧化碳当量）' },
    schema: z.strictObject({
      programmeId: id, supplierId: id, disclosureId: id, period: z.strictObject({ from: day, to: day }), boundary: inventory.shape.boundary, gwpSet: inventory.shape.gwpSet,
      scope12LocationBased: total, scope12MarketBased: total, scope3Reported: total,
    }),
    data: ({ supplierId, disclosureId, inventory: accepted }, programmeId) => ({
      programmeId, supplierId, disclosureId, period: accepted.period, boundary: accepted.boundary, gwpSet: accepted.gwpSet, ...totalsOf(accepted),
    }),
  }),
];
