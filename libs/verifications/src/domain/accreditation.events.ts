import { defineEvents, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { accreditationIds, accreditationTerms } from '../contracts/accreditation.contract';

/** Id of the user or API key. */
const by = z.string().min(1);

/** Stream `accreditation-<organisationId>`: what a verifier is accredited for. `programmeId`: where it was claimed or checked. */
export const accreditationEvents = defineEvents('verifications', {
  AccreditationClaimed: {
    version: 1,
    schema: accreditationTerms.extend({ ...accreditationIds, claimedBy: by }),
    says: { en: 'The verifier claimed an accreditation by {body} for {standards}, to {validUntil}', 'zh-CN': '核查机构声明获 {body} 认可（{standards}），有效期至 {validUntil}' },
  },
  AccreditationRecorded: {
    version: 1,
    schema: accreditationTerms.extend({ ...accreditationIds, recordedBy: by }),
    says: { en: 'An accreditation by {body} for {standards} was checked and recorded, to {validUntil}', 'zh-CN': '经核对登记 {body} 的认可（{standards}），有效期至 {validUntil}' },
  },
  AccreditationEnded: {
    version: 1,
    schema: z.strictObject({ ...accreditationIds, reason: z.string().min(1), endedBy: by }),
    says: { en: 'An accreditation ended: {reason}', 'zh-CN': '认可终止：{reason}' },
  },
});
export type AccreditationEvent = EventsOf<typeof accreditationEvents>;
