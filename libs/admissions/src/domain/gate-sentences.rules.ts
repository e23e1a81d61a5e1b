import type { Sentence } from '@greengate/kernel';
import type { AdmissionCondition, GateCondition } from '../contracts/gate-policy.contract';

/** Why a rule matched, one sentence a condition. */
export const gateSentences: Readonly<Record<GateCondition, Sentence>> = {
  falsified: { en: 'Falsified data was found.', 'zh-CN': '发现数据造假。' },
  sanctioned: { en: 'The supplier is sanctioned.', 'zh-CN': '供应商处于制裁之中。' },
  'deadlines-missed': { en: '{missed} remediation deadlines were missed within {withinMonths} months.', 'zh-CN': '{withinMonths} 个月内 {missed} 次错过整改期限。' },
  'suspended-long': { en: 'New awards have been suspended since {suspendedSince}, more than {suspendedDays} days.', 'zh-CN': '自 {suspendedSince} 起暂停新订单，已超过 {suspendedDays} 天。' },
  replaced: { en: 'The supplier was replaced on {replacedOn}; it may apply anew after {reentryMonths} months.', 'zh-CN': '供应商已于 {replacedOn} 被替换；{reentryMonths} 个月后方可重新申请。' },
  waived: { en: 'A waiver holds until {waivedUntil}.', 'zh-CN': '豁免有效至 {waivedUntil}。' },
  alternative: { en: 'At least one qualified alternative exists.', 'zh-CN': '至少有一家合格替代供应商。' },
  'open-critical': { en: 'A critical finding is open.', 'zh-CN': '存在未关闭的严重发现。' },
  'audit-refused': { en: 'An audit was refused and none has been performed since.', 'zh-CN': '曾拒绝审核且此后未完成审核。' },
  'deadline-passed': { en: 'A remediation deadline passed.', 'zh-CN': '整改期限已过。' },
  'tier-A': { en: 'Tier {tier}.', 'zh-CN': '{tier} 级。' },
  'tier-B': { en: 'Tier {tier}.', 'zh-CN': '{tier} 级。' },
  'tier-C': { en: 'Tier {tier}.', 'zh-CN': '{tier} 级。' },
  'tier-D': { en: 'Tier {tier}.', 'zh-CN': '{tier} 级。' },
  'tier-E': { en: 'Tier {tier}.', 'zh-CN': '{tier} 级。' },
  'new-supplier': { en: 'A new supplier without a disclosure, enrolled on {enrolledOn}.', 'zh-CN': '新供应商，{enrolledOn} 加入，尚无披露。' },
  'high-carbon-worsening': { en: 'A high-carbon supplier whose intensity rose in {worseningPeriods} successive periods.', 'zh-CN': '高碳供应商，强度已连续 {worseningPeriods} 期上升。' },
  'hot-spot': { en: 'Its category is a hot spot.', 'zh-CN': '所属品类为排放热点。' },
  'no-target': { en: 'No target is in force.', 'zh-CN': '没有有效目标。' },
  'low-confidence': { en: 'The data give a confidence of {confidence}, below {confidenceBelow}.', 'zh-CN': '数据置信度为 {confidence}，低于 {confidenceBelow}。' },
  'overdue-minor': { en: '{overdueMinor} minor findings are overdue.', 'zh-CN': '{overdueMinor} 项轻微发现逾期。' },
  'overdue-major': { en: '{overdueMajor} major findings are overdue.', 'zh-CN': '{overdueMajor} 项主要发现逾期。' },
  'disclosure-valid': { en: 'The latest disclosure is valid.', 'zh-CN': '最近一次披露有效。' },
  always: { en: 'No other rule applies.', 'zh-CN': '不适用其他规则。' },
};

/** What a decision is tied to. */
export const conditionSentences: Readonly<Record<AdmissionCondition, Sentence>> = {
  'run-off': { en: 'Existing orders run off; no new ones.', 'zh-CN': '现有订单执行完毕，不再新增。' },
  escalate: { en: 'No qualified alternative: take it to the committee.', 'zh-CN': '没有合格替代方：提交委员会。' },
  'waiver-plan': { en: 'Follow the plan that the waiver names.', 'zh-CN': '按豁免所附计划执行。' },
  'no-new-awards-before-first-milestone': { en: 'No new awards before the first milestone is accepted.', 'zh-CN': '首个里程碑通过前不得授予新订单。' },
  'first-disclosure': { en: 'Disclose emissions for the first time by the due date.', 'zh-CN': '在期限前完成首次排放披露。' },
  'spend-cap': { en: 'Spend stays within the cap for new suppliers.', 'zh-CN': '采购额不超过新供应商上限。' },
  'commit-target': { en: 'Commit to a reduction target.', 'zh-CN': '承诺减排目标。' },
  'improve-data': { en: 'Improve the data: primary data, assurance.', 'zh-CN': '改进数据：一手数据与鉴证。' },
  'close-findings': { en: 'Close the overdue findings.', 'zh-CN': '关闭逾期发现。' },
  'action-list': { en: 'Agree on a list of measures.', 'zh-CN': '商定措施清单。' },
  'renew-disclosure': { en: 'Disclose the latest year.', 'zh-CN': '披露最近年度。' },
  'preferred-award': { en: 'Preferred in awards.', 'zh-CN': '授标时优先。' },
};
