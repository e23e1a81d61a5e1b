import type { Language, Sentence } from '@greengate/kernel';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const names: Readonly<Record<string, Sentence>> = {
  string: { en: 'text', 'zh-CN': '文本' },
  number: { en: 'a number', 'zh-CN': '数字' },
  int: { en: 'a whole number', 'zh-CN': '整数' },
  boolean: { en: 'true or false', 'zh-CN': 'true 或 false' },
  object: { en: 'an object', 'zh-CN': '对象' },
  array: { en: 'a list', 'zh-CN': '列表' },
  null: { en: 'null', 'zh-CN': 'null' },
  uuid: { en: 'a UUID', 'zh-CN': 'UUID' },
  email: { en: 'an e-mail address', 'zh-CN': '邮箱地址' },
  date: { en: 'a day as YYYY-MM-DD', 'zh-CN': '日期，格式 YYYY-MM-DD' },
  datetime: { en: 'an instant as YYYY-MM-DDThh:mm:ss.sssZ', 'zh-CN': '时刻，格式 YYYY-MM-DDThh:mm:ss.sssZ' },
  url: { en: 'a URL', 'zh-CN': '网址' },
};
const named = (name: string, language: Language): string => names[name]?.[language] ?? name;

const units: Readonly<Record<string, Sentence>> = {
  string: { en: ' characters', 'zh-CN': ' 个字符' },
  array: { en: ' entries', 'zh-CN': ' 项' },
  set: { en: ' entries', 'zh-CN': ' 项' },
};

function bound(issue: { readonly origin: string; readonly inclusive?: boolean | undefined }, limit: unknown, direction: 'least' | 'most', language: Language): string {
  const unit = units[issue.origin]?.[language] ?? '';
  const inclusive = issue.inclusive !== false;
  const word: Sentence =
    direction === 'least'
      ? { en: inclusive ? 'at least' : 'more than', 'zh-CN': inclusive ? '不少于' : '大于' }
      : { en: inclusive ? 'at most' : 'less than', 'zh-CN': inclusive ? '不超过' : '小于' };
  return `${word[language]} ${String(limit)}${unit}`;
}

const oneOf = (values: readonly unknown[], language: Language): string =>
  values.length === 1 ? String(values[0]) : `${language === 'en' ? 'one of' : '其中之一：'} ${values.map(String).join(', ')}`;

const pattern = (written: string, language: Language): string => `${language === 'en' ? 'text of the form' : '格式'} ${written}`;
const described: Sentence = { en: 'see the description of this request in /api/docs', 'zh-CN': '见 /api/docs 中对此请求的说明' };
const multiple: Sentence = { en: 'a multiple of', 'zh-CN': '以下数的倍数：' };

/** What a schema wanted where it found something else, in words. */
export function expectedForm(issue: Issue, language: Language): string {
  switch (issue.code) {
    case 'invalid_type':
      return named(issue.expected, language);
    case 'invalid_value':
      return oneOf(issue.values, language);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options, language) : described[language];
    case 'too_small':
      return bound(issue, issue.minimum, 'least', language);
    case 'too_big':
      return bound(issue, issue.maximum, 'most', language);
    case 'not_multiple_of':
      return `${multiple[language]} ${issue.divisor}`;
    case 'invalid_format':
      return issue.format === 'regex' ? pattern(issue.pattern ?? '', language) : named(issue.format, language);
    default:
      return described[language];
  }
}
