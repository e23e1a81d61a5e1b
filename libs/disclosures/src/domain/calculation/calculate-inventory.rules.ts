import { dec, ok, unitTable, type Rejection, type Result } from '@greengate/kernel';
import type { CalculatedLine, Calculation, FactorUse } from '../../contracts/calculation-result.contract';
import type { InventoryDocument } from '../../contracts/calculation.contract';
import type { FactorRequest, ResolveFactor } from '../../contracts/resolved-factor.contract';
import { calculateLine } from './calculate-line.rules';
import { digestOfCalculation, digestOfDocument, rememberedDigests } from './calculation-digest.rules';
import { energyNotSummed } from './energy-use.rules';
import { coverOf, yearOf, type InstrumentPolicy } from './instruments.rules';
import { totalsOfLines } from './inventory-totals.rules';
import { lineGrader, type LineQualityPolicy } from './line-quality.rules';

/** Version of the engine's own rules; it is part of every result and digest. */
export const calculationEngine = 'greengate-calculation/1';

export interface CalculationPolicies {
  readonly quality?: LineQualityPolicy;
  readonly instruments?: InstrumentPolicy;
}

/** The same look-up is asked once per calculation. */
function remembering(resolve: ResolveFactor): (request: FactorRequest) => Result<FactorUse> {
  const known = new Map<string, Result<FactorUse>>();
  const keyOf = ({ subject, measure, method, place, year, unit, basis, gwpSet, set }: FactorRequest): string => `${subject}\n${measure}\n${method}\n${place}\n${year}\n${unit}\n${basis}\n${gwpSet}\n${set}`;
  return (request) => {
    const key = keyOf(request);
    const before = known.get(key);
    if (before) return before;
    const answer = resolve(request);
    const found: Result<FactorUse> = answer.ok ? ok({ request, factor: answer.value }) : answer;
    known.set(key, found);
    return found;
  };
}

/** What contradicts itself before anything is computed. */
function contradictions(document: InventoryDocument): readonly Rejection[] {
  const problems: Rejection[] = [];
  const seen = new Set<string>();
  const irrelevant = new Set(document.notRelevant.map(({ category }) => category));
  for (const line of document.lines) {
    if (seen.has(line.id)) problems.push({ code: 'calculation.line-repeated', facts: { line: line.id } });
    seen.add(line.id);
    if (line.kind === 'scope3' && irrelevant.has(line.category)) problems.push({ code: 'calculation.category-contradicted', facts: { line: line.id, category: line.category } });
  }
  return problems;
}

/** A scope said to be zero, whose lines emit or are not known. */
function contradictedZeros({ declaredZero }: InventoryDocument, { totals }: Pick<Calculation, 'totals'>): readonly Rejection[] {
  return totals.flatMap(({ account, tCO2e, complete, lines }) => {
    const scope = account === 'scope1' ? 'scope1' : account === 'scope2-location' ? 'scope2' : null;
    if (scope === null || !declaredZero.includes(scope) || lines === 0) return [];
    return complete && tCO2e !== null && dec(tCO2e).isZero() ? [] : [{ code: 'calculation.zero-contradicted' as const, facts: { scope, value: tCO2e ?? '0' } }];
  });
}

/**
 * From activities to an inventory: every line with its conversions, factors, steps, quality and uncertainty, the totals, and what is missing. Pure: the same
 * document and the same answers of `resolve` give the same result and digest, on any machine and after any replay. Answers every refusal at once,
 * each with the line it is about; a document with one refusal has no result.
 */
export function calculateInventory(document: InventoryDocument, resolve: ResolveFactor, policies: CalculationPolicies = {}): Result<Calculation, readonly Rejection[]> {
  const problems: Rejection[] = [...contradictions(document)];
  const covers = coverOf(document, policies.instruments);
  if (!covers.ok) problems.push(covers.error);
  const grade = lineGrader(document, policies.quality);
  const look = remembering(resolve);
  const { gwpSet } = document;
  const lines: CalculatedLine[] = [];
  for (const line of document.lines) {
    const context = { line: line.id, place: line.place ?? document.place, year: yearOf(document, line), gwpSet, factorSet: line.factorSet, look };
    const calculated = calculateLine(line, context, covers.ok ? (covers.value.get(line.id) ?? []) : [], grade);
    if (calculated.ok) lines.push(calculated.value);
    else problems.push(calculated.error);
  }
  if (problems.length > 0) return { ok: false, error: problems };
  const totals = totalsOfLines(document, lines);
  const zeros = contradictedZeros(document, totals);
  if (zeros.length > 0) return { ok: false, error: zeros };
  const { organisation, period, boundary, besides } = document;
  const once = rememberedDigests();
  const result: Omit<Calculation, 'digest'> = {
    engine: calculationEngine,
    unitTable: unitTable.version,
    organisation, period, boundary, gwpSet,
    documentDigest: digestOfDocument(document, once),
    lines,
    ...totals,
    besides,
    notes: [
      ...besides.map(({ id, kind, tCO2e }) => ({ code: 'besides-not-netted' as const, facts: { id, kind, tCO2e } })),
      ...energyNotSummed(lines).map((carrier) => ({ code: 'energy-not-summed' as const, facts: { carrier } })),
    ],
  };
  return ok({ ...result, digest: digestOfCalculation(result, once) });
}
