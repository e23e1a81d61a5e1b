import { defineEvents, id, money, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

/** A calendar year of purchasing. */
export const spendYear = z.number().int().min(1990).max(2100);

const ids = { programmeId: id, supplierId: id };

/** Stream `spend-<programmeId>.<supplierId>`: what the buyer bought from the supplier, by year and currency. The buyer's secret. */
export const purchasingEvents = defineEvents('purchasing', {
  SpendRecorded: {
    version: 1,
    /** `source`: where the figure comes from, e.g. a ledger export. `batchId`: the import it came with. */
    schema: z.strictObject({ ...ids, year: spendYear, money, source: z.string().min(1), batchId: z.string().min(1).nullable() }),
    says: { en: 'Spend of {year} recorded: {money.amount} {money.currency} (source: {source})', 'zh-CN': '记录 {year} 年采购额：{money.amount} {money.currency}（来源：{source}）' },
  },
  SpendCorrected: {
    version: 1,
    /** `previous`: the figure that it replaces, in the same currency. */
    schema: z.strictObject({ ...ids, year: spendYear, money, previous: money, reason: z.string().min(1), source: z.string().min(1), batchId: z.string().min(1).nullable() }),
    says: { en: 'Spend of {year} corrected from {previous.amount} {previous.currency} to {money.amount} {money.currency}: {reason}', 'zh-CN': '{year} 年采购额由 {previous.amount} {previous.currency} 更正为 {money.amount} {money.currency}：{reason}' },
  },
  SpendWithdrawn: {
    version: 1,
    /** It was never meant to be recorded: afterwards there is no figure, which is not zero. `batchId`: what it was withdrawn with. */
    schema: z.strictObject({ ...ids, year: spendYear, withdrawn: money, reason: z.string().min(1), batchId: z.string().min(1).nullable() }),
    says: { en: 'Spend of {year} withdrawn: {withdrawn.amount} {withdrawn.currency}: {reason}', 'zh-CN': '撤回 {year} 年采购额：{withdrawn.amount} {withdrawn.currency}：{reason}' },
  },
});
export type PurchasingEvent = EventsOf<typeof purchasingEvents>;
