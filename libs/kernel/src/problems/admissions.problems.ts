import { problems } from './problem';

export const admissionsProblems = problems({
  'admissions.gate-incomplete': {
    status: 400,
    what: { en: 'The gate rules in "{field}" do not end with a rule that always matches.', 'zh-CN': '“{field}”中的闸门规则末尾缺少始终匹配的规则。' },
    remedy: { en: 'Add a last rule with the condition "always", so that every supplier gets a decision.', 'zh-CN': '请在末尾加一条条件为“always”的规则，使每个供应商都有决定。' },
  },
  'admissions.already-sanctioned': {
    status: 409,
    what: { en: 'This supplier is sanctioned already.', 'zh-CN': '该供应商已在制裁之中。' },
    remedy: { en: 'Lift the sanction first if the reason has changed.', 'zh-CN': '如原因有变，请先解除制裁。' },
  },
  'admissions.not-sanctioned': {
    status: 409,
    what: { en: 'This supplier is not sanctioned.', 'zh-CN': '该供应商未受制裁。' },
    remedy: { en: 'There is nothing to lift.', 'zh-CN': '无需解除。' },
  },
  'admissions.waiver-too-long': {
    status: 422,
    what: { en: '"{value}" in "{field}" is later than {latest}.', 'zh-CN': '“{field}”的“{value}”晚于 {latest}。' },
    remedy: { en: 'A waiver lasts at most {months} months.', 'zh-CN': '豁免最长 {months} 个月。' },
  },
  'admissions.waiver-in-past': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies before today, {today}.', 'zh-CN': '“{field}”的“{value}”早于今天（{today}）。' },
    remedy: { en: 'Name the last day on which the waiver is to hold.', 'zh-CN': '请填写豁免有效的最后一天。' },
  },
  'admissions.not-past': {
    status: 422,
    what: { en: '"{value}" in "{field}" is not before today, {today}.', 'zh-CN': '“{field}”的“{value}”不早于今天（{today}）。' },
    remedy: { en: 'Only remediation from before can be recorded; current cases are kept by the gate.', 'zh-CN': '只能补录以往的整改；当前案件由闸门管理。' },
  },
});
