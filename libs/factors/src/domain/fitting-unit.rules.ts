import { ok, parseUnit, reject, sameDimension, type Result } from '@greengate/kernel';
import type { Candidate } from './available-set';

type Question = { readonly activity: string; readonly unit?: string; readonly basis?: 'NCV' | 'GCV' };

const listed = (values: readonly string[]): string => [...new Set(values)].join(', ');

/** Those whose denominator measures what the amount measures. All, when the unit is not known yet. */
function ofUnit({ activity, unit }: Question, candidates: readonly Candidate[]): Result<readonly Candidate[]> {
  if (unit === undefined) return ok(candidates);
  const asked = parseUnit(unit);
  if (!asked.ok) return asked;
  const fitting = candidates.filter(({ factor }) => {
    const per = parseUnit(factor.denominator);
    return per.ok && sameDimension(per.value.dimension, asked.value.dimension);
  });
  return fitting.length > 0 ? ok(fitting) : reject('factors.unit-not-offered', { activity, unit, offered: listed(candidates.map(({ factor }) => factor.denominator)) });
}

/**
 * The candidates that an amount of this unit and calorific basis may be multiplied with. Net and gross never meet: an amount of fuel energy without a basis is
 * refused, and so is one on a basis that no factor has.
 */
export function fitting(question: Question, candidates: readonly Candidate[]): Result<readonly Candidate[]> {
  const measured = ofUnit(question, candidates);
  if (!measured.ok) return measured;
  const { activity, basis } = question;
  const calorific = measured.value.filter(({ factor }) => factor.basis !== 'none');
  if (calorific.length === 0) return measured;
  if (basis === undefined) return question.unit === undefined ? measured : reject('factors.basis-needed', { activity });
  const same = measured.value.filter(({ factor }) => factor.basis === basis || factor.basis === 'none');
  return same.length > 0 ? ok(same) : reject('factors.basis-not-offered', { activity, basis, offered: listed(calorific.map(({ factor }) => factor.basis)) });
}

/** One of several candidates of one set: the one in the very unit, else the first of that kind; refused when the kinds differ and the unit is not said. */
export function oneOf(question: Question, candidates: readonly Candidate[]): Result<Candidate> {
  const [first] = candidates;
  if (first === undefined) throw new Error('no candidate to choose from');
  const exact = candidates.find(({ factor }) => factor.denominator === question.unit) ?? first;
  if (question.unit !== undefined || candidates.length === 1) return ok(exact);
  const offered = candidates.map(({ factor }) => (factor.basis === 'none' ? factor.denominator : `${factor.denominator} (${factor.basis})`));
  return reject('factors.unit-needed', { activity: question.activity, offered: listed(offered) });
}
