import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { comparisonQuery } from '../api/restatement';
import { numberText } from '../text/numbers';
import { useText } from '../text/use-text';

const decimals = 1;
const hundred = 100;

/** By how much a figure moved, in per cent with its sign. Nothing can be divided by zero or by what is not known: then it is said in a word. */
export function ChangeShare({ before, after }: { readonly before: string | null; readonly after: string | null }): ReactNode {
  const { t, language } = useText();
  const { data } = useQuery(comparisonQuery);
  if (before === after) return t('kit.versions.same');
  if (data === undefined || before === null || after === null || data.dec(before).isZero()) return '—';
  const percent = data.dec(after).minus(before).dividedBy(before).times(hundred);
  if (percent.isZero()) return t('kit.versions.same');
  return `${percent.isPositive() ? '+' : ''}${numberText(data.text(percent.toDecimalPlaces(18)), language, { decimals })} %`;
}

/** A fraction with its sign, as per cent; a dash where no ratio can be formed. */
export function EffectText({ effect }: { readonly effect: string | null }): ReactNode {
  const { language } = useText();
  if (effect === null) return '—';
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(effect as `${number}`);
}
