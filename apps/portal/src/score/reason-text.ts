import type { Result } from '../api/supplier-page';
import { dayText } from '../text/days';
import type { Language } from '../text/language';
import { numberText, percentText } from '../text/numbers';
import { inLanguage, type Say } from '../text/use-text';

type Reason = Result['reasons'][number];

const day = /^\d{4}-\d{2}-\d{2}$/;
const decimal = /^-?\d+(\.\d+)?$/;
const perRevenue = /^S12\/revenue@([A-Z]{3})m$/;
const fractions: readonly string[] = ['ratio', 'confidence', 'reduction', 'limit', 'share', 'full', 'improvement'];
const years: readonly string[] = ['years', 'baseYear', 'targetYear'];
/** Reasons whose figures read better as percent, day or unit; the others are said as they were recorded. */
const worded = ['intensity-absolute', 'intensity-percentile', 'trajectory', 'trajectory-limited', 'confidence', 'target-quantified', 'target-behind', 'primary-data', 'renewable', 'efficiency', 'overdue-major', 'overdue-minor', 'cap-overdue-major', 'cap-open-critical'] as const;
type Worded = (typeof worded)[number];
const isWorded = (code: string): code is Worded => (worded as readonly string[]).includes(code);

/** What is divided by what, in words; an id that is not known stays as it is. */
export function metricText(id: string, t: Say): string {
  const currency = perRevenue.exec(id)?.[1];
  return currency === undefined ? id : t('kit.metric.revenue', { currency });
}

function valueText(name: string, value: string, t: Say, language: Language): string {
  if (name === 'metric') return metricText(value, t);
  if (day.test(value)) return dayText(value, language);
  if (name === 'confidence' && Number(value) === 1) return 'full';
  if (years.includes(name) || !decimal.test(value)) return value;
  return fractions.includes(name) ? percentText(value, language) : numberText(value, language, { decimals: 2 });
}

const wayOf = (change: string | undefined): string => {
  if (change === undefined || !decimal.test(change)) return 'none';
  if (Number(change) === 0) return 'same';
  return change.startsWith('-') ? 'rose' : 'fell';
};

/** Positive is a fall, as recorded; people read the direction as a word. */
function changes({ absolute, intensity }: Reason['values'], language: Language): Readonly<Record<string, string>> {
  const size = (change: string | undefined): string => (change !== undefined && decimal.test(change) ? percentText(change.replace('-', ''), language) : '—');
  return { absoluteWay: wayOf(absolute), intensityWay: wayOf(intensity), absolute: size(absolute), intensity: size(intensity) };
}

/** A reason of the score as people read it: percent, days and units instead of the recorded fractions, dates and codes. */
export function reasonText({ code, values, text }: Reason, t: Say, language: Language): string {
  if (!isWorded(code)) return inLanguage(text, language);
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueText(name, value, t, language)]));
  return t(`kit.reason.${code}`, code === 'trajectory' ? { ...shown, ...changes(values, language) } : shown);
}
