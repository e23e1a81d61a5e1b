import { applyFormula, dec, ok, reject, text, type Result } from '@greengate/kernel';
import type { CommandOf } from './commitment.command';
import { commitmentsEvents, type CommitmentEvent } from './commitments.events';
import type { Commitment } from './commitments.state';
import { baseYearRecalculation } from './target.formulas';

const places = 12;
const make = commitmentsEvents.make;

/**
 * Record a change of the base year and, once the changes since the last recalculation exceed the threshold together, in either direction, recalculate it in the same append.
 * Many small changes cannot slip through one by one. Rejects a target without base emissions, and a base that would not stay above zero.
 */
export function changeBaseYear(command: CommandOf<'change-base-year'>, { id, baseEmissions, openChanges, changes }: Commitment): Result<readonly CommitmentEvent[]> {
  const { supplierId, targetId, changeId, cause, change, description, policy, policyDigest, by } = command;
  if (changes.includes(changeId)) return ok([]);
  if (baseEmissions === null) return reject('commitments.base-unknown', { targetId: id });
  if (dec(change).isZero()) return reject('commitments.change-zero', { field: 'change', value: change });
  const all = [...openChanges, { changeId, cause, change }];
  const threshold = policy.recalculationThreshold;
  const { output } = applyFormula(baseYearRecalculation, { base: baseEmissions, changes: all.map((one) => one.change), threshold });
  if (dec(output.new).lte(0)) return reject('commitments.base-consumed', { field: 'change', value: change, base: baseEmissions });
  const recorded = make.BaseYearChangeRecorded({ supplierId, targetId, changeId, cause, change, description, recordedBy: by });
  if (!output.needed) return ok([recorded]);
  const effect = text(dec(output.effect).toDecimalPlaces(places));
  return ok([recorded, make.BaseYearRecalculated({ supplierId, targetId, old: baseEmissions, new: output.new, cause: all, effect, threshold, policyId: policy.id, policyDigest })]);
}
