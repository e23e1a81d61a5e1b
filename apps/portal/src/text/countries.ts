import type { Option } from '../kit/field';
import { countryCodes } from './country-codes';
import type { Language } from './language';
import { countryText } from './places';

/** Every country by its name, in the order of the reader's language. */
export function countries(language: Language): readonly Option[] {
  const order = new Intl.Collator(language);
  return countryCodes.map((value) => ({ value, text: countryText(value, language) })).toSorted((one, other) => order.compare(one.text, other.text));
}
