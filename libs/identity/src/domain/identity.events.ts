import { day, defineEvents, id, roles, sealed, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

export const organisationKinds = ['buyer', 'supplier', 'verifier', 'auditor'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const roleList = z.array(z.enum(roles)).min(1).max(roles.length);
export const scopeList = z.array(z.string().min(1).max(96)).min(1).max(64);
const user = z.strictObject({ userId: id });

/** Everything that identity records. No password, no secret and no clear name or address ever stands here. */
export const identityEvents = defineEvents('identity', {
  OrganisationRegistered: {
    version: 1,
    schema: z.strictObject({ organisationId: id, name: z.string().min(1), kind: z.enum(organisationKinds) }),
    says: { en: '{name} was registered as a {kind} organisation', 'zh-CN': '登记组织{name}（{kind}）' },
  },
  UserRegistered: {
    version: 1,
    schema: z.strictObject({
      userId: id,
      organisationId: id,
      roles: roleList,
      email: sealed,
      name: sealed,
      /** Keyed hash of the normalised address: finds the account without the address. */
      emailIndex: z.string().min(1),
      /** An account of the demonstration with a published password; production refuses to start with one enabled. */
      demo: z.boolean(),
    }),
    says: { en: 'A user account was opened with the roles {roles}', 'zh-CN': '开通用户账户，角色为{roles}' },
  },
  RolesChanged: {
    version: 1,
    schema: z.strictObject({ userId: id, roles: roleList }),
    says: { en: 'The roles of a user became {roles}', 'zh-CN': '用户角色变更为{roles}' },
  },
  UserDisabled: { version: 1, schema: user, says: { en: 'A user account was disabled', 'zh-CN': '停用用户账户' } },
  UserEnabled: { version: 1, schema: user, says: { en: 'A user account was enabled again', 'zh-CN': '重新启用用户账户' } },
  PasswordChanged: { version: 1, schema: user, says: { en: 'A user changed the password', 'zh-CN': '用户更改密码' } },
  SignedOutEverywhere: { version: 1, schema: user, says: { en: 'A user ended all sessions', 'zh-CN': '用户退出所有会话' } },
  UserErased: { version: 1, schema: user, says: { en: 'The personal data of a user was erased', 'zh-CN': '清除用户个人信息' } },
  ApiKeyIssued: {
    version: 1,
    schema: z.strictObject({
      keyId: id,
      organisationId: id,
      name: z.string().min(1),
      roles: roleList,
      scopes: scopeList,
      /** SHA-256 of the secret, lower-case hex. The secret itself has 256 random bits and is shown once. */
      secretDigest: z.string().regex(/^[0-9a-f]{64}$/),
      /** Last day on which it is good, in UTC; null: until revoked. */
      expiresOn: day.nullable(),
    }),
    says: { en: 'The API key {name} was issued for {scopes}', 'zh-CN': '签发 API 密钥{name}，范围为{scopes}' },
  },
  ApiKeyRevoked: {
    version: 1,
    schema: z.strictObject({ keyId: id, organisationId: id }),
    says: { en: 'An API key was revoked', 'zh-CN': '撤销 API 密钥' },
  },
});

export type IdentityEvent = EventsOf<typeof identityEvents>;
type Keyed<Key extends string> = Extract<IdentityEvent, { type: `identity.${Key}` }>;
export type OrganisationEvent = Keyed<'OrganisationRegistered'>;
export type ApiKeyEvent = Keyed<'ApiKeyIssued' | 'ApiKeyRevoked'>;
export type UserEvent = Exclude<IdentityEvent, OrganisationEvent | ApiKeyEvent>;
