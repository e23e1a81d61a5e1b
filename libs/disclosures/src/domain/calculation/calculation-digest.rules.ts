import { canonicalJson, digestOf } from '@greengate/kernel';
import type { CalculatedLine, Calculation } from '../../contracts/calculation-result.contract';
import type { InventoryDocument } from '../../contracts/calculation.contract';

/** What repeats in a long trace (a factor, a pedigree) or stands in document and trace alike (a line as entered) is one object; its digest is made once. */
export function rememberedDigests(): (value: object) => string {
  const known = new WeakMap<object, string>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const digest = digestOf(value);
    known.set(value, digest);
    return digest;
  };
}

/** Of a document as entered; lines one by one, so that a long inventory needs no copy of itself as text. */
export const digestOfDocument = ({ lines, ...whole }: InventoryDocument, once = rememberedDigests()): string => digestOf({ ...whole, lines: lines.map(once) });

/** Of a line, in which what was entered, each factor and the steps of its quality stand by their digests. */
function lineDigests(once: (value: object) => string): (line: CalculatedLine) => string {
  const texts = new WeakMap<object, string>();
  const byDigest = (value: object): void => {
    if (!texts.has(value)) texts.set(value, `"${once(value)}"`);
  };
  return (line) => {
    const { entered, factors, quality } = line;
    byDigest(entered);
    factors.forEach(byDigest);
    if (quality !== null && !texts.has(quality)) {
      byDigest(quality.steps);
      texts.set(quality, canonicalJson(quality, texts));
    }
    return digestOf(line, texts);
  };
}

/**
 * Of a whole calculation: every line with what was entered, its conversions, factors, steps and results, the totals, and what is missing. A digest of digests, which anybody can
 * make again from the calculation alone. Steps of the totals count with their results: what went into them are the results of the lines.
 */
export function digestOfCalculation({ lines, steps, ...whole }: Omit<Calculation, 'digest'>, once = rememberedDigests()): string {
  return digestOf({ ...whole, steps: steps.map(({ formula, version, output }) => ({ formula, version, output })), lines: lines.map(lineDigests(once)) });
}
