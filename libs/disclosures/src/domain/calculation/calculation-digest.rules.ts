import { digestOf } from '@greengate/kernel';
import type { Calculation } from '../../contracts/calculation-result.contract';
import type { InventoryDocument } from '../../contracts/calculation.contract';

/** What repeats in a long trace (a factor, a pedigree) or stands in document and trace alike (a line as entered) is one object; its digest is made once. */
export function rememberedDigests(): (value: object) => string {
  const known = new WeakMap<object, string>();
  return (value) => {
    const digest = known.get(value) ?? digestOf(value);
    known.set(value, digest);
    return digest;
  };
}

/** Of a document as entered; lines one by one, so that a long inventory needs no copy of itself as text. */
export const digestOfDocument = ({ lines, ...whole }: InventoryDocument, once = rememberedDigests()): string => digestOf({ ...whole, lines: lines.map(once) });

/**
 * Of a whole calculation: every line with what was entered, its conversions, factors, steps and results, the totals, and what is missing. A digest of digests, which anybody can
 * make again from the calculation alone. Steps of the totals count with their results: what went into them are the results of the lines.
 */
export function digestOfCalculation({ lines, steps, ...whole }: Omit<Calculation, 'digest'>, once = rememberedDigests()): string {
  const lineDigests = lines.map(({ entered, factors, quality, ...line }) =>
    digestOf({ ...line, entered: once(entered), factors: factors.map(once), quality: quality === null ? null : { ...quality, steps: once(quality.steps) } }),
  );
  return digestOf({ ...whole, steps: steps.map(({ formula, version, output }) => ({ formula, version, output })), lines: lineDigests });
}
