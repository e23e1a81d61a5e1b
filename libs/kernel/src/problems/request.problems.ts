import { problems } from './problem';

/** What can be wrong with any request, whatever it asks for. */
export const requestProblems = problems({
  'validation.failed': {
    status: 400,
    what: { en: 'Some fields could not be read.', 'zh-CN': '部分字段无法识别。' },
    remedy: { en: 'Correct the fields listed and send it again. Nothing was saved.', 'zh-CN': '请更正所列字段后重新提交。未保存任何内容。' },
  },
  'field.unknown': {
    status: 400,
    what: { en: 'The field "{field}" is not known here.', 'zh-CN': '字段“{field}”在此处不存在。' },
    remedy: { en: 'Remove it, or check its spelling.', 'zh-CN': '请删除该字段，或检查拼写。' },
  },
  'field.missing': {
    status: 400,
    what: { en: 'The field "{field}" is missing.', 'zh-CN': '缺少字段“{field}”。' },
    remedy: { en: 'Fill it in.', 'zh-CN': '请填写。' },
  },
  'field.invalid': {
    status: 400,
    what: { en: '"{value}" does not fit the field "{field}".', 'zh-CN': '“{value}”不符合字段“{field}”的要求。' },
    remedy: { en: 'Expected: {expected}.', 'zh-CN': '应为：{expected}。' },
  },
  'text.malformed': {
    status: 400,
    what: { en: 'The text in "{field}" holds half a character or an invisible control character.', 'zh-CN': '“{field}”中的文本含有残缺字符或不可见的控制字符。' },
    remedy: { en: 'Type it again, or look at how the sending program cuts texts.', 'zh-CN': '请重新输入，或检查发送程序如何截断文本。' },
  },
  'field.repeated': {
    status: 400,
    what: { en: 'The field "{field}" was given twice: in the address and in the body.', 'zh-CN': '字段“{field}”在地址和正文中重复出现。' },
    remedy: { en: 'Give it once, in the address.', 'zh-CN': '请只在地址中给出一次。' },
  },
  'number.malformed': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a plain decimal number.', 'zh-CN': '“{field}”中的“{value}”不是普通十进制数。' },
    remedy: {
      en: 'Write digits with a point as decimal separator, no thousands separators, at most 20 digits before and 18 after the point, e.g. 1234.5.',
      'zh-CN': '请只用数字，小数点用“.”，不用千位分隔符，小数点前最多 20 位、后最多 18 位，例如 1234.5。',
    },
  },
  'number.negative': {
    status: 400,
    what: { en: '"{value}" in "{field}" is negative.', 'zh-CN': '“{field}”中的“{value}”为负数。' },
    remedy: { en: 'Enter zero or more. Removals and offsets are never netted here.', 'zh-CN': '请填写零或正数。清除量和抵消量不在此处扣减。' },
  },
  'number.not-a-fraction': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not between 0 and 1.', 'zh-CN': '“{field}”中的“{value}”不在 0 与 1 之间。' },
    remedy: { en: 'Write a share such as 0.25 for 25 %.', 'zh-CN': '请写成小数份额，例如 25% 写 0.25。' },
  },
  'body.malformed': {
    status: 400,
    what: { en: 'The request body is not valid JSON in UTF-8.', 'zh-CN': '请求正文不是有效的 UTF-8 JSON。' },
    remedy: { en: 'Check the encoding, quotes and brackets, and send it again.', 'zh-CN': '请检查编码、引号和括号后重新发送。' },
  },
  'body.too-large': {
    status: 413,
    what: { en: 'The request body is larger than {limit}.', 'zh-CN': '请求正文超过 {limit}。' },
    remedy: { en: 'Send it in smaller parts, or use the import command.', 'zh-CN': '请分批发送，或使用导入命令。' },
  },
  'body.media-type': {
    status: 415,
    what: { en: 'The content type "{value}" is not accepted here.', 'zh-CN': '此处不接受内容类型“{value}”。' },
    remedy: { en: 'Send application/json.', 'zh-CN': '请发送 application/json。' },
  },
  'route.not-found': {
    status: 404,
    what: { en: 'There is nothing at {path}.', 'zh-CN': '{path} 不存在。' },
    remedy: { en: 'See /api/docs for the addresses of this API.', 'zh-CN': '接口地址见 /api/docs。' },
  },
  'route.method-not-allowed': {
    status: 405,
    what: { en: '{path} does not take {method}.', 'zh-CN': '{path} 不接受 {method}。' },
    remedy: { en: 'Use one of: {allowed}.', 'zh-CN': '请使用以下方法之一：{allowed}。' },
  },
  'resource.not-found': {
    status: 404,
    what: { en: 'There is no such {resource}, or it is not shared with you.', 'zh-CN': '没有该{resource}，或未与您共享。' },
    remedy: { en: 'Check the id, or ask its owner to share it.', 'zh-CN': '请核对编号，或请其所有者授权。' },
  },
  'auth.required': {
    status: 401,
    what: { en: 'You are not signed in.', 'zh-CN': '您尚未登录。' },
    remedy: { en: 'Sign in, or send a valid API key.', 'zh-CN': '请登录，或提供有效的 API 密钥。' },
  },
  'auth.failed': {
    status: 401,
    what: { en: 'The sign-in was not accepted.', 'zh-CN': '登录未通过。' },
    remedy: { en: 'Check the e-mail address and the password.', 'zh-CN': '请核对邮箱地址和密码。' },
  },
  'auth.csrf': {
    status: 403,
    what: { en: 'The request did not carry this session\'s CSRF token.', 'zh-CN': '请求未携带本会话的 CSRF 令牌。' },
    remedy: { en: 'Read it from GET /api/v1/session and send it as X-CSRF-Token.', 'zh-CN': '请从 GET /api/v1/session 读取，并以 X-CSRF-Token 发送。' },
  },
  'auth.denied': {
    status: 403,
    what: { en: 'Your role does not allow "{action}".', 'zh-CN': '您的角色不允许“{action}”。' },
    remedy: { en: 'It needs one of: {roles}. Ask your administrator.', 'zh-CN': '需要以下角色之一：{roles}。请联系管理员。' },
  },
  'auth.scope': {
    status: 403,
    what: { en: 'This API key does not carry the scope "{scope}".', 'zh-CN': '此 API 密钥没有“{scope}”权限范围。' },
    remedy: { en: 'Issue a key with that scope.', 'zh-CN': '请签发具有该范围的密钥。' },
  },
  'rate.limited': {
    status: 429,
    what: { en: 'Too many attempts.', 'zh-CN': '尝试次数过多。' },
    remedy: { en: 'Wait {seconds} seconds and try again.', 'zh-CN': '请等待 {seconds} 秒后重试。' },
  },
  'revision.stale': {
    status: 412,
    what: { en: 'It changed meanwhile: you saw revision {expected}, it is now {actual}.', 'zh-CN': '内容已变更：您看到的是修订 {expected}，现为 {actual}。' },
    remedy: { en: 'Read it again, compare, and repeat your change.', 'zh-CN': '请重新读取、比较后再修改。' },
  },
  'revision.contended': {
    status: 409,
    what: { en: 'Others changed this at the same moment, several times.', 'zh-CN': '他人同时多次修改了此内容。' },
    remedy: { en: 'Try again.', 'zh-CN': '请重试。' },
  },
  'idempotency.reused': {
    status: 422,
    what: { en: 'This Idempotency-Key was used for another request.', 'zh-CN': '该 Idempotency-Key 已用于另一请求。' },
    remedy: { en: 'Use a new key for a new request.', 'zh-CN': '新请求请使用新的键。' },
  },
  'cursor.invalid': {
    status: 400,
    what: { en: 'The page cursor is not valid for this query.', 'zh-CN': '分页游标对此查询无效。' },
    remedy: { en: 'Start again without a cursor.', 'zh-CN': '请不带游标重新开始。' },
  },
  'store.unavailable': {
    status: 503,
    what: { en: 'A data store is not reachable at the moment.', 'zh-CN': '数据存储暂时无法访问。' },
    remedy: { en: 'Nothing was lost. Try again in {seconds} seconds.', 'zh-CN': '没有丢失任何内容。请在 {seconds} 秒后重试。' },
  },
  'store.full': {
    status: 503,
    what: { en: 'The disk of the event store is full.', 'zh-CN': '事件存储的磁盘已满。' },
    remedy: { en: 'Nothing was half-written. Free some space; writes then work again.', 'zh-CN': '没有写入不完整的内容。请释放空间，之后即可写入。' },
  },
  'internal.error': {
    status: 500,
    what: { en: 'Something failed inside Greengate.', 'zh-CN': 'Greengate 内部出现故障。' },
    remedy: { en: 'Report this reference: {traceId}.', 'zh-CN': '请报告此编号：{traceId}。' },
  },
});
