import { z } from 'zod';
import { decimalString, nonNegativeDecimal } from './decimal';

/** ISO 4217 currency code. */
export const currency = z.string().regex(/^[A-Z]{3}$/, { message: 'field.invalid' }).meta({ description: 'ISO 4217 currency code', example: 'CNY' });

/** An amount of money, exact. */
export const money = z.strictObject({ amount: nonNegativeDecimal, currency });
export type Money = z.infer<typeof money>;

/** A number with its unit, exact. The unit is a symbol of the unit table. */
export const quantity = z.strictObject({ value: decimalString, unit: z.string().min(1).max(24) });
export type Quantity = z.infer<typeof quantity>;
