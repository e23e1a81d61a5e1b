import { defineCommand, defineQuery, id, roles, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { displayName, emailAddress, everyRoleItself, newPassword, pageOf, paging, user, whoAmI } from './identity.contract';

const rolesGiven = z.array(z.enum(roles)).min(1).max(roles.length);
const one = { organisationId: id, userId: id };
const done = z.strictObject({ userId: id });
const administrators: Access = { administrator: 'own-organisation' };
const account = (action: string) => ({ method: 'POST' as const, path: `/organisations/:organisationId/users/:userId/${action}` });

/** A supplier user invites colleagues of its own organisation, as supplier users. */
export const registerUser = defineCommand('identity.RegisterUser', {
  route: { method: 'POST', path: '/organisations/:organisationId/users' },
  changesRights: true,
  summary: { en: 'Open an account for a person of the own organisation', 'zh-CN': '为本组织人员开通账户' },
  input: z.strictObject({
    organisationId: id,
    email: emailAddress,
    name: displayName,
    roles: rolesGiven,
    /** The first password, handed over by whoever opens the account. */
    password: newPassword,
    /** System only: an account of the demonstration, exempt from the password rules. */
    demo: z.boolean().optional(),
  }),
  output: done,
  access: { administrator: 'own-organisation', 'supplier-user': 'own-organisation' },
});

export const changeRoles = defineCommand('identity.ChangeRoles', {
  route: account('roles'),
  changesRights: true,
  summary: { en: 'Change the roles of a user', 'zh-CN': '变更用户角色' },
  input: z.strictObject({ ...one, roles: rolesGiven }),
  output: done,
  access: administrators,
});

/** Ends the user's sessions with the next request. The last enabled administrator of a buyer stays. */
export const disableUser = defineCommand('identity.DisableUser', {
  route: account('disable'),
  changesRights: true,
  summary: { en: 'Disable a user account', 'zh-CN': '停用用户账户' },
  input: z.strictObject(one),
  output: done,
  access: administrators,
});

export const enableUser = defineCommand('identity.EnableUser', {
  route: account('enable'),
  summary: { en: 'Enable a disabled user account', 'zh-CN': '重新启用用户账户' },
  input: z.strictObject(one),
  output: done,
  access: administrators,
});

/** Erases name, address and password for good; what the user did stays recorded under a bare id. */
export const eraseUser = defineCommand('identity.EraseUser', {
  route: account('erase'),
  changesRights: true,
  summary: { en: 'Erase the personal data of a user', 'zh-CN': '清除用户个人信息' },
  input: z.strictObject(one),
  output: done,
  access: administrators,
});

export const signOutEverywhere = defineCommand('identity.SignOutEverywhere', {
  route: { method: 'POST', path: '/me/sign-out-everywhere' },
  changesRights: true,
  summary: { en: 'End all of my sessions', 'zh-CN': '退出我的所有会话' },
  input: z.strictObject({}),
  output: done,
  access: everyRoleItself,
});

/** Ends all sessions, this one included. */
export const changePassword = defineCommand('identity.ChangePassword', {
  route: { method: 'POST', path: '/me/password' },
  changesRights: true,
  summary: { en: 'Change my password', 'zh-CN': '更改我的密码' },
  input: z.strictObject({ currentPassword: z.string().min(1).max(256), newPassword }),
  output: done,
  access: everyRoleItself,
});

export const getWhoAmI = defineQuery('identity.WhoAmI', {
  route: { method: 'GET', path: '/me' },
  summary: { en: 'Who is signed in', 'zh-CN': '当前登录者' },
  input: z.strictObject({}),
  output: whoAmI,
  access: everyRoleItself,
  views: ['user_directory', 'organisation_directory'],
});

export const listUsers = defineQuery('identity.ListUsers', {
  route: { method: 'GET', path: '/organisations/:organisationId/users' },
  summary: { en: 'The users of the own organisation', 'zh-CN': '本组织的用户' },
  input: z.strictObject({ organisationId: id, ...paging }),
  output: pageOf(user),
  access: { administrator: 'own-organisation', 'programme-owner': 'own-organisation', 'supplier-user': 'own-organisation' },
  views: ['user_directory'],
});
