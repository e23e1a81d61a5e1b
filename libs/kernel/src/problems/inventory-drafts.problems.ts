import { problems } from './problem';

/** Guided inventories before they are submitted. */
export const inventoryDraftsProblems = problems({
  'disclosures.draft-not-found': {
    status: 404,
    what: { en: 'There is no draft {draftId} of this supplier.', 'zh-CN': '该供应商没有草稿 {draftId}。' },
    remedy: { en: 'List the drafts, or start a new one.', 'zh-CN': '请列出草稿，或新建草稿。' },
  },
  'disclosures.draft-closed': {
    status: 409,
    what: { en: 'Draft {draftId} is {status}: it takes no more answers.', 'zh-CN': '草稿 {draftId} 的状态为 {status}：不再接受答案。' },
    remedy: { en: 'Correct the disclosure that it became, or start a new draft.', 'zh-CN': '请更正由其生成的披露，或新建草稿。' },
  },
  'disclosures.draft-too-large': {
    status: 422,
    what: { en: 'Draft {draftId} would have more than {most} answers.', 'zh-CN': '草稿 {draftId} 的答案将超过 {most} 项。' },
    remedy: { en: 'Add bills of one kind and site up, or hand the inventory in as a document.', 'zh-CN': '请合并同类、同站点的账单，或以文件方式提交清单。' },
  },
  'disclosures.draft-changed': {
    status: 412,
    what: { en: 'Somebody saved this draft meanwhile: you saw revision {seen}, it is at {revision}.', 'zh-CN': '草稿已被他人保存：您看到的是版本 {seen}，当前为 {revision}。' },
    remedy: { en: 'Look at the answers listed, keep yours or theirs, and save again with the new revision.', 'zh-CN': '请查看所列答案，选择保留您的或对方的内容，再以新版本保存。' },
  },
  'disclosures.draft-conflict': {
    status: 409,
    what: { en: 'Somebody else answered the same questions meanwhile: you saw revision {seen}, the draft is at {revision}.', 'zh-CN': '他人同时回答了相同的问题：您看到的是版本 {seen}，草稿当前为 {revision}。' },
    remedy: { en: 'Look at the answers listed, keep yours or theirs, and save again based on the new revision.', 'zh-CN': '请查看所列答案，选择保留您的或对方的内容，再基于新版本保存。' },
  },
  'disclosures.answer-conflict': {
    status: 409,
    what: { en: '"{field}": you give {value}; {by} saved {theirs} at {at}.', 'zh-CN': '“{field}”：您填写 {value}；{by} 已于 {at} 保存 {theirs}。' },
    remedy: { en: 'Keep one of the two, or write a third.', 'zh-CN': '请保留其中之一，或另行填写。' },
  },
  'disclosures.draft-incomplete': {
    status: 422,
    what: { en: 'The draft cannot be used yet: {count} answers are missing or contradict each other.', 'zh-CN': '草稿尚不可用：有 {count} 项答案缺失或相互矛盾。' },
    remedy: { en: 'Answer the questions listed. Whatever else is not known may stay unknown.', 'zh-CN': '请回答所列问题。其他未知事项可以保留为“不清楚”。' },
  },
  'disclosures.answer-missing': {
    status: 422,
    what: { en: '"{field}" has no answer, and the inventory cannot do without it.', 'zh-CN': '“{field}”没有答案，而清单不能缺少该项。' },
    remedy: { en: 'Answer it: "I do not know" is not enough here.', 'zh-CN': '请回答该项：此处不能填“不清楚”。' },
  },
  'disclosures.answer-contradicted': {
    status: 422,
    what: { en: '"{field}" says none, and {value} entries are listed.', 'zh-CN': '“{field}”填写为“无”，却列有 {value} 个条目。' },
    remedy: { en: 'Remove the entries, or say "some".', 'zh-CN': '请删除条目，或改为“有”。' },
  },
  'disclosures.answer-out-of-range': {
    status: 422,
    what: { en: '"{value}" in "{field}" is not possible.', 'zh-CN': '“{field}”中的“{value}”不可能成立。' },
    remedy: { en: 'Check it: a share is at most 100 %, a period begins before it ends, a site that is named is one of those listed.', 'zh-CN': '请核对：比例不超过 100%，期间起始日早于结束日，所选站点须在列表中。' },
  },
  'disclosures.number-ambiguous': {
    status: 400,
    what: { en: '"{value}" in "{field}" can be read as two different numbers.', 'zh-CN': '“{field}”中的“{value}”可以读作两个不同的数。' },
    remedy: { en: 'Write it with a point as decimal separator and no other marks, e.g. 1234.5.', 'zh-CN': '请用“.”作小数点，不用其他分隔符，例如 1234.5。' },
  },
  'disclosures.zero-entered': {
    status: 400,
    what: { en: '"{value}" in "{field}": was none used, or is it not known?', 'zh-CN': '“{field}”中的“{value}”：是没有使用，还是不清楚？' },
    remedy: { en: 'If none was used, remove the entry and say "none". If it is not known, say "I do not know". A zero is never guessed.', 'zh-CN': '若没有使用，请删除该条目并选择“无”；若不清楚，请选择“不清楚”。零不作推测。' },
  },
});
