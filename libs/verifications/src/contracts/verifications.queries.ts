import { day, defineQuery, id, instant, period, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { accreditationStates } from '../domain/accreditation-state.rules';
import { statementStandings } from '../domain/statement-standing.rules';
import { accreditationStatus, accreditationTerms } from './accreditation.contract';
import { sha256Hex, statementContent } from './statement.contract';

/** The same people who may read the disclosure. */
const readers: Access = {
  'supplier-user': 'own-supplier',
  'programme-owner': 'enrolled-supplier',
  'procurement-manager': 'enrolled-supplier',
  analyst: 'enrolled-supplier',
  verifier: 'engaged',
  auditor: 'engaged',
};

export const statementView = statementContent.extend({
  statementId: id,
  supplierId: id,
  disclosureId: id,
  verifierOrganisationId: id,
  accreditationId: id,
  issuedBy: z.string(),
  issuedAt: instant,
  status: z.enum(['in-force', 'withdrawn', 'expired']),
  ended: z.strictObject({ at: instant, reason: z.string().nullable() }).nullable(),
  /** Whether it counts for the figures in force of its disclosure, or what keeps it from that. */
  standing: z.enum(statementStandings),
  /** The standing in words, in the reader's language. */
  says: z.string(),
  /** An adverse opinion, or none could be given: the figures count as unassured, and somebody should look. */
  warning: z.boolean(),
});
export type StatementView = z.infer<typeof statementView>;

export const listStatements = defineQuery('verifications.ListStatements', {
  route: { method: 'GET', path: '/suppliers/:supplierId/statements' },
  summary: { en: 'Verification statements about a supplier, newest first', 'zh-CN': '供应商的核查声明，最新在前' },
  access: readers,
  input: z.strictObject({ supplierId: id, disclosureId: id.optional() }),
  output: z.strictObject({ statements: z.array(statementView) }),
  views: ['supplier_verifications'],
});

export const getStatement = defineQuery('verifications.GetStatement', {
  route: { method: 'GET', path: '/suppliers/:supplierId/statements/:statementId' },
  summary: { en: 'Read a verification statement', 'zh-CN': '读取核查声明' },
  access: readers,
  input: z.strictObject({ supplierId: id, statementId: id }),
  output: statementView,
  views: ['supplier_verifications'],
});

const figures = z.strictObject({ contentDigest: sha256Hex, period }).nullable();

/** What a statement has to name: the digests of the figures of a disclosure that may be verified now. */
export const getVerificationSubject = defineQuery('verifications.GetVerificationSubject', {
  route: { method: 'GET', path: '/suppliers/:supplierId/disclosures/:disclosureId/verification-subject' },
  summary: { en: 'Digests of the figures of a disclosure that may be verified', 'zh-CN': '披露中可核查数据的摘要' },
  access: readers,
  input: z.strictObject({ supplierId: id, disclosureId: id }),
  output: z.strictObject({ disclosureId: id, period, waiting: figures, accepted: figures }),
  views: ['supplier_verifications'],
});

export const accreditationView = accreditationTerms.extend({
  accreditationId: id,
  organisationId: id,
  programmeId: id,
  /** Of the organisation; null: not known by name. */
  verifierName: z.string().nullable(),
  status: accreditationStatus,
  /** As it stands on the day of asking (UTC). */
  state: z.enum(accreditationStates),
  enteredAt: instant,
  recordedAt: instant.nullable(),
  endedBecause: z.string().nullable(),
});

/** Of the verifiers that the programme engages or engaged, and those recorded here. A verifier sees its own alone. */
export const listAccreditations = defineQuery('verifications.ListAccreditations', {
  route: { method: 'GET', path: '/programmes/:programmeId/accreditations' },
  summary: { en: "Accreditations of a programme's verifiers, claims included", 'zh-CN': '项目核查机构的认可（含待确认声明）' },
  access: { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme', administrator: 'own-programme', verifier: 'engaged', auditor: 'engaged' },
  input: z.strictObject({ programmeId: id }),
  output: z.strictObject({
    accreditations: z.array(accreditationView),
    /** Whom the programme engages or engaged as a verifier. */
    verifiers: z.array(z.strictObject({ organisationId: id, name: z.string().nullable(), engaged: z.boolean(), until: day.nullable() })),
  }),
  views: ['accreditation_register', 'programme_verifiers', 'organisation_directory'],
});
