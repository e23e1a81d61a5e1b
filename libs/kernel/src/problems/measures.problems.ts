import { problems } from './problem';

export const measuresProblems = problems({
  'measures.no-abatement': {
    status: 422,
    what: { en: '"{value}" in "{field}": a measure that saves no emissions has no cost per tonne.', 'zh-CN': '“{field}”中的“{value}”：不减少排放的措施没有单位减排成本。' },
    remedy: { en: 'Give the yearly abatement in t CO2e above zero, or ask for the investment figures only.', 'zh-CN': '请填写大于零的年减排量（t CO2e），或仅查看投资指标。' },
  },
  'measures.not-found': {
    status: 404,
    what: { en: 'There is no measure {measureId} of this supplier, or it is not shared with you.', 'zh-CN': '该供应商没有举措 {measureId}，或未与您共享。' },
    remedy: { en: 'List the supplier\'s measures and use an id from there.', 'zh-CN': '请列出该供应商的举措并使用其中的编号。' },
  },
  'measures.digest-malformed': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a SHA-256 digest.', 'zh-CN': '“{field}”中的“{value}”不是 SHA-256 摘要。' },
    remedy: { en: 'Send 64 lower-case hexadecimal digits.', 'zh-CN': '请填写 64 位小写十六进制数。' },
  },
  'measures.due-before-start': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies before the start, {startOn}.', 'zh-CN': '“{field}”中的“{value}”早于开始日期 {startOn}。' },
    remedy: { en: 'Check both days; they may be swapped.', 'zh-CN': '请核对两个日期，可能填反了。' },
  },
  'measures.baseline-in-future': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies in the future.', 'zh-CN': '“{field}”中的“{value}”在未来。' },
    remedy: { en: 'A baseline is a year whose emissions are known.', 'zh-CN': '基准应为排放已知的年份。' },
  },
  'measures.abatement-above-baseline': {
    status: 422,
    what: { en: '"{value}" t in "{field}" is more than the baseline of {baseline} t that the measure acts on.', 'zh-CN': '“{field}”中的“{value}”t 超过该举措所针对的基准排放 {baseline} t。' },
    remedy: { en: 'Check the units (t CO2e a year), or widen the baseline to all that the measure acts on.', 'zh-CN': '请核对单位（每年 t CO2e），或将基准扩大到该举措所涉及的全部排放。' },
  },
  'measures.self-approval': {
    status: 422,
    what: { en: 'Who planned or revised measure {measureId}, or acts for the supplier, cannot approve it.', 'zh-CN': '制定或修订举措 {measureId} 的人或代表供应商行事的人不能批准该举措。' },
    remedy: { en: 'Ask another person of the buyer.', 'zh-CN': '请由采购方的其他人员处理。' },
  },
  'measures.self-verification': {
    status: 422,
    what: { en: 'Who planned, carried out or evidenced measure {measureId}, or acts for the supplier, cannot verify it.', 'zh-CN': '制定、实施举措 {measureId}、为其提供证据或代表供应商行事的人不能核实该举措。' },
    remedy: { en: 'Ask a verifier, an auditor or another analyst of the buyer.', 'zh-CN': '请由核查方、审核方或采购方的其他分析人员处理。' },
  },
  'measures.not-approved': {
    status: 409,
    what: { en: 'Measure {measureId} was not approved yet.', 'zh-CN': '举措 {measureId} 尚未获批准。' },
    remedy: { en: 'Have the plan approved by the buyer first.', 'zh-CN': '请先由采购方批准计划。' },
  },
  'measures.status-forbids': {
    status: 409,
    what: { en: 'The action "{action}" is not possible: measure {measureId} is {status}.', 'zh-CN': '无法执行“{action}”：举措 {measureId} 的状态为 {status}。' },
    remedy: { en: 'The order is: planned, approved, started, completed, verified. A completed or abandoned measure is not changed; plan a new one.', 'zh-CN': '顺序为：计划、批准、开始、完成、核实。已完成或已放弃的举措不可更改；请另行计划。' },
  },
  'measures.day-in-future': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies in the future (today is {today}).', 'zh-CN': '“{field}”中的“{value}”在未来（今天是 {today}）。' },
    remedy: { en: 'Record it once it has happened.', 'zh-CN': '请在发生之后再记录。' },
  },
  'measures.completed-before-start': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies before the start, {startedOn}.', 'zh-CN': '“{field}”中的“{value}”早于开始日期 {startedOn}。' },
    remedy: { en: 'Give the day on which the measure was completed.', 'zh-CN': '请填写举措完成的日期。' },
  },
  'measures.period-before-completion': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies before the completion, {completedOn}: the measure had no full effect yet.', 'zh-CN': '“{field}”中的“{value}”早于完成日期 {completedOn}：举措尚未完全见效。' },
    remedy: { en: 'Verify a period that begins on or after the completion.', 'zh-CN': '请核实完成之后开始的期间。' },
  },
  'measures.period-verified': {
    status: 409,
    what: { en: '"{value}" in "{field}" overlaps the period from {from} to {to}, which was verified already.', 'zh-CN': '“{field}”中的“{value}”与已核实的期间 {from} 至 {to} 重叠。' },
    remedy: { en: 'Verify a later period; tonnes are counted once.', 'zh-CN': '请核实之后的期间；减排量不得重复计算。' },
  },
  'measures.evidence-missing': {
    status: 422,
    what: { en: 'No evidence was attached to measure {measureId}.', 'zh-CN': '举措 {measureId} 未附任何证据。' },
    remedy: { en: 'Attach meter readings, invoices or a commissioning report first.', 'zh-CN': '请先附上表计读数、发票或验收报告。' },
  },
  'measures.output-zero': {
    status: 422,
    what: { en: '"{value}" in "{field}": without output there is no intensity to compare.', 'zh-CN': '“{field}”中的“{value}”：没有产量就无法比较强度。' },
    remedy: { en: 'Give the output of both periods above zero, or use the method "direct" and state how output was kept out.', 'zh-CN': '请填写两个期间大于零的产量，或采用“direct”方法并说明如何剔除产量影响。' },
  },
});
