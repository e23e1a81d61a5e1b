import type { Language } from './language';

/** The name of a country by its ISO 3166-1 code; what is no such code is shown as it is. */
export function countryText(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
