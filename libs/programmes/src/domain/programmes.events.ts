import { currency, day, defineEvents, fraction, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

/** In which capacity a third party may look into a programme. */
export const engagement = z.enum(['auditor', 'verifier']);
export type Engagement = z.infer<typeof engagement>;

const year = z.number().int().min(1990).max(2100);

/**
 * What the buyer wants of its suppliers together: so much less of their scope 1 and 2 in the target year than in the base year, for the same suppliers. In the
 * terms of the GHG Protocol Scope 3 Standard (chapter 9) an absolute reduction target with a fixed base year; their emissions are upstream of the buyer's scope 3.
 */
export const programmeTarget = z.strictObject({ baseYear: year, targetYear: year, reduction: fraction });
export type ProgrammeTarget = z.infer<typeof programmeTarget>;

/** Stream `programme-<programmeId>`: a buyer's decarbonisation programme and the third parties engaged for it. */
export const programmesEvents = defineEvents('programmes', {
  ProgrammeCreated: {
    version: 1,
    /** `organisationId`: the buyer that owns it. `timeZone`: IANA name; deadlines end at the end of the day there. */
    schema: z.strictObject({ programmeId: id, organisationId: id, name: z.string().min(1), currency, timeZone: z.string().min(1) }),
    says: { en: 'Programme "{name}" created, in {currency}, days of {timeZone}', 'zh-CN': '创建项目“{name}”，币种 {currency}，时区 {timeZone}' },
  },
  ProgrammeRenamed: {
    version: 1,
    schema: z.strictObject({ programmeId: id, name: z.string().min(1), previous: z.string().min(1) }),
    says: { en: 'Programme renamed from "{previous}" to "{name}"', 'zh-CN': '项目由“{previous}”更名为“{name}”' },
  },
  OrganisationEngaged: {
    version: 1,
    schema: z.strictObject({ programmeId: id, organisationId: id, as: engagement, until: day.nullable() }),
    says: { en: 'Organisation {organisationId} engaged as {as}, until {until}', 'zh-CN': '聘请机构 {organisationId} 担任 {as}，至 {until}' },
  },
  EngagementEnded: {
    version: 1,
    schema: z.strictObject({ programmeId: id, organisationId: id, as: engagement }),
    says: { en: 'Engagement of organisation {organisationId} as {as} ended', 'zh-CN': '机构 {organisationId} 的 {as} 聘任结束' },
  },
  ProgrammeTargetSet: {
    version: 1,
    /** `previous`: the target that this one supersedes. */
    schema: programmeTarget.extend({ programmeId: id, reason: z.string().min(3), previous: programmeTarget.nullable() }),
    says: { en: 'Reduction target set: {reduction} of scope 1 and 2 from {baseYear} to {targetYear}. {reason}', 'zh-CN': '设定减排目标：自 {baseYear} 至 {targetYear}，范围 1 和范围 2 减少 {reduction}。{reason}' },
  },
});
export type ProgrammesEvent = EventsOf<typeof programmesEvents>;
