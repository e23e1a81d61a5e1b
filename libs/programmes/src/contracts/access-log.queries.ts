import { day, defineQuery, id, instant } from '@greengate/kernel';
import { z } from 'zod';

const paging = { limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).optional() };

/** Why the reader might read, and under which consents or grant. */
export const readBasis = z.enum(['consent', 'buyer-held', 'buyer-record', 'helper-grant', 'programme-list']);

const read = z.strictObject({
  /** The hour in which it was read, by its first instant; with the first and the last time in it. */
  hour: instant,
  first: instant,
  last: instant,
  /** How often in this hour. */
  count: z.number().int().positive(),
  /** The query, and what it is called in the language asked for. */
  query: z.string(),
  what: z.string(),
  reader: z.strictObject({ kind: z.enum(['user', 'api-key', 'system']), id: z.string(), organisationId: z.string(), organisation: z.string() }),
  programmeId: id.nullable(),
  programme: z.string().nullable(),
  /** Null: a list of the programme's suppliers. */
  supplierId: id.nullable(),
  supplier: z.string().nullable(),
  basis: readBasis,
  under: z.array(z.string()),
});
const reads = z.strictObject({ reads: z.array(read), keptDays: z.number().int().positive(), next: z.string().optional() });

/** Of one's own supplier alone: nobody learns here who read of another one. */
export const listSupplierReads = defineQuery('programmes.ListSupplierReads', {
  route: { method: 'GET', path: '/suppliers/:supplierId/reads' },
  summary: { en: 'Who read what of your supplier, newest first', 'zh-CN': '谁查看过本供应商的哪些数据，最新在前' },
  access: { 'supplier-user': 'own-supplier' },
  input: z.strictObject({ supplierId: id, ...paging }),
  output: reads,
  views: ['supplier_register', 'supplier_page', 'programme_directory', 'organisation_directory'],
});

const overseers = { 'programme-owner': 'own-programme', administrator: 'own-programme', auditor: 'engaged' } as const;

export const listProgrammeReads = defineQuery('programmes.ListProgrammeReads', {
  route: { method: 'GET', path: '/programmes/:programmeId/reads' },
  summary: { en: 'Who read what of the suppliers of a programme, newest first', 'zh-CN': '谁查看过项目内供应商的哪些数据，最新在前' },
  access: overseers,
  input: z.strictObject({ programmeId: id, supplier: id.optional().meta({ description: 'Only reads of this supplier' }), ...paging }),
  output: reads,
  views: ['supplier_register', 'programme_directory', 'organisation_directory'],
});

export const listConsents = defineQuery('programmes.ListConsents', {
  route: { method: 'GET', path: '/programmes/:programmeId/consents' },
  summary: { en: 'What the suppliers of a programme shared on a day, and on what basis', 'zh-CN': '项目内供应商在某日授权共享的内容及依据' },
  access: overseers,
  input: z.strictObject({ programmeId: id, on: day.optional().meta({ description: 'A day in the time zone of the programme; without it, today' }), ...paging }),
  output: z.strictObject({
    day,
    timeZone: z.string(),
    suppliers: z.array(
      z.strictObject({
        supplierId: id,
        name: z.string(),
        basis: z.enum(['consent', 'buyer-held']),
        /** Granted by the end of that day, and neither ended nor expired then. Empty: nothing was shared by consent. */
        consents: z.array(z.strictObject({ consentId: id, purpose: z.string(), scopes: z.array(z.string()), grantedAt: instant, expiresOn: day.nullable(), endedAt: instant.nullable() })),
      }),
    ),
    next: z.string().optional(),
  }),
  views: ['supplier_list', 'supplier_register', 'programme_directory'],
});
