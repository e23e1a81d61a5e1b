import { defineQuery, id, instant } from '@greengate/kernel';
import { z } from 'zod';
import { dutyRules } from '../domain/duties.rules';

const act = z.strictObject({ type: z.string(), eventId: z.string(), position: z.string(), occurredAt: instant });

const conflict = z.strictObject({
  /** What it is about: the disclosure, finding, ruleset, benchmark set, supplier or account, by its id. */
  subject: z.enum(['disclosureId', 'findingId', 'rulesetId', 'benchmarkSetId', 'supplierId', 'userId']),
  subjectId: z.string(),
  supplierId: id.nullable(),
  supplier: z.string().nullable(),
  /** Null: an organisation as a whole. Ids; names stay with the organisation. */
  person: z.strictObject({ kind: z.enum(['user', 'api-key', 'system']), id: z.string() }).nullable(),
  organisationId: z.string(),
  organisation: z.string(),
  /** Null where one act alone is the matter. */
  first: act.nullable(),
  second: act.nullable(),
});

/** Duties that one person should not unite: what was found in the log, rule by rule. */
export const listDutyConflicts = defineQuery('programmes.ListDutyConflicts', {
  route: { method: 'GET', path: '/programmes/:programmeId/duty-conflicts' },
  summary: { en: 'Duties that one person should not unite: what is refused, and what was found', 'zh-CN': '职责冲突：哪些会被系统拒绝，以及发现了哪些' },
  access: { 'programme-owner': 'own-programme', administrator: 'own-programme', auditor: 'engaged' },
  /** With a cursor: the next page of that one rule. */
  input: z.strictObject({ programmeId: id, rule: z.enum(dutyRules).optional(), limit: z.coerce.number().int().min(1).max(100).default(20), cursor: z.string().min(1).optional() }),
  output: z.strictObject({
    rules: z.array(
      z.strictObject({
        rule: z.enum(dutyRules),
        /** `refused`: no command gets through; `partly`: some ways are refused; `allowed`: shown, and not refused. */
        prevention: z.enum(['refused', 'partly', 'allowed']),
        /** Newest first. */
        conflicts: z.array(conflict),
        next: z.string().optional(),
      }),
    ),
  }),
  views: ['duty_records', 'programme_directory', 'supplier_list', 'organisation_directory'],
});
