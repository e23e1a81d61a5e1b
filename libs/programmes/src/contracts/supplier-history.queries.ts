import { tier, tierReason } from '@greengate/assessments/contracts';
import { day, decimalString, defineQuery, id, instant } from '@greengate/kernel';
import { z } from 'zod';
import { programmeReadersAndSupplier } from './programme-access';

const ids = { programmeId: id, supplierId: id };
const digits = 20;
const place = z.string().regex(/^\d{1,20}$/, { message: 'field.invalid' }).transform((position) => position.padStart(digits, '0'));

export const getTimeline = defineQuery('programmes.GetTimeline', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/timeline' },
  summary: { en: 'What happened, in plain words, newest first', 'zh-CN': '供应商时间线，最新在前' },
  access: programmeReadersAndSupplier,
  /** `upTo`: a position; it and what was recorded before it. */
  input: z.strictObject({ ...ids, upTo: place.optional(), limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).optional() }),
  output: z.strictObject({
    entries: z.array(
      z.strictObject({
        position: z.string(),
        eventId: z.string(),
        type: z.string(),
        occurredAt: instant,
        recordedAt: instant,
        /** Id and organisation are null where a third party acted, whom you do not know. */
        who: z.strictObject({
          kind: z.enum(['user', 'api-key', 'system']),
          id: z.string().nullable(),
          organisation: z.string().nullable(),
          /** What the organisation is called; null where it is not named, and for Greengate itself. */
          organisationName: z.string().nullable(),
          actingFor: z.string().nullable(),
        }),
        /** In the language asked for. */
        says: z.string(),
      }),
    ),
    next: z.string().optional(),
  }),
  views: ['supplier_timeline', 'supplier_page', 'supplier_dossier', 'programme_directory', 'organisation_directory'],
});

const entry = z.strictObject({
  position: z.string(),
  eventId: z.string(),
  recordedAt: instant,
  asOf: day,
  assessmentId: id,
  tier,
  previousTier: tier.nullable(),
  score: decimalString.nullable(),
  rulesetId: z.string(),
  benchmarkSetId: z.string(),
  reason: tierReason,
  /** In the language asked for. */
  why: z.string(),
  trigger: z.string(),
});

export const getTierHistory = defineQuery('programmes.GetTierHistory', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/tiers' },
  summary: { en: 'Tiers over time; with "on", the tier on that day and why', 'zh-CN': '等级历史；给出“on”时返回当日等级及原因' },
  access: programmeReadersAndSupplier,
  input: z.strictObject({ ...ids, on: day.optional() }),
  output: z.strictObject({
    /** Oldest first. */
    entries: z.array(entry),
    /** `asRecorded`: what was on record at the end of that day, in the programme's time zone. `asKnownNow`: the newest assessment on record for it; corrections since are judged by `assessments.CompareDay`. */
    on: z.strictObject({ day, timeZone: z.string(), asRecorded: entry.nullable(), asKnownNow: entry.nullable() }).optional(),
  }),
  views: ['tier_history', 'supplier_page', 'programme_directory'],
});
