import { problems } from './problem';

export const identityProblems = problems({
  'auth.origin': {
    status: 403,
    what: { en: 'The request came from a page of another site ({value}).', 'zh-CN': '请求来自其他网站的页面（{value}）。' },
    remedy: { en: 'Open Greengate at its own address; programs send no Origin header.', 'zh-CN': '请从 Greengate 自身地址访问；程序调用请勿发送 Origin 头。' },
  },
  'identity.buyer-only': {
    status: 403,
    what: { en: 'Only a buyer organisation registers other organisations.', 'zh-CN': '只有采购方组织可以登记其他组织。' },
    remedy: { en: 'Ask the buyer whose programme it is about.', 'zh-CN': '请联系相关项目的采购方。' },
  },
  'identity.organisation-exists': {
    status: 409,
    what: { en: 'The organisation {organisationId} is registered already.', 'zh-CN': '组织 {organisationId} 已登记。' },
    remedy: { en: 'Use it as it is.', 'zh-CN': '请直接使用该组织。' },
  },
  'identity.email-in-use': {
    status: 409,
    what: { en: 'There is an account with this e-mail address already.', 'zh-CN': '该邮箱地址已有账户。' },
    remedy: { en: 'Use another address, or ask the person to sign in with the account there is.', 'zh-CN': '请使用其他邮箱，或请本人用已有账户登录。' },
  },
  'identity.role-not-for-organisation': {
    status: 422,
    what: { en: 'The role "{role}" does not exist in a {kind} organisation.', 'zh-CN': '“{kind}”类组织没有“{role}”角色。' },
    remedy: { en: 'Choose among: {allowed}.', 'zh-CN': '请从中选择：{allowed}。' },
  },
  'identity.role-not-grantable': {
    status: 403,
    what: { en: 'You may not give the role "{role}".', 'zh-CN': '您无权授予“{role}”角色。' },
    remedy: { en: 'Ask an administrator of your organisation, signed in as a person.', 'zh-CN': '请由贵组织的管理员本人登录后办理。' },
  },
  'identity.last-administrator': {
    status: 409,
    what: { en: 'This is the last administrator of the organisation.', 'zh-CN': '这是该组织的最后一名管理员。' },
    remedy: { en: 'Make somebody else an administrator first.', 'zh-CN': '请先将其他人设为管理员。' },
  },
  'identity.user-erased': {
    status: 409,
    what: { en: 'The personal data of this user was erased; the account cannot be used again.', 'zh-CN': '该用户的个人信息已清除，账户不能再使用。' },
    remedy: { en: 'Register the person anew if need be.', 'zh-CN': '如有需要，请重新注册。' },
  },
  'identity.demo-not-allowed': {
    status: 403,
    what: { en: 'Demonstration accounts are made by the demonstration only.', 'zh-CN': '演示账户只能由演示程序创建。' },
    remedy: { en: 'Leave out the field "demo".', 'zh-CN': '请去掉字段“demo”。' },
  },
  'identity.password-short': {
    status: 422,
    what: { en: 'The password has {length} characters; it needs at least {minimum}.', 'zh-CN': '密码有 {length} 个字符，至少需要 {minimum} 个。' },
    remedy: { en: 'Choose a longer one, for example several words. No special characters are required.', 'zh-CN': '请使用更长的密码，例如几个词语；不要求特殊字符。' },
  },
  'identity.password-common': {
    status: 422,
    what: { en: 'This password is among the first that an attacker tries.', 'zh-CN': '该密码过于常见，容易被猜到。' },
    remedy: { en: 'Choose another one that you use nowhere else.', 'zh-CN': '请另选一个未在别处使用的密码。' },
  },
  'identity.password-wrong': {
    status: 422,
    what: { en: 'The current password is not right.', 'zh-CN': '当前密码不正确。' },
    remedy: { en: 'Enter the password with which you signed in.', 'zh-CN': '请输入您登录时使用的密码。' },
  },
  'identity.person-required': {
    status: 403,
    what: { en: 'Only a signed-in person can do this.', 'zh-CN': '只有本人登录后才能执行此操作。' },
    remedy: { en: 'Sign in with an account instead of an API key.', 'zh-CN': '请使用账户登录，而非 API 密钥。' },
  },
  'identity.api-key-expiry-past': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies in the past.', 'zh-CN': '“{field}”的日期 {value} 已过。' },
    remedy: { en: 'Choose today or a later day.', 'zh-CN': '请选择今天或之后的日期。' },
  },
  'identity.api-key-shown': {
    status: 409,
    what: { en: 'This key was issued already and its secret is not kept.', 'zh-CN': '该密钥已签发，其密文不会保存。' },
    remedy: { en: 'Revoke it and issue a new one.', 'zh-CN': '请撤销后重新签发。' },
  },
});
