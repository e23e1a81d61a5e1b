import { problems } from './problem';

export const assessmentsProblems = problems({
  'assessments.nothing-to-try': {
    status: 422,
    what: { en: 'Neither a ruleset nor a benchmark set was named to be tried.', 'zh-CN': '未指定要试算的规则集或基准集。' },
    remedy: { en: 'Name a draft or a published version; what is left out is taken as it is in force.', 'zh-CN': '请指定草案或已发布版本；未指定的一项按现行版本。' },
  },
  'assessments.document-id-malformed': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a document id.', 'zh-CN': '“{field}”中的“{value}”不是有效的文件编号。' },
    remedy: { en: 'Use lower-case words and digits joined by dots or dashes, e.g. sdp-1.0.', 'zh-CN': '请用小写字母和数字，以点或短横连接，例如 sdp-1.0。' },
  },
  'assessments.weights-not-one': {
    status: 400,
    what: { en: 'The weights in "{field}" do not add up to 1.', 'zh-CN': '“{field}”中的权重之和不等于 1。' },
    remedy: { en: 'Correct them so that their exact sum is 1.', 'zh-CN': '请更正，使其精确合计为 1。' },
  },
  'assessments.thresholds-not-descending': {
    status: 400,
    what: { en: 'The limits in "{field}" do not fall from the best to the worst.', 'zh-CN': '“{field}”中的界限未由高到低排列。' },
    remedy: { en: 'List them with the best first, each lower than the one before.', 'zh-CN': '请从最好开始排列，每个低于前一个。' },
  },
  'assessments.thresholds-not-ascending': {
    status: 400,
    what: { en: 'The limits in "{field}" do not rise.', 'zh-CN': '“{field}”中的界限未由低到高排列。' },
    remedy: { en: 'List them with the lowest first, each higher than the one before.', 'zh-CN': '请从最低开始排列，每个高于前一个。' },
  },
  'assessments.confidence-not-falling': {
    status: 400,
    what: { en: 'In "{field}", confidence does not fall while data quality gets worse.', 'zh-CN': '“{field}”中，数据质量变差时置信度没有下降。' },
    remedy: { en: 'List the points by rising quality score with falling factors.', 'zh-CN': '请按质量分值递增、系数递减列出各点。' },
  },
  'assessments.tiers-incomplete': {
    status: 400,
    what: { en: '"{field}" must list the tiers A, B, C, D, E in this order, the last from 0.', 'zh-CN': '“{field}”须依次列出 A、B、C、D、E 五级，末级从 0 起。' },
    remedy: { en: 'Add the missing tier, or set the lower bound of E to 0.', 'zh-CN': '请补齐等级，或将 E 的下限设为 0。' },
  },
  'assessments.benchmark-values-unordered': {
    status: 400,
    what: { en: 'The peer values in "{field}" are not ascending, or not as many as n.', 'zh-CN': '“{field}”中的同业数值未升序排列，或数量与 n 不符。' },
    remedy: { en: 'Sort them and set n to their number.', 'zh-CN': '请排序，并将 n 设为其数量。' },
  },
  'assessments.benchmark-anchors-crossed': {
    status: 400,
    what: { en: 'The baseline in "{field}" is not above the leading value.', 'zh-CN': '“{field}”中的基准值不高于引领值。' },
    remedy: { en: 'The baseline is the worse, higher intensity; correct the pair or leave both empty.', 'zh-CN': '基准值应为较差（较高）的强度；请更正或均留空。' },
  },
  'assessments.self-approval': {
    status: 422,
    what: { en: '{actor} drafted {document} and cannot publish it too.', 'zh-CN': '{actor} 起草了 {document}，不能自行发布。' },
    remedy: { en: 'Ask another programme owner to publish it.', 'zh-CN': '请由另一位项目负责人发布。' },
  },
  'assessments.effective-in-past': {
    status: 422,
    what: { en: '"{value}" in "{field}" lies before today, {today}.', 'zh-CN': '“{field}”的“{value}”早于今天（{today}）。' },
    remedy: { en: 'Rules take effect today or later; earlier assessments keep the rules of their day.', 'zh-CN': '规则只能自今天或以后生效；此前的评估保留当日规则。' },
  },
  'assessments.document-published': {
    status: 409,
    what: { en: '{document} is published and cannot be changed.', 'zh-CN': '{document} 已发布，不可更改。' },
    remedy: { en: 'Draft a new version under a new id.', 'zh-CN': '请以新编号起草新版本。' },
  },
  'assessments.document-not-drafted': {
    status: 404,
    what: { en: 'There is no draft {document} in this programme.', 'zh-CN': '本项目中没有草案 {document}。' },
    remedy: { en: 'Draft it first, or check the id.', 'zh-CN': '请先起草，或核对编号。' },
  },
  'assessments.not-yet-effective': {
    status: 409,
    what: { en: '{document} is not in force before {effectiveFrom}.', 'zh-CN': '{document} 在 {effectiveFrom} 之前尚未生效。' },
    remedy: { en: 'Wait for that day.', 'zh-CN': '请等到该日。' },
  },
});
