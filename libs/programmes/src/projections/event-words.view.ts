import { say, type Language, type Sentence } from '@greengate/kernel';

const words = (en: string, chinese: string): Sentence => ({ en, 'zh-CN': chinese });

/** Codes of events as people say them, by the name of the value. What is not listed is said as it was recorded. */
const codes: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  decision: {
    admit: words('admit', '准入'),
    'admit-with-conditions': words('admit with conditions', '有条件准入'),
    'remediate-by': words('rectify by deadline', '限期整改'),
    'suspend-new-awards': words('suspend new awards', '暂停新授标'),
    replace: words('replace', '替换'),
  },
  'target.kind': {
    absolute: words('absolute', '绝对量'),
    intensity: words('intensity', '强度'),
    'net-zero': words('net-zero', '净零'),
    'renewable-electricity': words('renewable electricity', '可再生电力'),
  },
  grade: { critical: words('critical', '严重'), major: words('major', '主要'), minor: words('minor', '次要'), observation: words('observation', '观察项') },
  kind: { desk: words('desk audit', '文件审核'), 'on-site': words('on-site audit', '现场审核') },
  basis: { consent: words("the supplier's consent", '供应商授权'), 'buyer-held': words('record held by the buyer', '采购方持有档案') },
  scopes: {
    disclosures: words('disclosures', '披露'), targets: words('targets', '目标'), 'corrective-actions': words('corrective actions', '纠正措施'), sites: words('sites', '场所'), contacts: words('contacts', '联系人'),
  },
  reason: {
    initial: words('first assessment', '首次评估'),
    again: words('first assessment, computed again', '首次评估，重新计算'),
    demoted: words('demoted', '降级'),
    demoted_immediately: words('demoted at once', '立即降级'),
    promoted: words('promoted', '升级'),
    promoted_immediately: words('promoted at once', '立即升级'),
    cap: words('limited by a cap', '受上限限制'),
    held_by_cap: words('held by a cap', '受上限限制而保持'),
    unrated: words('unrated', '未评级'),
  },
};
const yesNo = { true: words('yes', '是'), false: words('no', '否') };
const shares: ReadonlySet<string> = new Set(['target.reduction']);
const amounts = /(^|\.)(amount|value)$/;
const decimal = /^-?\d+(\.\d+)?$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
const region = /^[A-Z]{2}$/;
/** Exact shares of which people need no more than this; a very small one is not said to be none. */
const fractions: ReadonlySet<string> = new Set(['effect']);
const significant = 3;

const dayWords = (value: string, language: Language): string => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: language === 'en' ? 'short' : 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));

/** Lists are text in the view, with this between their parts. */
const between = ', ';

function textWords(path: string, value: string, language: Language): string {
  const known = codes[path]?.[value];
  if (known !== undefined) return known[language];
  if (path === 'scopes' && value.includes(between)) return value.split(between).map((one) => textWords(path, one, language)).join(language === 'en' ? between : '、');
  if (day.test(value)) return dayWords(value, language);
  if (instant.test(value)) return dayWords(value.slice(0, 'yyyy-mm-dd'.length), language);
  if (path === 'country' && region.test(value)) return new Intl.DisplayNames(language, { type: 'region' }).of(value) ?? value;
  if (!decimal.test(value)) return value;
  if (shares.has(path)) return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value as `${number}`);
  if (fractions.has(path)) return new Intl.NumberFormat(language, { maximumSignificantDigits: significant }).format(value as `${number}`);
  return amounts.test(path) ? new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value as `${number}`) : value;
}

function shown(path: string, value: unknown, language: Language): unknown {
  if (typeof value === 'string') return textWords(path, value, language);
  if (typeof value === 'boolean') return yesNo[`${value}`][language];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shown(path === '' ? name : `${path}.${name}`, part, language)]));
}

/** A tier that changed by its first assessment had been given by it: it was computed again since. */
const told = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => (values['reason'] === 'initial' && typeof values['from'] === 'string' ? { ...values, reason: 'again' } : values);

/** What an event says, for people: codes, days and shares in words. The values themselves stay as recorded in the view. */
export function sayEvent(sentence: Sentence, language: Language, values: Readonly<Record<string, unknown>>): string {
  return say(sentence, language, shown('', told(values), language) as Readonly<Record<string, unknown>>)
    .replace(/^A (?=[aeiou])/, 'An ')
    .replace(/ \((?:due|reduction) —\)|（(?:期限|减幅) —）|, until —|，有效期至 —/, '');
}
