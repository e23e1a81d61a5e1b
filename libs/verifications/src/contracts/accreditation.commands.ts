import { defineCommand, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { accreditationIds, accreditationTerms } from './accreditation.contract';

const owners: Access = { 'programme-owner': 'own-programme', administrator: 'own-programme' };
const { programmeId, organisationId, accreditationId } = accreditationIds;
const base = '/programmes/:programmeId/accreditations';
const reason = z.string().trim().min(3).max(1000);

/** The verifier's own word. It counts for nothing until the owner of the programme has checked and confirmed it. */
export const claimAccreditation = defineCommand('verifications.ClaimAccreditation', {
  route: { method: 'POST', path: '/programmes/:programmeId/accreditation-claims' },
  summary: { en: 'Claim an accreditation, for the buyer to confirm', 'zh-CN': '声明所获认可，待采购方确认' },
  access: { verifier: 'engaged' },
  input: accreditationTerms.extend({ programmeId }),
  output: z.strictObject({ accreditationId: id }),
});

/** Recorded by somebody of the buyer, from the certificate or the register of the accreditation body: never by the verifier itself. */
export const recordAccreditation = defineCommand('verifications.RecordAccreditation', {
  route: { method: 'POST', path: base },
  summary: { en: "Record a verifier's accreditation that you checked", 'zh-CN': '登记经核对的核查机构认可' },
  access: owners,
  input: accreditationTerms.extend({ programmeId, organisationId }),
  output: z.strictObject({ accreditationId: id }),
});

export const confirmAccreditation = defineCommand('verifications.ConfirmAccreditation', {
  route: { method: 'POST', path: `${base}/:accreditationId/confirmation` },
  summary: { en: 'Confirm an accreditation that a verifier claimed', 'zh-CN': '确认核查机构声明的认可' },
  access: owners,
  input: z.strictObject(accreditationIds),
  output: z.strictObject({ accreditationId }),
});

/** From now on nothing is issued under it; statements issued before keep their validity unless they are withdrawn. */
export const endAccreditation = defineCommand('verifications.EndAccreditation', {
  route: { method: 'POST', path: `${base}/:accreditationId/end` },
  summary: { en: 'End an accreditation or refuse a claim, with the reason', 'zh-CN': '终止认可或驳回声明，并说明原因' },
  access: owners,
  input: z.strictObject({ ...accreditationIds, reason }),
  output: z.strictObject({ accreditationId }),
});
