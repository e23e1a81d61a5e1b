import { problems } from './problem';

export const disclosuresProblems = problems({
  'disclosures.not-found': {
    status: 404,
    what: { en: 'There is no disclosure {disclosureId} of this supplier, or it is not shared with you.', 'zh-CN': '该供应商没有披露 {disclosureId}，或未与您共享。' },
    remedy: { en: 'List the supplier\'s disclosures and use an id from there.', 'zh-CN': '请列出该供应商的披露并使用其中的编号。' },
  },
  'disclosures.zero-undeclared': {
    status: 422,
    what: { en: '"{value}" in "{field}" is a zero that nobody declared.', 'zh-CN': '“{field}”中的“{value}”是未经声明的零。' },
    remedy: {
      en: 'If it is truly zero, declare it: status "declared-zero". If it is not known, say so: status "not-measured". A blank is never a zero.',
      'zh-CN': '若确实为零，请声明：status 填“declared-zero”。若未知，请注明：status 填“not-measured”。空白不等于零。',
    },
  },
  'disclosures.category-zero': {
    status: 422,
    what: { en: '"{value}" in "{field}" does not say whether the category is empty or unknown.', 'zh-CN': '“{field}”中的“{value}”未说明该类别是没有排放还是未知。' },
    remedy: { en: 'Mark the category "not-relevant" with a reason, or "not-measured".', 'zh-CN': '请将该类别标为“not-relevant”并说明理由，或标为“not-measured”。' },
  },
  'disclosures.category-repeated': {
    status: 422,
    what: { en: 'Scope 3 category {value} stands more than once in "{field}".', 'zh-CN': '范围 3 类别 {value} 在“{field}”中出现多次。' },
    remedy: { en: 'Give each of the 15 categories at most once; add the parts up first.', 'zh-CN': '15 个类别每个最多填一次；请先合并。' },
  },
  'disclosures.carrier-repeated': {
    status: 422,
    what: { en: 'The energy carrier "{value}" in "{field}" stands there twice.', 'zh-CN': '“{field}”中的能源品种“{value}”重复出现。' },
    remedy: { en: 'Give each carrier once; add its parts up first.', 'zh-CN': '每个能源品种只填一次；请先合并。' },
  },
  'disclosures.energy-unit': {
    status: 422,
    what: { en: 'The unit "{value}" in "{field}" does not fit the energy carrier "{carrier}".', 'zh-CN': '“{field}”中的单位“{value}”不适用于能源品种“{carrier}”。' },
    remedy: { en: 'Use one of: {allowed}.', 'zh-CN': '请使用以下单位之一：{allowed}。' },
  },
  'disclosures.quantity-not-positive': {
    status: 422,
    what: { en: '"{value}" in "{field}" is not greater than zero.', 'zh-CN': '“{field}”中的“{value}”不大于零。' },
    remedy: { en: 'Enter a quantity above zero, or leave the line out.', 'zh-CN': '请填写大于零的数量，或删除该行。' },
  },
  'disclosures.revenue-not-positive': {
    status: 422,
    what: { en: '"{value}" in "{field}" is not greater than zero: no intensity can be formed on it.', 'zh-CN': '“{field}”中的“{value}”不大于零：无法据此计算强度。' },
    remedy: { en: 'Enter the revenue of the period, or leave it empty (null) if it is not known.', 'zh-CN': '请填写该期间的营业收入；若未知请留空（null）。' },
  },
  'disclosures.verifier-missing': {
    status: 422,
    what: { en: 'The assurance level "{level}" was given, but "{field}" names nobody.', 'zh-CN': '已填写鉴证等级“{level}”，但“{field}”未填写机构。' },
    remedy: { en: 'Name the verifying body, or set the level to "none" or "internal".', 'zh-CN': '请填写核查机构，或将等级设为“none”或“internal”。' },
  },
  'disclosures.period-too-early': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies before {earliest}.', 'zh-CN': '“{field}”中的“{value}”早于 {earliest}。' },
    remedy: { en: 'Check the year.', 'zh-CN': '请核对年份。' },
  },
  'disclosures.period-in-future': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies in the future (today is {today}).', 'zh-CN': '“{field}”中的“{value}”在未来（今天是 {today}）。' },
    remedy: { en: 'Disclose a period once it has ended.', 'zh-CN': '请在期间结束后再披露。' },
  },
  'disclosures.period-too-long': {
    status: 422,
    what: { en: 'The period "{value}" in "{field}" has {days} days.', 'zh-CN': '“{field}”中的期间“{value}”有 {days} 天。' },
    remedy: { en: 'A period has at most {longest} days (a year of 53 weeks). Split it into one disclosure a year.', 'zh-CN': '期间最多 {longest} 天（53 周的财年）。请按年拆分披露。' },
  },
  'disclosures.period-overlaps': {
    status: 409,
    what: { en: 'The period "{value}" in "{field}" overlaps {from} to {to}, which disclosure {disclosureId} covers already.', 'zh-CN': '“{field}”中的期间“{value}”与披露 {disclosureId} 已覆盖的 {from} 至 {to} 重叠。' },
    remedy: { en: 'Change the period so that no day is covered twice, or withdraw the other disclosure first.', 'zh-CN': '请调整期间，避免重复覆盖，或先撤回另一份披露。' },
  },
  'disclosures.period-fixed': {
    status: 422,
    what: { en: 'The period "{value}" in "{field}" is not that of the accepted figures, {from} to {to}.', 'zh-CN': '“{field}”中的期间“{value}”与已接受数据的期间 {from} 至 {to} 不一致。' },
    remedy: { en: 'Restate the same period. To change the period, withdraw the disclosure and submit a new one.', 'zh-CN': '请就同一期间重述。若要更改期间，请撤回后重新提交。' },
  },
  'disclosures.correct-instead': {
    status: 409,
    what: { en: 'There is a disclosure of {from} to {to} with other content already ({disclosureId}, {status}).', 'zh-CN': '{from} 至 {to} 已有内容不同的披露（{disclosureId}，{status}）。' },
    remedy: { en: 'Correct that disclosure; its earlier figures are kept.', 'zh-CN': '请更正该披露；原数据会保留。' },
  },
  'disclosures.restate-instead': {
    status: 409,
    what: { en: 'The disclosure of {from} to {to} was accepted already ({disclosureId}, {status}).', 'zh-CN': '{from} 至 {to} 的披露已被接受（{disclosureId}，{status}）。' },
    remedy: { en: 'Restate that disclosure, with the cause; its earlier figures are kept.', 'zh-CN': '请对该披露进行重述并说明原因；原数据会保留。' },
  },
  'disclosures.state-forbids': {
    status: 409,
    what: { en: 'The action "{action}" is not possible: disclosure {disclosureId} is {status}.', 'zh-CN': '无法执行“{action}”：披露 {disclosureId} 的状态为 {status}。' },
    remedy: { en: 'Read the disclosure again. A returned one waits for the supplier, a withdrawn one is closed: submit a new one.', 'zh-CN': '请重新读取该披露。已退回的等待供应商处理，已撤回的不再变更：请重新提交。' },
  },
  'disclosures.self-review': {
    status: 422,
    what: { en: 'Who gave figures of disclosure {disclosureId}, or acts for its supplier, cannot accept it.', 'zh-CN': '提供过披露 {disclosureId} 数据或代表该供应商行事的人不能接受该披露。' },
    remedy: { en: 'Ask another person to review it.', 'zh-CN': '请由他人审核。' },
  },
  'disclosures.due-in-past': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies before today, {today}.', 'zh-CN': '“{field}”中的“{value}”早于今天 {today}。' },
    remedy: { en: 'Give a day from today on, or none.', 'zh-CN': '请填写今天或以后的日期，或不填。' },
  },
  'disclosures.field-unknown': {
    status: 400,
    what: { en: '"{value}" in "{field}" names no field of an inventory.', 'zh-CN': '“{field}”中的“{value}”不是清单的字段。' },
    remedy: { en: 'Name the field that is in doubt, e.g. scope1, scope3.4 or revenue.', 'zh-CN': '请填写有疑问的字段，例如 scope1、scope3.4 或 revenue。' },
  },
  'disclosures.entry-key': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a key of an entry.', 'zh-CN': '“{field}”中的“{value}”不是有效的条目标识。' },
    remedy: { en: 'Use lower-case letters, digits and single dashes, at most 40, e.g. bill-1.', 'zh-CN': '请使用小写字母、数字和单个连字符，最多 40 个字符，例如 bill-1。' },
  },
  'disclosures.place-code': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a place.', 'zh-CN': '“{field}”中的“{value}”不是地点代码。' },
    remedy: { en: 'Use an ISO code of a country or province, e.g. CN or CN-JS.', 'zh-CN': '请使用国家或省份的 ISO 代码，例如 CN 或 CN-JS。' },
  },
  'disclosures.too-many-lines': {
    status: 422,
    what: { en: 'The document in "{field}" has more than 1,000 lines.', 'zh-CN': '“{field}”中的文件超过 1,000 行。' },
    remedy: { en: 'Add lines of one kind, site and factor up before submitting.', 'zh-CN': '请先合并同类、同站点、同因子的行再提交。' },
  },
  'disclosures.document-faulty': {
    status: 422,
    what: { en: 'The inventory cannot be calculated: {count} faults were found. Nothing was recorded.', 'zh-CN': '清单无法计算：发现 {count} 处问题。未记录任何内容。' },
    remedy: { en: 'Correct the fields listed, or mark a line as unknown, and send it again.', 'zh-CN': '请更正所列字段，或将相应行标为未知，然后重新提交。' },
  },
  'disclosures.evidence-not-kept': {
    status: 422,
    what: { en: 'The file {value}, named in "{field}", is not among the supplier\'s files.', 'zh-CN': '“{field}”中的文件 {value} 不在供应商的文件中。' },
    remedy: { en: 'Upload the file first and cite the digest that the answer names, or take it out of the line.', 'zh-CN': '请先上传该文件并引用返回的摘要值，或从该行中移除。' },
  },
  'disclosures.factor-set-missing': {
    status: 422,
    what: { en: 'Line "{line}": no factor for {subject} in {place}, {year}. The factor set {set} would have it, and organisation {organisationId} has not published it.', 'zh-CN': '行“{line}”：没有 {place} {year} 年 {subject} 的因子。因子集 {set} 包含该因子，但机构 {organisationId} 尚未发布。' },
    remedy: { en: 'Ask the buyer: a programme owner or analyst of that organisation drafts the set, another programme owner publishes it. Until then, mark the line as unknown.', 'zh-CN': '请联系采购方：由该机构的项目负责人或分析员起草该因子集，并由另一位项目负责人发布。在此之前请将该行标为未知。' },
  },
  'disclosures.no-programme': {
    status: 422,
    what: { en: 'The supplier takes part in no programme: there are no factor sets to calculate with.', 'zh-CN': '该供应商未参加任何项目：没有可用于计算的因子集。' },
    remedy: { en: 'Accept a buyer\'s invitation first, or submit totals.', 'zh-CN': '请先接受采购方的邀请，或提交总量数据。' },
  },
  'disclosures.programme-needed': {
    status: 422,
    what: { en: 'The supplier takes part in {count} programmes; "{field}" does not say whose factor sets to use.', 'zh-CN': '该供应商参加了 {count} 个项目；“{field}”未说明使用哪个项目的因子集。' },
    remedy: { en: 'Name the programme.', 'zh-CN': '请填写项目。' },
  },
  'disclosures.not-in-programme': {
    status: 422,
    what: { en: 'The supplier does not take part in programme "{value}" of "{field}".', 'zh-CN': '该供应商未参加“{field}”中的项目“{value}”。' },
    remedy: { en: 'Name a programme in which the supplier is enrolled.', 'zh-CN': '请填写该供应商已参加的项目。' },
  },
  'disclosures.no-calculation': {
    status: 404,
    what: { en: 'Disclosure {disclosureId} has no such calculation: its figures were given as totals, or the calculation is another\'s.', 'zh-CN': '披露 {disclosureId} 没有该计算：其数据以总量提交，或该计算不属于此披露。' },
    remedy: { en: 'Look at the figures of the disclosure itself.', 'zh-CN': '请查看披露本身的数据。' },
  },
  'disclosures.no-receipt': {
    status: 404,
    what: { en: 'Disclosure {disclosureId} has no such receipt.', 'zh-CN': '披露 {disclosureId} 没有该回执。' },
    remedy: { en: 'List the receipts of the disclosure.', 'zh-CN': '请列出该披露的全部回执。' },
  },
  'disclosures.questions-open': {
    status: 409,
    what: { en: '{count} plausibility questions about disclosure {disclosureId} have no answer: {questions}.', 'zh-CN': '披露 {disclosureId} 有 {count} 个合理性问题未答复：{questions}。' },
    remedy: { en: 'Answer each (the supplier, or the reviewer along with the acceptance), or return the disclosure.', 'zh-CN': '请逐一答复（由供应商答复，或由审核人在接受时一并答复），或退回该披露。' },
  },
  'disclosures.question-unknown': {
    status: 422,
    what: { en: 'Nobody asks question {questionId} about the present figures of disclosure {disclosureId}.', 'zh-CN': '披露 {disclosureId} 的当前数据没有问题 {questionId}。' },
    remedy: { en: 'Read the questions of the disclosure again: other figures raise other questions.', 'zh-CN': '请重新读取该披露的问题：数据变更后问题也会变更。' },
  },
  'disclosures.line-unknown': {
    status: 422,
    what: { en: '"{field}" names no line of this disclosure.', 'zh-CN': '“{field}”不是该披露的行。' },
    remedy: { en: 'Name a line by its id, as lines.<id>; there are: {lines}. A disclosure given as totals has none: name a field.', 'zh-CN': '请以 lines.<编号> 指明行；现有：{lines}。按总量提交的披露没有行，请指明字段。' },
  },
  'disclosures.line-not-returned': {
    status: 422,
    what: { en: 'Lines {value} changed, but only {returned} were sent back.', 'zh-CN': '行 {value} 有变更，但仅退回了 {returned}。' },
    remedy: { en: 'Leave the other lines as they were, or say in "comment" why they had to change; the reviewer will see it.', 'zh-CN': '请保持其他行不变，或在“comment”中说明变更原因；审核人会看到。' },
  },
  'disclosures.not-calculated': {
    status: 409,
    what: { en: 'Disclosure {disclosureId} was given as totals: there is nothing to calculate again.', 'zh-CN': '披露 {disclosureId} 按总量提交，无法重新计算。' },
    remedy: { en: 'Restate it as activities to have it calculated.', 'zh-CN': '请以活动数据重述后再计算。' },
  },
  'disclosures.calculation-outdated': {
    status: 409,
    what: { en: 'Calculation {calculationId} of disclosure {disclosureId} is not that of the figures in force any more.', 'zh-CN': '披露 {disclosureId} 的计算 {calculationId} 已不是当前有效数据的计算。' },
    remedy: { en: 'Read the disclosure again and repeat.', 'zh-CN': '请重新读取该披露后再试。' },
  },
  'disclosures.recalculation-unknown': {
    status: 404,
    what: { en: 'Disclosure {disclosureId} has no calculation {calculationId} with newer factors.', 'zh-CN': '披露 {disclosureId} 没有使用更新因子的计算 {calculationId}。' },
    remedy: { en: 'List its calculations and use an id from there.', 'zh-CN': '请列出其计算并使用其中的编号。' },
  },
  'disclosures.newer-set-unknown': {
    status: 422,
    what: { en: '"{value}" in "{field}" is no published set of that organisation.', 'zh-CN': '“{field}”中的“{value}”不是该机构已发布的因子集。' },
    remedy: { en: 'Publish the set first, or name one that is published and not withdrawn.', 'zh-CN': '请先发布该因子集，或选择已发布且未撤回的因子集。' },
  },
  'disclosures.cause-kind-missing': {
    status: 422,
    what: { en: 'The restatement changes S1+S2 by {effect}, more than the threshold of {threshold}, and "{field}" names no kind of cause.', 'zh-CN': '重述使范围 1、2 变化 {effect}，超过阈值 {threshold}，但“{field}”未注明原因类别。' },
    remedy: { en: 'Name the kind of cause: {allowed}.', 'zh-CN': '请注明原因类别：{allowed}。' },
  },
  'disclosures.certificate-taken': {
    status: 409,
    what: { en: 'Certificate "{serial}" of market {market} is in use already; each certificate counts once.', 'zh-CN': '市场 {market} 的证书“{serial}”已被使用；每张证书只能使用一次。' },
    remedy: { en: 'Check the serial on the certificate. If it is yours, ask the issuer who redeemed it.', 'zh-CN': '请核对证书编号。若确为贵方所有，请向签发机构核实核销情况。' },
  },
  'disclosures.certificate-used': {
    status: 409,
    what: { en: 'Certificate "{serial}" of market {market} is used by your disclosure {disclosureId} already.', 'zh-CN': '市场 {market} 的证书“{serial}”已用于贵方披露 {disclosureId}。' },
    remedy: { en: 'Take it out of one of the two, or withdraw the other disclosure first.', 'zh-CN': '请从其中一份披露中删除该证书，或先撤回另一份披露。' },
  },
  'disclosures.series-gwp-mixed': {
    status: 422,
    what: { en: 'The year {secondYear} ({second}) does not fit the accepted year {firstYear} ({first}): the set of warming potentials must be the same in one time series ({activity}).', 'zh-CN': '{secondYear} 年（{second}）与已接受的 {firstYear} 年（{first}）不一致：同一时间序列的 GWP 集必须相同（{activity}）。' },
    remedy: { en: 'Calculate this year as {firstYear} was calculated, or have {firstYear} calculated again and restate it first.', 'zh-CN': '请按 {firstYear} 年的口径计算本年，或先重新计算并重述 {firstYear} 年。' },
  },
  'disclosures.series-basis-mixed': {
    status: 422,
    what: { en: 'The year {secondYear} ({second}) does not fit the accepted year {firstYear} ({first}): net or gross calorific value must be the same in one time series ({activity}).', 'zh-CN': '{secondYear} 年（{second}）与已接受的 {firstYear} 年（{first}）不一致：同一时间序列的热值口径（低位或高位）必须相同（{activity}）。' },
    remedy: { en: 'Calculate this year as {firstYear} was calculated, or have {firstYear} calculated again and restate it first.', 'zh-CN': '请按 {firstYear} 年的口径计算本年，或先重新计算并重述 {firstYear} 年。' },
  },
  'disclosures.series-versions-mixed': {
    status: 422,
    what: { en: 'The year {secondYear} ({second}) does not fit the accepted year {firstYear} ({first}): the version of a factor set must be the same in one time series ({activity}).', 'zh-CN': '{secondYear} 年（{second}）与已接受的 {firstYear} 年（{first}）不一致：同一时间序列的因子集版本必须相同（{activity}）。' },
    remedy: { en: 'Calculate this year as {firstYear} was calculated, or have {firstYear} calculated again and restate it first.', 'zh-CN': '请按 {firstYear} 年的口径计算本年，或先重新计算并重述 {firstYear} 年。' },
  },
});
