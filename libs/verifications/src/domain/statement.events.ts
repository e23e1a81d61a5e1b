import { day, defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { statementContent, statementIds } from '../contracts/statement.contract';

/** Id of the user or API key. */
const by = z.string().min(1);

/** Stream `verification-<supplierId>`: every verification statement about a supplier's disclosures. */
export const statementEvents = defineEvents('verifications', {
  StatementIssued: {
    version: 1,
    schema: statementContent.extend({ ...statementIds, verifierOrganisationId: id, accreditationId: id, issuedBy: by }),
    says: {
      en: 'A verification statement by {standard} was issued for {period.from} to {period.to}: {level} assurance, {opinion} opinion, valid to {validUntil}',
      'zh-CN': '按 {standard} 出具 {period.from} 至 {period.to} 的核查声明：保证等级 {level}，意见 {opinion}，有效期至 {validUntil}',
    },
  },
  StatementWithdrawn: {
    version: 1,
    schema: z.strictObject({ ...statementIds, reason: z.string().min(1), withdrawnBy: by }),
    says: { en: 'A verification statement was withdrawn: {reason}', 'zh-CN': '核查声明被撤回：{reason}' },
  },
  StatementExpired: {
    version: 1,
    /** The day after its last day. */
    schema: z.strictObject({ ...statementIds, on: day }),
    says: { en: 'A verification statement expired on {on}', 'zh-CN': '核查声明于 {on} 到期失效' },
  },
});
export type StatementEvent = EventsOf<typeof statementEvents>;
