import { dec, ok, reject, text, type Rejection, type Result } from '@greengate/kernel';
import type { DraftAnswers } from '../contracts/draft-answers.contract';
import { inventoryDocument, type InventoryDocument, type InventoryDocumentInput } from '../contracts/calculation.contract';
import { entries, isUnknown, known } from './draft-fields.rules';
import { linesOfDraft, type LineMaker } from './lines-of-draft.rules';

/** What a draft does not ask, because it is known of the supplier. */
export interface DraftContext {
  readonly organisation: string;
  /** Where it is registered: ISO 3166-1 or -2; holds for lines without a site. */
  readonly place: string;
}

type Problem = Rejection;
const missing = (field: string): Problem => ({ code: 'disclosures.answer-missing', facts: { field: `answers.${field}` } });
const outOfRange = (field: string, value: string): Problem => ({ code: 'disclosures.answer-out-of-range', facts: { field: `answers.${field}`, value } });

/** "None" beside entries is a contradiction; each use is asked for itself. */
function contradictions({ energy, otherSources }: DraftAnswers): readonly Problem[] {
  const asked = [
    ['energy.electricityUse', energy.electricityUse, energy.electricity],
    ['energy.fuelUse', energy.fuelUse, energy.fuels],
    ['otherSources.refrigerantUse', otherSources.refrigerantUse, otherSources.refrigerants],
    ['otherSources.heatUse', otherSources.heatUse, otherSources.heat],
  ] as const;
  return asked.flatMap(([field, use, list]) => {
    const count = entries<unknown>(list).length;
    return use === 'none' && count > 0 ? [{ code: 'disclosures.answer-contradicted' as const, facts: { field: `answers.${field}`, value: count } }] : [];
  });
}

function periodOf({ period }: DraftAnswers): { readonly value: { from: string; to: string }; readonly problems: readonly Problem[] } {
  const from = known(period.from);
  const to = known(period.to);
  if (from === undefined || to === undefined) return { value: { from: '', to: '' }, problems: [...(from === undefined ? [missing('period.from')] : []), ...(to === undefined ? [missing('period.to')] : [])] };
  return { value: { from, to }, problems: from > to ? [outOfRange('period.to', to)] : [] };
}

/** Under equity share only the owned part counts: of quantities, output and revenue alike. */
function shareOf({ boundary }: DraftAnswers): { readonly share: string | null; readonly problems: readonly Problem[] } {
  if (boundary.method !== 'equity-share') return { share: null, problems: [] };
  const percent = known(boundary.equitySharePercent);
  if (percent === undefined) return { share: null, problems: [missing('boundary.equitySharePercent')] };
  return dec(percent).gt(100) ? { share: null, problems: [outOfRange('boundary.equitySharePercent', percent)] } : { share: text(dec(percent).div(100).toDecimalPlaces(18)), problems: [] };
}

const zeros = ({ energy, otherSources }: DraftAnswers): InventoryDocument['declaredZero'] => [
  ...(energy.fuelUse === 'none' && otherSources.refrigerantUse === 'none' ? (['scope1'] as const) : []),
  ...(energy.electricityUse === 'none' && otherSources.heatUse === 'none' ? (['scope2'] as const) : []),
];

function production({ production: { output, revenue, supplierProgramme, energyManagementSystem, efficiencyImprovement } }: DraftAnswers, part: LineMaker['part']): Pick<InventoryDocumentInput, 'output' | 'revenue' | 'management'> {
  const money = known(revenue);
  return {
    output: entries(output).flatMap(([, entry]) => (isUnknown(entry) ? [] : [{ product: entry.product, quantity: { value: part(entry.quantity), unit: entry.unit } }])),
    revenue: money === undefined ? null : { amount: part(money.amount), currency: money.currency },
    management: { supplierProgramme: known(supplierProgramme) ?? null, energyManagementSystem: known(energyManagementSystem) ?? null, efficiencyImprovement: known(efficiencyImprovement) ?? null },
  };
}

/**
 * The answers of a draft as an inventory. "None used" is a declared zero; unknown and unanswered are unknown lines, which are never a zero; an amount paid is an estimate.
 * Never throws. Rejects `disclosures.draft-incomplete` with every answer that is missing or contradicts another.
 */
export function documentOf(answers: DraftAnswers, { organisation, place }: DraftContext): Result<InventoryDocument> {
  const method = known(answers.boundary.method);
  const period = periodOf(answers);
  const { share, problems: shareProblems } = shareOf(answers);
  const part = (value: string): string => (share === null ? value : text(dec(value).times(share).toDecimalPlaces(18)));
  const made = linesOfDraft(answers, { part, place, year: Number(period.value.to.slice(0, 4)) });
  const problems = [...(method === undefined ? [missing('boundary.method')] : []), ...period.problems, ...shareProblems, ...contradictions(answers), ...made.problems];
  if (problems.length > 0 || method === undefined) return reject('disclosures.draft-incomplete', { count: problems.length }, problems);
  const first = entries(answers.sites.sites).map(([, site]) => known(site)).find((site) => site !== undefined);
  const document: InventoryDocumentInput = {
    organisation,
    period: period.value,
    boundary: method,
    gwpSet: known(answers.boundary.gwpSet) ?? 'AR5',
    place: first?.place ?? place,
    lines: [...made.lines],
    instruments: [...made.instruments],
    declaredZero: zeros(answers),
    ...production(answers, part),
  };
  const parsed = inventoryDocument.safeParse(document);
  if (parsed.success) return ok(parsed.data);
  const faults = parsed.error.issues.map((issue): Problem => outOfRange(issue.path.join('.'), ''));
  return reject('disclosures.draft-incomplete', { count: faults.length }, faults);
}
