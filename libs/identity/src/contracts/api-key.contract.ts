import { day, defineCommand, defineQuery, id, roles, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { apiKey, displayName, pageOf, paging } from './identity.contract';

const administrators: Access = { administrator: 'own-organisation' };

/** The name of a message, `context.Name`, or `context.*` for all of a context. */
const scope = z.string().max(96).regex(/^[a-z]+\.(\*|[A-Z][A-Za-z]*)$/, { message: 'field.invalid' });

/** Answers the secret once; only its digest is kept. Send it as `Authorization: Bearer <secret>`. */
export const issueApiKey = defineCommand('identity.IssueApiKey', {
  route: { method: 'POST', path: '/organisations/:organisationId/api-keys' },
  summary: { en: 'Issue an API key for a machine', 'zh-CN': '为机器签发 API 密钥' },
  input: z.strictObject({
    organisationId: id,
    name: displayName,
    roles: z.array(z.enum(roles)).min(1).max(roles.length),
    scopes: z.array(scope).min(1).max(64),
    /** Last day on which it is good, in UTC; null: until revoked. */
    expiresOn: day.nullable(),
  }),
  output: z.strictObject({ keyId: id, secret: z.string() }),
  access: administrators,
});

export const revokeApiKey = defineCommand('identity.RevokeApiKey', {
  route: { method: 'POST', path: '/organisations/:organisationId/api-keys/:keyId/revoke' },
  changesRights: true,
  summary: { en: 'Revoke an API key', 'zh-CN': '撤销 API 密钥' },
  input: z.strictObject({ organisationId: id, keyId: id }),
  output: z.strictObject({ keyId: id }),
  access: administrators,
});

export const listApiKeys = defineQuery('identity.ListApiKeys', {
  route: { method: 'GET', path: '/organisations/:organisationId/api-keys' },
  summary: { en: 'The API keys of the own organisation', 'zh-CN': '本组织的 API 密钥' },
  input: z.strictObject({ organisationId: id, ...paging }),
  output: pageOf(apiKey),
  access: administrators,
  views: ['api_key_directory', 'user_directory'],
});
