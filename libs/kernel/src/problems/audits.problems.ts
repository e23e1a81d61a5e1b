import { problems } from './problem';

export const auditsProblems = problems({
  'audits.digest-malformed': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a SHA-256 digest.', 'zh-CN': '“{field}”中的“{value}”不是 SHA-256 摘要。' },
    remedy: { en: 'Send 64 lower-case hexadecimal digits.', 'zh-CN': '请填写 64 位小写十六进制数。' },
  },
  'audits.not-found': {
    status: 404,
    what: { en: 'There is no audit {auditId} of this supplier in this programme, or it is not shared with you.', 'zh-CN': '该项目中没有该供应商的审核 {auditId}，或未与您共享。' },
    remedy: { en: 'List the supplier\'s audits and use an id from there.', 'zh-CN': '请列出该供应商的审核并使用其中的编号。' },
  },
  'audits.finding-not-found': {
    status: 404,
    what: { en: 'There is no finding {findingId} here, or it is not shared with you.', 'zh-CN': '此处没有发现 {findingId}，或未与您共享。' },
    remedy: { en: 'List the supplier\'s findings and use an id from there.', 'zh-CN': '请列出该供应商的发现并使用其中的编号。' },
  },
  'audits.other-auditor': {
    status: 422,
    what: { en: 'Audit {auditId} was given to another auditing body.', 'zh-CN': '审核 {auditId} 已委托给另一家审核机构。' },
    remedy: { en: 'Ask that body, or schedule an audit of your own.', 'zh-CN': '请联系该机构，或另行安排审核。' },
  },
  'audits.audit-state-forbids': {
    status: 409,
    what: { en: 'The action "{action}" is not possible: audit {auditId} is {state}.', 'zh-CN': '无法执行“{action}”：审核 {auditId} 的状态为 {state}。' },
    remedy: { en: 'Findings are raised on an audit that was performed; after a refusal, schedule a new audit.', 'zh-CN': '审核进行后才能提出发现；被拒绝后请重新安排审核。' },
  },
  'audits.day-in-future': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies in the future (today is {today}).', 'zh-CN': '“{field}”中的“{value}”在未来（今天是 {today}）。' },
    remedy: { en: 'Record it once it has happened.', 'zh-CN': '请在发生之后再记录。' },
  },
  'audits.falsification-is-critical': {
    status: 422,
    what: { en: 'Falsification was claimed, but "{field}" is "{value}".', 'zh-CN': '已标记为造假，但“{field}”为“{value}”。' },
    remedy: { en: 'Grade it critical, or take the mark away.', 'zh-CN': '请将等级设为 critical，或取消该标记。' },
  },
  'audits.due-before-audit': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies before the audit of {performedOn}.', 'zh-CN': '“{field}”中的“{value}”早于 {performedOn} 的审核。' },
    remedy: { en: 'Give a day after the audit, or none for the usual term.', 'zh-CN': '请填写审核之后的日期，或不填以采用默认期限。' },
  },
  'audits.closure-before-action': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies before the corrective action is due, {correctiveActionDueOn}.', 'zh-CN': '“{field}”中的“{value}”早于纠正措施期限 {correctiveActionDueOn}。' },
    remedy: { en: 'Closure is due on or after the corrective action.', 'zh-CN': '关闭期限不得早于纠正措施期限。' },
  },
  'audits.finding-state-forbids': {
    status: 409,
    what: { en: 'The action "{action}" is not possible: finding {findingId} is {state}.', 'zh-CN': '无法执行“{action}”：发现 {findingId} 的状态为 {state}。' },
    remedy: { en: 'The order is: corrective action submitted, accepted, carried out with evidence, verified, closed. Reopen a closed finding first.', 'zh-CN': '顺序为：提交纠正措施、接受、实施并附证据、验证、关闭。已关闭的发现请先重新打开。' },
  },
  'audits.observation-needs-no-action': {
    status: 422,
    what: { en: 'Finding {findingId} is an observation: it asks for no corrective action.', 'zh-CN': '发现 {findingId} 为观察项，不需要纠正措施。' },
    remedy: { en: 'The auditor may close it as it is.', 'zh-CN': '审核方可直接关闭。' },
  },
  'audits.self-verification': {
    status: 422,
    what: { en: 'Who submitted the action or evidence of finding {findingId}, or acts for the supplier, cannot judge it.', 'zh-CN': '提交发现 {findingId} 的措施或证据、或代表供应商行事的人不能对其作出判断。' },
    remedy: { en: 'Ask another person of the auditing body.', 'zh-CN': '请由审核机构的其他人员处理。' },
  },
  'audits.evidence-missing': {
    status: 422,
    what: { en: 'Finding {findingId} is {grade}, but no evidence of the effect was attached since it was raised, reopened or found ineffective.', 'zh-CN': '发现 {findingId} 的等级为 {grade}，但自提出、重新打开或判定无效以来未附有效性证据。' },
    remedy: { en: 'Attach evidence (a further period or a repeated test) first.', 'zh-CN': '请先附上证据（后续期间或重复测试）。' },
  },
  'audits.not-verified': {
    status: 409,
    what: { en: 'Finding {findingId} is {state}: it was not verified as effective.', 'zh-CN': '发现 {findingId} 的状态为 {state}：尚未验证有效。' },
    remedy: { en: 'Verify the corrective action as effective, then close the finding.', 'zh-CN': '请先验证纠正措施有效，再关闭发现。' },
  },
  'audits.not-the-issuer': {
    status: 422,
    what: { en: 'Finding {findingId} was issued by another organisation.', 'zh-CN': '发现 {findingId} 由另一组织提出。' },
    remedy: { en: 'Only its issuer may withdraw it.', 'zh-CN': '只有提出方可以撤回。' },
  },
});
