import { problems } from './problem';

export const auditsProblems = problems({
  'audits.digest-malformed': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a SHA-256 digest.', 'zh-CN': '“{field}”中的“{value}”不是 SHA-256 摘要。' },
    remedy: { en: 'Send 64 lower-case hexadecimal digits.', 'zh-CN': '请填写 64 位小写十六进制数。' },
  },
});
