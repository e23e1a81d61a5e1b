import { dec, text } from '@greengate/kernel';
import { meterOf } from '../line-match.rules';
import type { RecordedCalculation } from '../review.state';
import type { PlausibilityLine } from './plausibility-subject';

const own = ['scope1', 'scope2-location'];

/** The lines of a recorded calculation, as far as plausibility looks at them. */
export function plausibilityLines({ document, lines }: Pick<RecordedCalculation, 'document' | 'lines'>): readonly PlausibilityLine[] {
  const results = new Map(lines.map((line) => [line.id, line]));
  return document.lines.map((line) => {
    const { id, evidence, billed } = line;
    const result = results.get(id);
    const amounts = (result?.accounts ?? []).flatMap(({ account, tCO2e }) => (own.includes(account) && tCO2e !== null ? [dec(tCO2e)] : []));
    return {
      id,
      scope12: amounts.length === 0 ? null : text(amounts.reduce((sum, amount) => sum.plus(amount), dec(0))),
      estimated: result?.estimated ?? false,
      evidence: evidence.length,
      meter: meterOf(line),
      billed: billed ?? null,
    };
  });
}
