import type { Language } from '@greengate/kernel';

/** The language of the answer, from `Accept-Language` (RFC 9110): the best of ours by weight; English when none fits. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part, order) => {
      const [range = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find((found) => found !== undefined);
      return { range: range.toLowerCase(), weight: weight === undefined ? 1 : Number(weight), order };
    })
    .filter(({ range, weight }) => weight > 0 && /^(en|zh)(-|$)/.test(range))
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  return wanted[0]?.range.startsWith('zh') === true ? 'zh-CN' : 'en';
}
