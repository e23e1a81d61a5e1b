import { z } from 'zod';
import { enteredNumber } from '../domain/entered-number.rules';

/** A number of zero or more as people write it; out comes an exact decimal. */
export const enteredDecimal = z
  .string()
  .max(60)
  .transform((entered, context): string => {
    const number = enteredNumber(entered);
    if (number.ok) return number.value;
    context.addIssue({ code: 'custom', message: number.error.code });
    return z.NEVER;
  })
  .meta({ description: 'Number as text; full-width digits and thousands separators are taken', example: '128,400' });

/** As above, and above zero: a bare 0 is asked back, for it may mean "none used" or "not known". */
export const enteredPositive = enteredDecimal.refine((value) => value !== '0', { message: 'disclosures.zero-entered' });
