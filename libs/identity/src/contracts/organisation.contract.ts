import { defineCommand, defineQuery, id } from '@greengate/kernel';
import { z } from 'zod';
import { organisationKinds } from '../domain/identity.events';
import { displayName, emailAddress, newPassword, organisation, pageOf, paging } from './identity.contract';

/** Sent by people of a buyer organisation, or by the system. With `firstUser` the organisation can act at once: that person administers it. */
export const registerOrganisation = defineCommand('identity.RegisterOrganisation', {
  route: { method: 'POST', path: '/organisations' },
  changesRights: true,
  summary: { en: 'Register a supplier, verifier or auditor organisation', 'zh-CN': '登记供应商、核查或审核机构' },
  input: z.strictObject({
    name: displayName,
    kind: z.enum(organisationKinds),
    /** Becomes administrator, with the working role of that kind of organisation. The first password is handed over and changed by the person. */
    firstUser: z.strictObject({ email: emailAddress, name: displayName, password: newPassword }).optional(),
  }),
  output: z.strictObject({ organisationId: id, userId: id.nullable() }),
  access: { administrator: 'anyone', 'programme-owner': 'anyone' },
});

/** The own organisation, and the verifier and auditor bodies of the installation. Suppliers are found through their programme. */
export const listOrganisations = defineQuery('identity.ListOrganisations', {
  route: { method: 'GET', path: '/organisations' },
  summary: { en: 'The own organisation and the verifier and auditor bodies', 'zh-CN': '本组织以及核查、审核机构' },
  input: z.strictObject({ ...paging, kind: z.enum(['verifier', 'auditor']).optional() }),
  output: pageOf(organisation),
  access: { administrator: 'anyone', 'programme-owner': 'anyone', 'procurement-manager': 'anyone' },
  views: ['organisation_directory'],
});
