import { day, decimalString, defineEvents, fraction, id, nonNegativeDecimal, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { baseYearCause } from '../contracts/base-year.contract';
import { ambition, target } from '../contracts/target.contract';
import { validationChange } from '../contracts/validation-status.contract';

const ids = { supplierId: id, targetId: id };
/** Id of the user, API key or process. */
const by = z.string().min(1);

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
  TargetValidationChanged: {
    version: 1,
    /** Every step but the validation itself, which is TargetValidatedExternally. */
    schema: z.strictObject({ ...ids, scheme: z.string().min(1), status: validationChange, on: day, recordedBy: by }),
    says: { en: 'With {scheme} a target is {status} since {on}', 'zh-CN': '目标在 {scheme} 的状态自 {on} 起为 {status}' },
  },
  BaseYearChangeRecorded: {
    version: 1,
    /** `change`: t CO2e by which the emissions of the base year would be others; negative when they would be lower. */
    schema: z.strictObject({ ...ids, changeId: id, cause: baseYearCause, change: decimalString, description: z.string().min(1), recordedBy: by }),
    says: { en: 'A change of the base year by {change} t CO2e was recorded ({cause}): {description}', 'zh-CN': '已记录基准年变化 {change} t CO2e（{cause}）：{description}' },
  },
  BaseYearRecalculated: {
    version: 1,
    /** The target keeps its percentage; what it is a percentage of changes. `effect`: cumulative, as a fraction of `old`, to 12 decimals. */
    schema: z.strictObject({
      ...ids,
      old: nonNegativeDecimal,
      new: nonNegativeDecimal,
      cause: z.array(z.strictObject({ changeId: id, cause: baseYearCause, change: decimalString })).min(1),
      effect: decimalString,
      threshold: fraction,
      policyId: z.string().min(1),
      policyDigest: z.string().regex(/^[0-9a-f]{64}$/),
    }),
    says: { en: 'The base year was recalculated from {old} to {new} t CO2e (change as a fraction: {effect}; threshold {threshold})', 'zh-CN': '基准年排放由 {old} 重新计算为 {new} t CO2e（变化比例 {effect}；阈值 {threshold}）' },
  },
  TargetWithdrawn: {
    version: 1,
    schema: z.strictObject({ ...ids, reason: z.string().min(1) }),
    says: { en: 'A target was withdrawn: {reason}', 'zh-CN': '目标已撤回：{reason}' },
  },
});
export type CommitmentEvent = EventsOf<typeof commitmentsEvents>;
