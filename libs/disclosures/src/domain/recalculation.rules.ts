import { dec, ok, reject, type Result } from '@greengate/kernel';
import type { CalculationSummary, LineSummary } from '../contracts/calculation-summary.contract';
import { calculationEvents } from './calculation.events';
import type { DisclosureStreamEvent } from './disclosure-stream.events';
import { reviewOf, type RecordedRecalculation, type ReviewedDisclosuresState } from './review.state';

/** The same document calculated with other factors. */
export interface GivenRecalculation {
  readonly calculationId: string;
  /** The recorded calculation whose document it is. */
  readonly basedOn: string;
  readonly cause: RecordedRecalculation['cause'];
  readonly summary: CalculationSummary;
}

const amounts = (lines: readonly LineSummary[]): ReadonlyMap<string, { readonly lineId: string; readonly account: string; readonly tCO2e: string | null }> =>
  new Map(lines.flatMap(({ id, accounts }) => accounts.map(({ account, tCO2e }) => [JSON.stringify([id, account]), { lineId: id, account, tCO2e }] as const)));

const equal = (a: string | null, b: string | null): boolean => (a === null || b === null ? a === b : dec(a).eq(b));

/** What differs, per line and account, t CO2e; null where a line has no figure or is not there. In the order of the lines before. */
export function differencesOf(before: readonly LineSummary[], after: readonly LineSummary[]): RecordedRecalculation['differences'] {
  const [old, now] = [amounts(before), amounts(after)];
  return [...new Map([...old, ...now])].flatMap(([key, { lineId, account }]) => {
    const [was, is] = [old.get(key)?.tCO2e ?? null, now.get(key)?.tCO2e ?? null];
    return equal(was, is) ? [] : [{ lineId, account, before: was, after: is }];
  });
}

/** Record a calculation beside the one in force (or, before acceptance, the one given last). The figures stay as they are; the same result twice is one. */
export function recordRecalculation(
  state: ReviewedDisclosuresState,
  { supplierId, disclosureId }: { readonly supplierId: string; readonly disclosureId: string },
  { calculationId, basedOn, cause, summary }: GivenRecalculation,
): Result<readonly DisclosureStreamEvent[]> {
  const disclosure = state.disclosures[disclosureId];
  if (disclosure === undefined) return reject('disclosures.not-found', { disclosureId });
  if (disclosure.status === 'withdrawn') return reject('disclosures.state-forbids', { disclosureId, action: 'recalculate', status: disclosure.status });
  const { accepted, current, recalculations } = reviewOf(state, disclosureId);
  const base = accepted ?? current;
  if (base === null) return reject('disclosures.not-calculated', { disclosureId });
  // Somebody put other figures in force meanwhile: what was calculated is not about these.
  if (base.calculationId !== basedOn) return reject('disclosures.calculation-outdated', { disclosureId, calculationId: basedOn });
  if (base.digest === summary.digest || recalculations.some((one) => one.basedOn === basedOn && one.digest === summary.digest && one.cause.setId === cause.setId)) return ok([]);
  return ok([calculationEvents.make.InventoryRecalculated({ supplierId, disclosureId, calculationId, basedOn, cause, ...summary, differences: differencesOf(base.lines, summary.lines) })]);
}
