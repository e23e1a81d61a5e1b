import { id, money, RejectedError } from '@greengate/kernel';
import { defineInboxKind, type InboxKind } from '@greengate/messaging';
import { correctSpend, recordSpend, spendYear } from '@greengate/purchasing/contracts';
import { z } from 'zod';
import { keyOf, messageSupplier, supplierNamed } from './message-supplier';

/** The figure of a year as a ledger has it now: the first is recorded, a later and different one corrects it. */
export const spendMessage: InboxKind = defineInboxKind({
  name: 'spend',
  type: 'com.greengate.in.spend.v1',
  summary: { en: 'What was bought from a supplier in a year, so far', 'zh-CN': '某年对供应商的采购额（截至目前）' },
  schema: z.strictObject({ programmeId: id, supplier: messageSupplier, year: spendYear, money, reason: z.string().trim().min(1).max(1000).optional() }),
  about: ({ programmeId, supplier, year, money: { currency } }) => `${programmeId} ${keyOf(supplier)} ${year} ${currency}`,
  async carryOut({ programmeId, supplier, year, money: spent, reason }, tools) {
    const { message, send } = tools;
    const supplierId = await supplierNamed(supplier, tools);
    const figure = { programmeId, supplierId, year, money: spent, source: message.source.slice(0, 200), batchId: null };
    try {
      await send(recordSpend, figure, 'record');
    } catch (error) {
      if (!(error instanceof RejectedError) || error.rejection.code !== 'purchasing.spend-already-recorded') throw error;
      await send(correctSpend, { ...figure, reason: reason ?? `Figure of ${message.time}` }, 'correct');
    }
  },
});
