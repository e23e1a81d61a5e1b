import { dec, deterministicId, rounded, text } from '@greengate/kernel';
import type { Assessment } from '../contracts/assessment-result.contract';
import { allSectors, type BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { FactAmount, FactDisclosure, Facts, FactTarget } from '../contracts/facts.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { assess } from './assess.rules';
import { buildBenchmarkSet } from './benchmark-builder.rules';
import { basisOf } from './measured-year.rules';

/** Columns of the table that `assess FILE` reads; a row may have more. Booleans are `True` and `False`, missing is empty. */
export const referenceInputColumns = [
  'company_id', 'name', 'sector', 's1_2022_t', 's2_2022_t', 's1_2023_t', 's2_2023_t', 's1_2024_t', 's2_2024_t', 'revenue_2022_mtwd', 'revenue_2023_mtwd', 'revenue_2024_mtwd',
  'net_zero_pledge', 'target_reduction_fraction', 'target_base_year', 'target_year', 'sbti_validated', 'scope3_disclosed', 'scope3_target', 'scope3_actions',
  'energy_breakdown_disclosed', 'renewable_share', 'efficiency_improvement_2022_2024',
] as const;
export type ReferenceRow = Readonly<Record<(typeof referenceInputColumns)[number], string>>;

/** Columns that it writes. */
export const referenceOutputColumns = [
  'company_id', 'peer_group', 'peer_n', 'intensity_2024', 'intensity_2022', 'abs_reduction', 'intensity_reduction', 's_intensity', 's_intensity_adj', 's_trajectory', 's_trajectory_adj',
  's_commitment', 's_data', 's_management', 'score', 'tier',
] as const;
export type ReferenceResult = Readonly<Record<(typeof referenceOutputColumns)[number], string>>;

const years = [2022, 2023, 2024] as const;
const asOf = '2024-12-31';
const table = { position: '0'.repeat(20), type: 'table', id: 'table' };
/** A plain or scientific number, as tables carry it, to 18 decimals; null for anything else. */
const number = (cell: string): string | null => (/^-?\d{1,20}(\.\d+)?([eE][-+]?\d{1,2})?$/.test(cell.trim()) ? text(dec(cell.trim()).toDecimalPlaces(18)) : null);
const yes = (cell: string): boolean => cell.trim().toLowerCase() === 'true';
const fractionOf = (cell: string): string | null => {
  const value = number(cell);
  return value === null || dec(value).lt(0) ? null : dec(value).gt(1) ? '1' : value;
};

/** In a table a zero means "not registered", unless the other scope of the same year is above zero. */
function amounts(s1: string, s2: string): { scope1: FactAmount; scope2: FactAmount } {
  const total = dec(number(s1) ?? 0).plus(number(s2) ?? 0);
  const amount = (cell: string): FactAmount => {
    const value = number(cell);
    if (value === null || dec(value).lt(0) || total.lte(0)) return { status: 'not-measured' };
    return dec(value).isZero() ? { status: 'declared-zero' } : { status: 'reported', value };
  };
  return { scope1: amount(s1), scope2: amount(s2) };
}

function disclosureOf(row: ReferenceRow, year: (typeof years)[number]): FactDisclosure {
  const { scope1, scope2 } = amounts(row[`s1_${year}_t`], row[`s2_${year}_t`]);
  const revenue = number(row[`revenue_${year}_mtwd`]);
  const latest = year === 2024;
  return {
    disclosureId: deterministicId('table', row.company_id, year),
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    gwpSet: 'AR5',
    scope1,
    scope2LocationBased: scope2,
    scope2MarketBased: { status: 'not-measured' },
    scope3Reported: latest && yes(row.scope3_disclosed) ? [1] : [],
    energyCarriers: latest && yes(row.energy_breakdown_disclosed) ? ['table'] : [],
    renewableElectricityShare: latest ? fractionOf(row.renewable_share) : null,
    revenue: revenue === null || dec(revenue).lte(0) ? null : { amount: dec(revenue).times(1_000_000).toFixed(), currency: 'TWD' },
    output: [],
    dataBasis: 'company-level',
    primaryDataShare: null,
    assurance: 'none',
    supplierProgramme: latest ? yes(row.scope3_actions) : null,
    energyManagementSystem: null,
    efficiencyImprovement: latest ? number(row.efficiency_improvement_2022_2024) : null,
    restatements: [],
    source: table,
  };
}

function targetsOf(row: ReferenceRow): FactTarget[] {
  const base = { targetId: deterministicId('table', row.company_id, 'pledge'), scopes: [1, 2] as (1 | 2)[], baseYear: null, targetYear: null, reduction: null, baseEmissions: null, coversScope3: false, validated: null, supersededBy: null, sources: [table] };
  const validated = yes(row.sbti_validated) ? { scheme: 'SBTi', ambition: null, on: asOf } : null;
  const year = (cell: string) => (number(cell) === null ? null : Number(cell));
  const goal: FactTarget = {
    ...base, targetId: deterministicId('table', row.company_id, 'target'), kind: 'absolute', baseYear: year(row.target_base_year), targetYear: year(row.target_year),
    reduction: fractionOf(row.target_reduction_fraction), coversScope3: yes(row.scope3_target), validated,
  };
  const set = goal.reduction !== null || validated !== null || goal.coversScope3;
  return [...(yes(row.net_zero_pledge) ? [{ ...base, kind: 'net-zero' as const }] : []), ...(set ? [goal] : [])];
}

/** A row as facts. No clock, no ids but those made from the row itself. */
export const factsOfRow = (row: ReferenceRow): Facts => ({
  programmeId: deterministicId('table'),
  supplierId: deterministicId('table', row.company_id),
  sector: row.sector.trim() === '' ? null : { name: row.sector.trim(), source: table },
  disclosures: years.map((year) => disclosureOf(row, year)),
  targets: targetsOf(row),
  findings: [],
  audits: [],
});

const six = (value: string | null | undefined): string => (typeof value === 'string' ? rounded(dec(value), 6) : '');

type Pillars = NonNullable<Assessment['pillars']>;
const raw = (pillars: Pillars | null, name: keyof Pillars): string => six(pillars?.[name].raw);
const adjusted = (pillars: Pillars | null, name: keyof Pillars): string => six(pillars?.[name].adjusted);

function comparisonOf(pillars: Pillars | null) {
  const level = pillars?.intensity.comparison ?? null;
  const trend = pillars?.trajectory.comparison ?? null;
  return {
    peer_group: level === null ? '' : level.sector,
    peer_n: level === null ? '' : String(level.n),
    intensity_2022: six(trend?.intensityThen),
    abs_reduction: six(trend?.absoluteReduction),
    intensity_reduction: six(trend?.intensityReduction),
  };
}

function resultOf(row: ReferenceRow, { pillars, metric, score, band }: Assessment): ReferenceResult {
  const { peer_group, peer_n, ...trend } = comparisonOf(pillars);
  return {
    company_id: row.company_id,
    peer_group,
    peer_n,
    intensity_2024: six(metric?.intensity),
    ...trend,
    s_intensity: raw(pillars, 'intensity'),
    s_intensity_adj: adjusted(pillars, 'intensity'),
    s_trajectory: raw(pillars, 'trajectory'),
    s_trajectory_adj: adjusted(pillars, 'trajectory'),
    s_commitment: raw(pillars, 'commitment'),
    s_data: raw(pillars, 'data'),
    s_management: raw(pillars, 'measures'),
    score: score ?? '',
    tier: band ?? 'U',
  };
}

/** Rows that can be compared: a sector, and revenue and S1+S2 above zero in 2022 and 2024 (4.8). */
function comparable(facts: Facts): boolean {
  const year = (to: string) => facts.disclosures.find((d) => d.period.to === to);
  return facts.sector !== null && [year('2022-12-31'), year('2024-12-31')].every((d) => d !== undefined && d.revenue !== null && d.scope1.status !== 'not-measured' && d.scope2LocationBased.status !== 'not-measured');
}

/** The rows themselves as the closed group of peers. */
function peersOf(all: readonly Facts[], ruleset: Ruleset): BenchmarkSet {
  const header = {
    id: 'table', version: '1.0.0', title: { en: 'The rows of the table', 'zh-CN': '表中各行' }, source: { name: 'table', reference: 'table', licence: 'none' }, year: 2024, includesSubject: true, rates: [],
  };
  const seed: BenchmarkSet = { format: 'greengate-benchmark-set/1', ...header, percentile: 'linear-inclusive', entries: [{ sector: allSectors, metric: '-', n: 1, baseline: null, leading: null, values: ['0'] }] };
  const peers = all.flatMap((facts) => {
    const { metric, intensity } = basisOf(facts, ruleset, seed);
    return metric === null || intensity === null || facts.sector === null ? [] : [{ sector: facts.sector.name, metric: metric.id, value: intensity.toFixed(12) }];
  });
  return peers.length === 0 ? seed : buildBenchmarkSet(header, peers, ruleset.intensity.minimumPeers);
}

/**
 * Score a table of companies, 2022-2024, with a ruleset (4.8): the comparable rows are one another's peers, or those of `benchmarks` when given.
 * Rows that cannot be compared are left out. The same `assess` as everywhere; the tier is the band of the score, since a table has no history.
 */
export function assessReferenceTable(rows: readonly ReferenceRow[], ruleset: Ruleset, benchmarks?: BenchmarkSet): ReferenceResult[] {
  const usable = rows.map((row) => ({ row, facts: factsOfRow(row) })).filter(({ facts }) => comparable(facts));
  const peers = benchmarks ?? peersOf(usable.map(({ facts }) => facts), ruleset);
  return usable.map(({ row, facts }) => resultOf(row, assess(facts, ruleset, peers, asOf)));
}
