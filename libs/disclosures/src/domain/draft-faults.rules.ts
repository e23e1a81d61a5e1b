import type { Rejection } from '@greengate/kernel';
import type { CalculationLine } from '../contracts/calculation-line.contract';
import type { InventoryDocument } from '../contracts/calculation.contract';

/** Where the lines of a list were answered. */
const answeredAt: Readonly<Record<string, string>> = { electricity: 'energy.electricity', fuels: 'energy.fuels', refrigerants: 'otherSources.refrigerants', heat: 'otherSources.heat' };
const renamed: Readonly<Record<string, string>> = { '.activity.unit': '.unit', '.density': '.densityKgPerL' };
const noFactor: ReadonlySet<Rejection['code']> = new Set<Rejection['code']>(['calculation.factor-not-found', 'factors.unit-not-offered']);
const volumes: ReadonlySet<string> = new Set(['L', 'm³']);

/** The unit of a fuel that was entered by volume, without its density. */
function volumeOf(line: CalculationLine): string | null {
  if (line.kind !== 'stationary-combustion' && line.kind !== 'mobile-combustion') return null;
  const { density, activity } = line;
  return density === null && activity.status !== 'unknown' && volumes.has(activity.unit) ? activity.unit : null;
}

function faultOf(part: Rejection, { lines }: InventoryDocument): Rejection {
  const [, index = '', path = ''] = /^document\.lines\.(\d+)(\..*)?$/.exec(String(part.facts['field'])) ?? [];
  const line = lines[Number(index || -1)];
  const [list = '', key = ''] = (line?.id ?? '').split('.');
  const at = answeredAt[list];
  if (line === undefined || at === undefined) return { ...part, facts: { ...part.facts, field: 'answers.energy.electricity' } };
  const field = `answers.${at}.${key}`;
  // Nobody publishes a factor per litre for that place and year; with the density of the fuel its mass would do.
  const byVolume = volumeOf(line);
  if (noFactor.has(part.code) && byVolume !== null) return { code: 'calculation.density-missing', facts: { line: line.id, from: byVolume, to: 't', field: `${field}.densityKgPerL`, value: byVolume } };
  return { ...part, facts: { ...part.facts, field: `${field}${renamed[path] ?? path}` } };
}

/** What keeps the document of a draft from being calculated, at the answers that it came from. */
export const faultsAtAnswers = (rejection: Rejection, document: InventoryDocument): Rejection =>
  rejection.parts === undefined ? rejection : { ...rejection, parts: rejection.parts.map((part) => faultOf(part, document)) };
