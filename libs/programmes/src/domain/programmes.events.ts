import { currency, day, defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

/** In which capacity a third party may look into a programme. */
export const engagement = z.enum(['auditor', 'verifier']);
export type Engagement = z.infer<typeof engagement>;

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
});
export type ProgrammesEvent = EventsOf<typeof programmesEvents>;
