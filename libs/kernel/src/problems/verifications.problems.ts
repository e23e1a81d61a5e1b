import { problems } from './problem';

export const verificationsProblems = problems({
  'verifications.not-a-verifier': {
    status: 422,
    what: { en: 'The organisation {value} in "{field}" is of kind {kind}; only a verifier is accredited.', 'zh-CN': '“{field}”中的机构 {value} 属于 {kind} 类；只有核查机构可登记认可。' },
    remedy: { en: 'Name an organisation of kind verifier.', 'zh-CN': '请指定 verifier 类机构。' },
  },
  'verifications.days-reversed': {
    status: 422,
    what: { en: '"{field}" is {value}, before the first day {from}.', 'zh-CN': '“{field}”为 {value}，早于首日 {from}。' },
    remedy: { en: 'Give the last day as on the certificate.', 'zh-CN': '请按证书填写最后有效日。' },
  },
  'verifications.accreditation-over': {
    status: 422,
    what: { en: 'The accreditation ended on {value} ("{field}").', 'zh-CN': '认可已于 {value} 到期（“{field}”）。' },
    remedy: { en: 'Record the certificate that is valid now.', 'zh-CN': '请登记现行有效的证书。' },
  },
  'verifications.accreditation-ended': {
    status: 409,
    what: { en: 'The accreditation {accreditationId} was ended or refused.', 'zh-CN': '认可 {accreditationId} 已终止或被驳回。' },
    remedy: { en: 'Record a new one, if there is a valid certificate.', 'zh-CN': '如有有效证书，请重新登记。' },
  },
  'verifications.self-accreditation': {
    status: 422,
    what: { en: 'A verifier cannot record or confirm its own accreditation.', 'zh-CN': '核查机构不得登记或确认自己的认可。' },
    remedy: { en: 'Claim it; the owner of the programme checks and confirms it.', 'zh-CN': '请提交声明，由项目所有方核对并确认。' },
  },
  'verifications.not-accredited': {
    status: 422,
    what: { en: 'Your organisation has no accreditation that is confirmed and valid on {on}.', 'zh-CN': '贵机构在 {on} 没有经确认且有效的认可。' },
    remedy: { en: 'Claim it with its dates and ask the owner of the programme to confirm it. Nothing was issued.', 'zh-CN': '请提交含有效期的声明，并请项目所有方确认。未出具任何声明。' },
  },
  'verifications.standard-not-accredited': {
    status: 422,
    what: { en: 'The accreditation does not cover "{value}" in "{field}".', 'zh-CN': '认可范围不含“{field}”中的“{value}”。' },
    remedy: { en: 'Covered: {allowed}. Nothing was issued.', 'zh-CN': '范围内：{allowed}。未出具任何声明。' },
  },
  'verifications.level-not-accredited': {
    status: 422,
    what: { en: 'For {standard} the accreditation does not cover "{value}" in "{field}".', 'zh-CN': '对 {standard}，认可范围不含“{field}”中的“{value}”。' },
    remedy: { en: 'Issue at a level that is covered, or have the accreditation extended. Nothing was issued.', 'zh-CN': '请按认可的保证等级出具，或扩大认可范围。未出具任何声明。' },
  },
  'verifications.sector-not-accredited': {
    status: 422,
    what: { en: 'The accreditation does not cover the sector "{value}" of this supplier.', 'zh-CN': '认可范围不含该供应商所属行业“{value}”。' },
    remedy: { en: 'Have the accreditation extended to this sector. Nothing was issued.', 'zh-CN': '请将认可范围扩大至该行业。未出具任何声明。' },
  },
  'verifications.self-verification': {
    status: 422,
    what: { en: 'The supplier belongs to your own organisation.', 'zh-CN': '该供应商属于贵机构。' },
    remedy: { en: 'An independent verifier must issue the statement.', 'zh-CN': '须由独立的核查机构出具声明。' },
  },
  'verifications.verifier-helps': {
    status: 422,
    what: { en: 'Your organisation may act for this supplier as its helper.', 'zh-CN': '贵机构是该供应商的协助方。' },
    remedy: { en: 'Who helps a supplier cannot verify it: another verifier must issue the statement.', 'zh-CN': '协助方不得核查该供应商，须由其他核查机构出具声明。' },
  },
  'verifications.contributed': {
    status: 422,
    what: { en: 'You or somebody of your organisation gave figures of this disclosure.', 'zh-CN': '您或贵机构人员曾提供该披露的数据。' },
    remedy: { en: 'Nobody verifies its own work: another verifier must issue the statement.', 'zh-CN': '不得核查自己的工作，须由其他核查机构出具声明。' },
  },
  'verifications.disclosure-not-open': {
    status: 409,
    what: { en: 'The disclosure was returned or withdrawn: there are no figures to verify.', 'zh-CN': '该披露已退回或撤回，没有可核查的数据。' },
    remedy: { en: 'Wait for the corrected figures.', 'zh-CN': '请等待更正后的数据。' },
  },
  'verifications.other-figures': {
    status: 409,
    what: { en: '"{field}" is {value}; the figures that may be verified have {current}.', 'zh-CN': '“{field}”为 {value}；可核查的数据为 {current}。' },
    remedy: { en: 'The figures changed since you read them. Read and verify them again, then send their digest.', 'zh-CN': '数据在您读取后已变更。请重新读取并核查，再提交其摘要。' },
  },
  'verifications.period-outside': {
    status: 422,
    what: { en: '"{field}" is {value}; the disclosure covers {from} to {to}.', 'zh-CN': '“{field}”为 {value}；披露期间为 {from} 至 {to}。' },
    remedy: { en: "Give the disclosure's period, or the part of it that was verified.", 'zh-CN': '请填写披露期间或其中经核查的部分。' },
  },
  'verifications.basis-missing': {
    status: 422,
    what: { en: '"{field}" is missing; the opinion is {opinion}.', 'zh-CN': '缺少“{field}”；意见类型为 {opinion}。' },
    remedy: { en: 'Say why the opinion is modified.', 'zh-CN': '请说明非无保留意见的依据。' },
  },
  'verifications.validity-in-the-past': {
    status: 422,
    what: { en: '"{field}" is {value}, which is in the past.', 'zh-CN': '“{field}”为 {value}，该日期已过。' },
    remedy: { en: 'Give a last day of validity from today on.', 'zh-CN': '请填写今天或之后的最后有效日。' },
  },
  'verifications.statement-expired': {
    status: 409,
    what: { en: 'The statement {statementId} has expired.', 'zh-CN': '声明 {statementId} 已到期。' },
    remedy: { en: 'It counts for nothing any more: there is nothing to withdraw.', 'zh-CN': '其已失效，无需撤回。' },
  },
});
