import { computedDecimal, defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { calculationSummary, inventoryDocumentRecorded } from '../contracts/calculation-summary.contract';

const ids = { supplierId: id, disclosureId: id, calculationId: id };
const difference = z.strictObject({ lineId: z.string().min(1), account: z.string().min(1), before: computedDecimal.nullable(), after: computedDecimal.nullable() });

/** Calculations, in stream `disclosure-<supplierId>`: what the totals of a disclosure were calculated from. None is ever changed. */
export const calculationEvents = defineEvents('disclosures', {
  /** Right before the event that gives its totals, in the same append. */
  InventoryCalculated: {
    version: 1,
    schema: z.strictObject({
      ...ids,
      cause: z.enum(['submission', 'correction', 'restatement']),
      /** As entered, word for word. */
      document: inventoryDocumentRecorded,
      documentDigest: z.string().regex(/^[0-9a-f]{64}$/),
      ...calculationSummary.shape,
      /** The calculation that these figures replace. */
      previous: id.nullable(),
    }),
    says: { en: 'The inventory was calculated ({engine}); digest {digest}', 'zh-CN': '已计算清单（{engine}）；摘要 {digest}' },
  },
  /** With other factors: a result beside the accepted one, which stays as it is. */
  InventoryRecalculated: {
    version: 1,
    schema: z.strictObject({
      ...ids,
      basedOn: id,
      cause: z.strictObject({ kind: z.literal('new-factor-set'), organisationId: id, setId: z.string().min(1), reason: z.string().min(1) }),
      ...calculationSummary.shape,
      differences: z.array(difference),
    }),
    says: { en: 'The inventory was calculated again with factor set {cause.setId}; the accepted figures stay. Digest {digest}', 'zh-CN': '已用因子集 {cause.setId} 重新计算清单；已接受的数据不变。摘要 {digest}' },
  },
});
export type CalculationEvent = EventsOf<typeof calculationEvents>;
