import { reject, type Rejection, type Result } from '@greengate/kernel';
import type { CalculationLine } from '../contracts/calculation-line.contract';
import type { InventoryDocument } from '../contracts/calculation.contract';
import type { GwpSet } from '../contracts/resolved-factor.contract';

/** Where in a line a fault lies, by its code. What is not listed concerns the line as a whole. */
const within: Partial<Record<Rejection['code'], (line: CalculationLine) => string>> = {
  'calculation.units-do-not-fit': () => '.activity.unit',
  'units.unknown': () => '.activity.unit',
  'calculation.density-missing': () => '.density',
  'calculation.calorific-basis-unknown': () => '.calorificBasis',
  'calculation.calorific-basis-mixed': () => '.calorificBasis',
  'calculation.line-repeated': () => '.id',
  'calculation.method-not-for-category': () => '.method',
};
const subjectField: Partial<Record<CalculationLine['kind'], string>> = { 'stationary-combustion': 'fuel', 'mobile-combustion': 'fuel', 'mobile-distance': 'vehicle', process: 'process', refrigerant: 'gas', 'purchased-energy': 'carrier' };

function valueOf(line: CalculationLine | undefined, path: string): string | number | null {
  const found = path.split('.').filter((part) => part !== '').reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined), line);
  return typeof found === 'string' || typeof found === 'number' ? found : null;
}

/** Shipped sets by what was asked for: who reads that a factor is missing should read which table has it. */
function shippedFor({ subject, measure, method, year }: Rejection['facts'], gwpSet: GwpSet): string | null {
  if (measure === 'gwp' || measure === 'gwp-fossil-fugitive' || measure === 'blend') return gwpSet === 'AR6' ? 'gwp-ar6' : gwpSet === 'AR4' ? 'gwp-ar4' : 'gwp-ar5';
  if (subject === 'electricity') return Number(year) >= 2022 ? 'cn-grid-2022' : 'cn-grid-2021';
  if (method === 'china' || subject === 'heat' || subject === 'steam') return 'cn-fuels';
  return method === 'ipcc' ? 'ipcc-2006-stationary' : null;
}

interface Library {
  readonly organisationId: string;
  readonly programmeId: string;
  /** Ids of the sets that are there. */
  readonly sets: readonly string[];
}

function faultOf(rejection: Rejection, document: InventoryDocument, { organisationId, sets }: Library): Rejection {
  const { code, facts } = rejection;
  const index = document.lines.findIndex(({ id }) => id === facts['line']);
  const line = document.lines[index];
  if (line === undefined) return { code, facts: { field: code.startsWith('calculation.zero') ? 'document.declaredZero' : 'document.instruments', ...facts } };
  const subject = subjectField[line.kind];
  const path = code === 'calculation.factor-not-found' ? (subject === undefined ? '' : `.${subject}`) : (within[code]?.(line) ?? '');
  const place = { field: `document.lines.${index}${path}`, value: valueOf(line, path) ?? line.id };
  const shipped = code === 'calculation.factor-not-found' ? shippedFor(facts, document.gwpSet) : null;
  if (shipped !== null && !sets.includes(shipped)) return { code: 'disclosures.factor-set-missing', facts: { ...facts, ...place, set: shipped, organisationId } };
  return { code, facts: { ...facts, ...place } };
}

/** Everything that keeps a document from being calculated, each with the field it is about, in one refusal. */
export function refuseDocument(faults: readonly Rejection[], document: InventoryDocument, library: Library): Result<never> {
  const parts = faults.map((fault) => faultOf(fault, document, library));
  return reject('disclosures.document-faulty', { count: parts.length }, parts);
}
