import { problems } from './problem';

export const commitmentsProblems = problems({
  'commitments.not-found': {
    status: 404,
    what: { en: 'There is no target {targetId} of this supplier, or it is not shared with you.', 'zh-CN': '该供应商没有目标 {targetId}，或未与您共享。' },
    remedy: { en: 'List the supplier\'s targets and use an id from there.', 'zh-CN': '请列出该供应商的目标并使用其中的编号。' },
  },
  'commitments.field-needed': {
    status: 422,
    what: { en: 'A target of kind "{kind}" needs "{field}", which is empty.', 'zh-CN': '“{kind}”类目标需要“{field}”，但该字段为空。' },
    remedy: { en: 'Fill it in. A pledge without a figure can be committed as "net-zero" with its year.', 'zh-CN': '请填写。没有数值的承诺可以按“net-zero”并注明年份提交。' },
  },
  'commitments.scope-repeated': {
    status: 422,
    what: { en: '"{value}" in "{field}" names a scope twice.', 'zh-CN': '“{field}”中的“{value}”重复了范围。' },
    remedy: { en: 'Name each scope once.', 'zh-CN': '每个范围只填一次。' },
  },
  'commitments.scope3-contradicts': {
    status: 422,
    what: { en: '"{field}" is {value}, but the scopes covered include scope 3.', 'zh-CN': '“{field}”为 {value}，但覆盖范围包含范围 3。' },
    remedy: { en: 'Set it to true, or take 3 out of the scopes.', 'zh-CN': '请改为 true，或从覆盖范围中去掉 3。' },
  },
  'commitments.target-year-not-after-base': {
    status: 422,
    what: { en: '"{value}" in "{field}" does not lie after the base year {baseYear}.', 'zh-CN': '“{field}”中的“{value}”不晚于基准年 {baseYear}。' },
    remedy: { en: 'Check both years; they may be swapped.', 'zh-CN': '请核对两个年份，可能填反了。' },
  },
  'commitments.base-year-in-future': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies in the future.', 'zh-CN': '“{field}”中的“{value}”在未来。' },
    remedy: { en: 'A base year is one whose emissions are known.', 'zh-CN': '基准年应为排放已知的年份。' },
  },
  'commitments.reduction-zero': {
    status: 422,
    what: { en: '"{value}" in "{field}" is no reduction.', 'zh-CN': '“{field}”中的“{value}”不是减幅。' },
    remedy: { en: 'Give a share above 0 and at most 1, e.g. 0.42 for 42 %.', 'zh-CN': '请填写大于 0 且不超过 1 的份额，例如 42% 填 0.42。' },
  },
  'commitments.base-zero': {
    status: 422,
    what: { en: '"{value}" in "{field}" is zero: no progress can be measured on it.', 'zh-CN': '“{field}”中的“{value}”为零：无法据此衡量进展。' },
    remedy: { en: 'Enter the emissions of the base year, or leave it empty (null) if they are not known.', 'zh-CN': '请填写基准年排放；若未知请留空（null）。' },
  },
  'commitments.not-live': {
    status: 409,
    what: { en: 'Target {targetId} is {status}.', 'zh-CN': '目标 {targetId} 的状态为 {status}。' },
    remedy: { en: 'Use the target that replaced it, or commit a new one.', 'zh-CN': '请使用取代它的目标，或承诺新目标。' },
  },
  'commitments.validation-in-future': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies in the future (today is {today}).', 'zh-CN': '“{field}”中的“{value}”在未来（今天是 {today}）。' },
    remedy: { en: 'Record a validation once it has been given.', 'zh-CN': '请在验证通过后再记录。' },
  },
  'commitments.not-validated': {
    status: 409,
    what: { en: 'Target {targetId} is not validated by {scheme}, so it cannot become {status} there.', 'zh-CN': '目标 {targetId} 未经 {scheme} 验证，不能变为 {status}。' },
    remedy: { en: 'Record the validation first, or check the name of the scheme.', 'zh-CN': '请先记录验证，或核对机构名称。' },
  },
  'commitments.base-unknown': {
    status: 409,
    what: { en: 'The base-year emissions of target {targetId} are not known.', 'zh-CN': '目标 {targetId} 的基准年排放未知。' },
    remedy: { en: 'Replace the target by one with base emissions, then record the change.', 'zh-CN': '请以包含基准年排放的目标取代该目标，再记录变化。' },
  },
  'commitments.change-zero': {
    status: 422,
    what: { en: '"{value}" in "{field}" changes nothing.', 'zh-CN': '“{field}”中的“{value}”没有变化。' },
    remedy: { en: 'Give the t CO2e by which the base year would be higher, or lower with a minus sign.', 'zh-CN': '请填写基准年排放增加的 t CO2e；减少请加负号。' },
  },
  'commitments.base-consumed': {
    status: 422,
    what: { en: '"{value}" in "{field}" would leave nothing of the base year\'s {base} t CO2e.', 'zh-CN': '“{field}”中的“{value}”会使基准年排放 {base} t CO2e 不再为正。' },
    remedy: { en: 'Check sign and unit; after such a change choose a later base year with a new target.', 'zh-CN': '请核对正负号和单位；若确有此变化，请以新目标选择较晚的基准年。' },
  },
  'commitments.output-zero': {
    status: 422,
    what: { en: '"{value}" in "{field}": a path by intensity needs output above zero in every year.', 'zh-CN': '“{field}”中的“{value}”：强度路径要求每年产量大于零。' },
    remedy: { en: 'Give the output of company and sector for every year.', 'zh-CN': '请填写企业和行业各年的产量。' },
  },
  'commitments.years-not-rising': {
    status: 422,
    what: { en: 'The years in "{field}" do not rise.', 'zh-CN': '“{field}”中的年份没有递增。' },
    remedy: { en: 'List each year once, the base year first.', 'zh-CN': '请从基准年起，每年只列一次。' },
  },
  'commitments.no-pathway': {
    status: 422,
    what: { en: 'Pathway set {set} has no pathway of {sector} in {region} from {from} to {to}.', 'zh-CN': '路径集 {set} 中没有 {sector} 在 {region} 自 {from} 至 {to} 的路径。' },
    remedy: { en: 'Choose a sector, a region and years that the set lists.', 'zh-CN': '请选择该路径集列出的行业、地区和年份。' },
  },
});
