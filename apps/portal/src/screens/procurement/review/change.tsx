import type { ReactNode } from 'react';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';

/** A figure of the review: exact in the title, three decimals on the page. Nothing known is a dash, never a zero. */
export function Figure({ value, unit }: { readonly value: string | null; readonly unit: string }): ReactNode {
  const { language } = useText();
  if (value === null) return '—';
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  return <span title={`${numberText(value, language)} ${unit}`}>{numberText(value, language, { decimals: 3 })}</span>;
}

/** Percent against last year, with its sign; a dash where no ratio can be formed. */
export function Change({ percent }: { readonly percent: string | null }): ReactNode {
  const { language } = useText();
  if (percent === null) return '—';
  const shown = percent.replace(/^\+/, '');
  return `${shown.startsWith('-') || /^0(\.0+)?$/.test(shown) ? '' : '+'}${numberText(shown, language, { decimals: 1 })} %`;
}
