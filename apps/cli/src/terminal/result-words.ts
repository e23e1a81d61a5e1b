import { gateNames, trendNames } from '@greengate/imports';
import type { Language, Sentence } from '@greengate/kernel';

const s = (en: string, zh: string): Sentence => ({ en, 'zh-CN': zh });

/** Steps of a score, as people call them. */
const steps: Readonly<Record<string, Sentence>> = {
  intensity: s('intensity', '排放强度'), trajectory: s('trajectory', '减排轨迹'), commitment: s('commitment', '承诺与目标'), data: s('data and disclosure', '数据与披露'), measures: s('measures and management', '措施与管理'),
  'overdue-critical': s('overdue: critical finding', '逾期：严重发现'), 'overdue-major': s('overdue: major finding', '逾期：主要发现'), 'overdue-minor': s('overdue: minor finding', '逾期：次要发现'),
  'disclosure-age': s('age of the disclosure', '披露时效'), restatement: s('restatement', '重述'), 'no-intensity': s('no intensity', '无排放强度'), 'open-critical': s('open critical finding', '未关闭严重发现'),
  'refused-audit': s('audit refused', '拒绝审核'), falsified: s('falsification', '造假'),
};

/** Words that stand as codes inside recorded sentences. A recorded sentence is never changed; only what is shown is. */
const levels: Readonly<Record<string, Sentence>> = {
  none: s('none', '无'), internal: s('internal', '内部'), limited: s('limited', '有限保证'), reasonable: s('reasonable', '合理保证'), below: s('below the slowest level', '低于最低水平'), WB2C: s('well below 2°C', '远低于 2°C'), '1.5C': s('1.5°C', '1.5°C'),
};

const inWords = (words: Readonly<Record<string, Sentence>>, code: string, language: Language): string => words[code]?.[language] ?? code;

export const stepName = (code: string, language: Language): string => inWords(steps, code, language);
export const gateName = (code: string, language: Language): string => inWords(gateNames, code, language);
export const trendName = (code: string, language: Language): string => inWords(trendNames, code, language);

/** A reason as it was recorded, its levels in words. */
export function reasonText({ text, values }: { readonly text: Sentence; readonly values: Readonly<Record<string, string>> }, language: Language): string {
  const level = values['level'];
  const said = text[language];
  if (level === undefined || levels[level] === undefined) return said;
  return said.replace(level, levels[level][language]);
}
