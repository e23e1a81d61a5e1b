import { problems } from './problem';

/** Refusals of the evidence context. */
export const evidenceProblems = problems({
  'evidence.not-found': {
    status: 404,
    what: { en: 'There is no evidence {digest} of this supplier, or it is not shared with you.', 'zh-CN': '该供应商没有证明材料 {digest}，或未与您共享。' },
    remedy: { en: 'Check the digest; files linked to drafts alone are the supplier\'s own.', 'zh-CN': '请核对摘要；仅关联草稿的文件只有供应商自己可见。' },
  },
  'evidence.type-refused': {
    status: 422,
    what: { en: 'The content of "{name}" is {found}, which is not taken as evidence.', 'zh-CN': '“{name}”的内容为 {found}，不能作为证明材料。' },
    remedy: { en: 'Send one of: {allowed}.', 'zh-CN': '请发送以下类型之一：{allowed}。' },
  },
  'evidence.type-contradicted': {
    status: 422,
    what: { en: '"{name}" is called {declared}, but its content is {found}.', 'zh-CN': '“{name}”的扩展名为 {declared}，但内容为 {found}。' },
    remedy: { en: 'Save it again as what it is, or correct the extension.', 'zh-CN': '请按实际类型重新保存，或更正扩展名。' },
  },
  'evidence.text-malformed': {
    status: 422,
    what: { en: '"{name}" is neither of a known type nor text in UTF-8.', 'zh-CN': '“{name}”既不是已知类型，也不是 UTF-8 文本。' },
    remedy: { en: 'Save a table as "CSV UTF-8"; otherwise send one of: {allowed}.', 'zh-CN': '表格请另存为“CSV UTF-8”；否则请发送以下类型之一：{allowed}。' },
  },
  'evidence.too-many-files': {
    status: 422,
    what: { en: '{subject} already has {limit} files.', 'zh-CN': '{subject} 已有 {limit} 个文件。' },
    remedy: { en: 'Join several pages into one file, or remove a link.', 'zh-CN': '请将多页合并为一个文件，或解除某个关联。' },
  },
  'evidence.too-much': {
    status: 422,
    what: { en: 'The files of this supplier would exceed {limit} together.', 'zh-CN': '该供应商的文件总量将超过 {limit}。' },
    remedy: { en: 'Send smaller files, or ask the operator for a larger limit.', 'zh-CN': '请发送较小的文件，或请运营方提高限额。' },
  },
  'evidence.subject-not-found': {
    status: 404,
    what: { en: 'This supplier has no {kind} {id}.', 'zh-CN': '该供应商没有 {kind} {id}。' },
    remedy: { en: 'Check the id of what the file is to be linked to.', 'zh-CN': '请核对要关联对象的编号。' },
  },
  'evidence.not-linked': {
    status: 409,
    what: { en: 'The file {digest} is not linked there.', 'zh-CN': '文件 {digest} 未关联到该处。' },
    remedy: { en: 'What a submitted document cites itself is changed by correcting the document.', 'zh-CN': '已提交文件自身引用的材料，须通过更正该文件来修改。' },
  },
  'evidence.superseded': {
    status: 409,
    what: { en: 'The file {digest} was superseded by {successor}.', 'zh-CN': '文件 {digest} 已被 {successor} 取代。' },
    remedy: { en: 'Use its successor.', 'zh-CN': '请使用其后继文件。' },
  },
  'evidence.superseded-by-itself': {
    status: 422,
    what: { en: 'A file cannot supersede itself, not even by way of others.', 'zh-CN': '文件不能（直接或间接）取代自身。' },
    remedy: { en: 'Name the newer file as successor.', 'zh-CN': '请指定较新的文件为后继。' },
  },
});
