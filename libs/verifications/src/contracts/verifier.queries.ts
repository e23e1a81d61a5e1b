import { defineQuery, id, period } from '@greengate/kernel';
import { z } from 'zod';
import { sha256Hex } from './statement.contract';
import { statementView } from './verifications.queries';

const figures = z.strictObject({ contentDigest: sha256Hex, period }).nullable();
const paging = { limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).optional() };

/** Of one disclosure: figures that wait for review, those in force, and whether the asking organisation has a statement in force about either. */
const verifiableDisclosure = z.strictObject({ disclosureId: id, period, waiting: figures, accepted: figures, stated: z.boolean() });

/**
 * Suppliers of a programme that share with it on the day of asking, with the disclosures a statement may name. A page may be shorter than its limit: what a
 * consent no longer opens is left out.
 */
export const listVerifiableSuppliers = defineQuery('verifications.ListVerifiableSuppliers', {
  route: { method: 'GET', path: '/programmes/:programmeId/verifiable-suppliers' },
  summary: { en: 'Suppliers that share with a programme, with the disclosures that may be verified', 'zh-CN': '向项目共享数据的供应商及可核查的披露' },
  access: { verifier: 'engaged' },
  input: z.strictObject({ programmeId: id, search: z.string().trim().min(1).max(120).optional(), ...paging }),
  output: z.strictObject({
    suppliers: z.array(z.strictObject({ supplierId: id, name: z.string(), sector: z.string().nullable(), disclosures: z.array(verifiableDisclosure) })),
    next: z.string().optional(),
  }),
  views: ['supplier_list', 'supplier_verifications'],
});

/** What the asking organisation issued anywhere, newest first: also where it is no longer engaged, because an error found late must not stand. */
export const listIssuedStatements = defineQuery('verifications.ListIssuedStatements', {
  route: { method: 'GET', path: '/issued-statements' },
  summary: { en: 'Statements that your organisation issued, newest first', 'zh-CN': '本机构出具的核查声明，最新在前' },
  access: { verifier: 'self' },
  input: z.strictObject(paging),
  output: z.strictObject({ statements: z.array(statementView.extend({ supplierName: z.string().nullable() })), next: z.string().optional() }),
  views: ['issued_statements', 'supplier_verifications', 'supplier_dossier'],
});
