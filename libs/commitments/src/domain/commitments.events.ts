import { day, defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { ambition, target } from '../contracts/target.contract';

const ids = { supplierId: id, targetId: id };

/** The events of stream `commitment-<supplierId>`: every target that a supplier has set. */
export const commitmentsEvents = defineEvents('commitments', {
  TargetCommitted: {
    version: 1,
    schema: z.strictObject({ ...ids, target }),
    says: { en: 'A {target.kind} target for {target.targetYear} was committed (reduction {target.reduction})', 'zh-CN': '已承诺 {target.targetYear} 年 {target.kind} 目标（减幅 {target.reduction}）' },
  },
  TargetSuperseded: {
    version: 1,
    schema: z.strictObject({ ...ids, successor: id, reason: z.string().min(1) }),
    says: { en: 'A target was superseded by a new one: {reason}', 'zh-CN': '目标已被新目标取代：{reason}' },
  },
  TargetValidatedExternally: {
    version: 1,
    schema: z.strictObject({ ...ids, scheme: z.string().min(1), ambition: ambition.nullable(), validatedOn: day }),
    says: { en: 'A target was validated by {scheme} on {validatedOn} ({ambition})', 'zh-CN': '目标于 {validatedOn} 经 {scheme} 验证（{ambition}）' },
  },
  TargetWithdrawn: {
    version: 1,
    schema: z.strictObject({ ...ids, reason: z.string().min(1) }),
    says: { en: 'A target was withdrawn: {reason}', 'zh-CN': '目标已撤回：{reason}' },
  },
});
export type CommitmentEvent = EventsOf<typeof commitmentsEvents>;
