import { addDays, addMonths } from '@greengate/kernel';
import type { FactMeasure, Facts } from '../contracts/facts.contract';

export interface AbatementPlan {
  /** Approved measures that are under way, or completed and not outlived. */
  readonly measures: readonly FactMeasure[];
  /** There is such a measure, and none is late. */
  readonly onSchedule: boolean;
  /** The earliest due day that is being missed. */
  readonly lateSince: string | null;
}

/** The last day on which a completed measure counts: the end of its life. */
const lastDay = ({ completedOn, lifetimeYears }: FactMeasure): string | null => (completedOn === null ? null : addMonths(completedOn, 12 * lifetimeYears));

/** The approved abatement plan of a supplier on a day (4.7). Late while a measure is not completed after its due day; completing it late ends that. */
export function abatementPlan(facts: Facts, asOf: string): AbatementPlan {
  const measures = (facts.measures ?? []).filter((measure) => (lastDay(measure) ?? asOf) >= asOf);
  const late = measures.filter(({ completedOn, dueOn }) => completedOn === null && dueOn < asOf).map(({ dueOn }) => dueOn).sort();
  return { measures, onSchedule: measures.length > 0 && late.length === 0, lateSince: late[0] ?? null };
}

/** Days on which the plan's standing may change though nothing happens. */
export const planDays = (facts: Facts): string[] => (facts.measures ?? []).map((measure) => addDays(lastDay(measure) ?? measure.dueOn, 1));
