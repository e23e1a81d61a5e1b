import { problems } from './problem';

export const suppliersProblems = problems({
  'suppliers.reminded-today': {
    status: 409,
    what: { en: 'This supplier was already reminded on {value}.', 'zh-CN': '该供应商已于 {value} 收到提醒。' },
    remedy: { en: 'Wait until the next day: a supplier is reminded at most once a day.', 'zh-CN': '请等到次日：每家供应商每天最多提醒一次。' },
  },
  'suppliers.country-unknown': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a country code.', 'zh-CN': '“{field}”中的“{value}”不是国家或地区代码。' },
    remedy: { en: 'Use the two letters of ISO 3166-1, e.g. CN, TW, DE.', 'zh-CN': '请使用 ISO 3166-1 两位字母代码，例如 CN、TW、DE。' },
  },
  'suppliers.identifier-length': {
    status: 422,
    what: { en: '"{value}" has {length} characters; an identifier of scheme {scheme} has {expected}.', 'zh-CN': '“{value}”有 {length} 位；{scheme} 标识应为 {expected} 位。' },
    remedy: { en: 'Copy the whole identifier from the licence or the register. Nothing was saved.', 'zh-CN': '请从执照或登记信息中完整复制。未保存任何内容。' },
  },
  'suppliers.identifier-character': {
    status: 422,
    what: { en: 'Position {position} of "{value}" cannot stand there in an identifier of scheme {scheme}.', 'zh-CN': '“{value}”第 {position} 位不是 {scheme} 标识允许的字符。' },
    remedy: { en: 'Allowed there: {allowed}. Look for O and 0, I and 1. Nothing was saved.', 'zh-CN': '该位允许：{allowed}。请检查 O 与 0、I 与 1。未保存任何内容。' },
  },
  'suppliers.identifier-check-digit': {
    status: 422,
    what: { en: 'The check digit of "{value}" (scheme {scheme}, position {position}) does not fit the rest.', 'zh-CN': '“{value}”（{scheme}，第 {position} 位）的校验码与其余部分不符。' },
    remedy: { en: 'A character is mistyped or two are swapped: compare it with the licence or the register. Nothing was saved.', 'zh-CN': '可能有字符输错或相邻字符颠倒：请与执照或登记信息核对。未保存任何内容。' },
  },
  'suppliers.identifier-taken': {
    status: 409,
    what: { en: 'The identifier {scheme} {value} belongs to a supplier that is already registered.', 'zh-CN': '标识 {scheme} {value} 已属于一家已登记的供应商。' },
    remedy: { en: 'Invite that supplier: it shares its own record with you. Suppliers: ask the buyer who holds your record to hand it over by an invitation.', 'zh-CN': '请邀请该供应商，由其共享自己的档案。供应商：请联系代管您档案的采购方，通过邀请移交。' },
  },
  'suppliers.identifiers-disagree': {
    status: 409,
    what: { en: 'The identifiers given belong to different suppliers (see {scheme} {value}).', 'zh-CN': '所给标识分属不同供应商（见 {scheme} {value}）。' },
    remedy: { en: 'Register each legal entity with its own identifiers.', 'zh-CN': '请为每个法人实体分别登记其自己的标识。' },
  },
  'suppliers.record-not-held': {
    status: 409,
    what: { en: 'This record is kept by the supplier itself, or by another buyer.', 'zh-CN': '该档案由供应商自己或其他采购方管理。' },
    remedy: { en: 'Ask the supplier to change it, or invite the supplier to your programme.', 'zh-CN': '请由供应商自行修改，或邀请其加入您的项目。' },
  },
  'suppliers.invitation-invalid': {
    status: 404,
    what: { en: 'There is no open invitation with this id and token.', 'zh-CN': '没有与此编号和令牌相符的有效邀请。' },
    remedy: { en: 'Use the newest link you received, or ask the buyer to invite you again.', 'zh-CN': '请使用最新收到的链接，或请采购方重新邀请。' },
  },
  'suppliers.invitation-expired': {
    status: 409,
    what: { en: 'The invitation expired at {expiresAt}.', 'zh-CN': '邀请已于 {expiresAt} 过期。' },
    remedy: { en: 'Ask the buyer to invite you again.', 'zh-CN': '请采购方重新邀请。' },
  },
  'suppliers.invitation-used': {
    status: 409,
    what: { en: 'The invitation was accepted or revoked already.', 'zh-CN': '邀请已被接受或撤回。' },
    remedy: { en: 'Each invitation is good once. Ask the buyer for a new one.', 'zh-CN': '每份邀请只能使用一次，请向采购方索取新的邀请。' },
  },
  'suppliers.invitation-has-account': {
    status: 409,
    what: { en: 'An account was opened with this invitation already.', 'zh-CN': '已凭此邀请开通过账户。' },
    remedy: { en: 'Sign in with it and accept the invitation. If it was not you, tell the buyer at once.', 'zh-CN': '请用该账户登录并接受邀请。若非贵公司操作，请立即告知采购方。' },
  },
  'suppliers.invitation-for-another': {
    status: 409,
    what: { en: 'The invitation names a supplier that belongs to another organisation.', 'zh-CN': '邀请指定的供应商属于另一机构。' },
    remedy: { en: "Sign in with an account of that supplier's organisation.", 'zh-CN': '请使用该供应商机构的账户登录。' },
  },
  'suppliers.registration-missing': {
    status: 422,
    what: { en: 'The field "registration" is missing: the invitation names no supplier record.', 'zh-CN': '缺少字段“registration”：邀请未指定供应商档案。' },
    remedy: { en: 'Fill in name, identifiers, sector and country.', 'zh-CN': '请填写名称、标识、行业和国家/地区。' },
  },
  'suppliers.not-enrolled': {
    status: 409,
    what: { en: 'The supplier does not take part in this programme, or no longer does.', 'zh-CN': '该供应商未参加或已退出本项目。' },
    remedy: { en: 'Enrol or invite it first.', 'zh-CN': '请先将其加入或邀请加入项目。' },
  },
  'suppliers.consent-in-the-past': {
    status: 422,
    what: { en: 'The consent would end on {value}, which is in the past.', 'zh-CN': '授权将于 {value} 结束，该日期已过。' },
    remedy: { en: 'Set "expiresOn" to today or later, or leave it open.', 'zh-CN': '请将“expiresOn”设为今天或之后，或留空。' },
  },
  'suppliers.site-exists': {
    status: 409,
    what: { en: 'A site named "{value}" is already listed.', 'zh-CN': '已有名为“{value}”的厂址。' },
    remedy: { en: 'Use that one, or choose another name.', 'zh-CN': '请使用该厂址，或另取名称。' },
  },
  'suppliers.helper-is-itself': {
    status: 422,
    what: { en: '"{field}" names the supplier\'s own organisation.', 'zh-CN': '“{field}”指向供应商自己的机构。' },
    remedy: { en: 'Its own people need no grant: open accounts for them instead.', 'zh-CN': '本机构人员无需授权，请直接为其开通账户。' },
  },
  'suppliers.helper-unfit': {
    status: 422,
    what: { en: 'The organisation {value} in "{field}" is of kind {kind}, which may not help suppliers.', 'zh-CN': '“{field}”中的机构 {value} 属于 {kind} 类，不得协助供应商。' },
    remedy: { en: 'Name an organisation of kind supplier: buyers, verifiers and auditors judge suppliers and must not act for them.', 'zh-CN': '请指定 supplier 类机构：采购方、核查方和审核方负责评判供应商，不得代其办理。' },
  },
  'suppliers.grant-in-the-past': {
    status: 422,
    what: { en: 'The grant would end on {value}, which is in the past.', 'zh-CN': '授权将于 {value} 结束，该日期已过。' },
    remedy: { en: 'Set "until" to today or later, or leave it open.', 'zh-CN': '请将“until”设为今天或之后，或留空。' },
  },
});
