import type { Language } from '../text/language';
import { numberText } from '../text/numbers';
import type { Say } from '../text/use-text';

export type Measured = { readonly status: 'reported'; readonly value: string } | { readonly status: 'declared-zero' } | { readonly status: 'not-measured' };

/** Three different things: a figure, a zero that somebody stands by, and nothing known. */
export function measuredText(measured: Measured, t: Say, language: Language): string {
  switch (measured.status) {
    case 'reported':
      return numberText(measured.value, language, { decimals: 3 });
    case 'declared-zero':
      return t('kit.measured.zero');
    case 'not-measured':
      return t('kit.measured.none');
  }
}
