import { correctDisclosure, energyCarriers, restateDisclosure, submitDisclosure, type Inventory, type Measured } from '@greengate/disclosures/contracts';
import { dec } from '@greengate/kernel';
import type { ImportProblem } from '../csv/import-problem';
import { disclosureColumns, energyColumn } from './disclosure-columns';
import { defineKind, type PlannedRow } from './import-kind';
import { notRelevantMark } from './read-cells';
import type { RowReader } from './row-reader';

interface Wish {
  readonly supplier: string;
  readonly inventory: Inventory;
}

interface About {
  readonly disclosureId?: unknown;
}

const choice = <T extends string>(value: string | undefined, otherwise: T): T => (value ?? otherwise) as T;

function measured(row: RowReader, column: string, problems: ImportProblem[]): Measured {
  const value = row.decimal(column);
  const declare = `${column}_declared_zero`;
  const declared = row.yes(declare) === true;
  if (value !== undefined && !dec(value).isZero()) {
    if (declared) problems.push(row.problem('error', 'imports.zero-contradicted', column, { declare: row.header(declare) }));
    return { status: 'reported', value };
  }
  if (declared) return { status: 'declared-zero' };
  if (value !== undefined) problems.push(row.problem('warning', 'imports.zero-not-declared', column, { declare }));
  return { status: 'not-measured' };
}

function scope3(row: RowReader, problems: ImportProblem[]): Inventory['scope3'] {
  return Array.from({ length: 15 }, (_, index) => index + 1).flatMap((category): Inventory['scope3'] => {
    const value = row.decimal(`scope3_${category}`);
    if (value === undefined) return [];
    if (value.startsWith(notRelevantMark)) return [{ category, status: 'not-relevant', reason: value.slice(notRelevantMark.length) }];
    if (!dec(value).isZero()) return [{ category, status: 'reported', value }];
    problems.push(row.problem('warning', 'imports.category-zero', `scope3_${category}`));
    return [{ category, status: 'not-measured' }];
  });
}

const quantityOf = (cell: string): { value: string; unit: string } => {
  const [value = '', ...unit] = cell.split(' ');
  return { value, unit: unit.join(' ') };
};

const energy = (row: RowReader): Inventory['energy'] =>
  energyCarriers.flatMap(({ id }) => {
    const cell = row.text(energyColumn(id));
    return cell === undefined ? [] : [{ carrier: id, quantity: quantityOf(cell) }];
  });

/** The days of the row, or of its year. */
function periodOf(row: RowReader, problems: ImportProblem[]): { from: string; to: string } {
  const year = row.integer('year');
  const [from, to] = [row.text('period_from'), row.text('period_to')];
  if (from !== undefined && to !== undefined) return { from, to };
  if (from === undefined && to === undefined && year !== undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const [given, other] = from === undefined ? ['period_to', 'period_from'] : ['period_from', 'period_to'];
  problems.push(from === undefined && to === undefined
    ? row.problem('error', 'imports.value-missing', 'period_from', { help: { en: 'first and last day, or the year.', 'zh-CN': '首日和末日，或年度。' } })
    : row.problem('error', 'imports.companion-missing', given, { other }));
  return { from: '', to: '' };
}

function pair(row: RowReader, problems: ImportProblem[], first: string, second: string): { readonly first: string; readonly second: string } | null {
  const [a, b] = [row.text(first), row.text(second)];
  if (a !== undefined && b !== undefined) return { first: a, second: b };
  if (a !== undefined) problems.push(row.problem('error', 'imports.companion-missing', first, { other: second }));
  if (b !== undefined && first === 'output_product') problems.push(row.problem('error', 'imports.companion-missing', second, { other: first }));
  return null;
}

function plan(row: RowReader) {
  const problems: ImportProblem[] = [];
  const supplier = row.text('supplier') ?? '';
  const period = periodOf(row, problems);
  const revenue = pair(row, problems, 'revenue', 'revenue_currency');
  const output = pair(row, problems, 'output_product', 'output_quantity');
  const inventory: Inventory = {
    period,
    boundary: choice(row.text('boundary'), 'operational-control'),
    gwpSet: choice(row.text('gwp_set'), 'AR5'),
    scope1: measured(row, 'scope1', problems),
    scope2LocationBased: measured(row, 'scope2_location_based', problems),
    scope2MarketBased: measured(row, 'scope2_market_based', problems),
    scope3: scope3(row, problems),
    energy: energy(row),
    renewableElectricityShare: row.decimal('renewable_electricity_share') ?? null,
    revenue: revenue && { amount: revenue.first, currency: revenue.second },
    output: output ? [{ product: output.first, quantity: quantityOf(output.second) }] : [],
    dataBasis: choice(row.text('data_basis'), 'company-level'),
    primaryDataShare: row.decimal('primary_data_share') ?? null,
    assurance: { level: choice(row.text('assurance_level'), 'none'), verifier: row.text('assurance_verifier') ?? null },
    management: {
      supplierProgramme: row.yes('supplier_programme') ?? null,
      energyManagementSystem: row.yes('energy_management_system') ?? null,
      efficiencyImprovement: row.decimal('efficiency_improvement') ?? null,
    },
  };
  const planned: PlannedRow<Wish> = { key: `${supplier} ${period.from}/${period.to}`, subject: supplier, wish: { supplier, inventory } };
  return { planned, problems };
}

/** Inventories at totals level. They are submitted; another person than who imports accepts them. */
export const disclosuresKind = defineKind<Wish>({
  name: 'disclosures',
  title: { en: 'Disclosures', 'zh-CN': '排放披露' },
  command: submitDisclosure,
  columns: disclosureColumns,
  notChecked: [{ en: 'whether a reviewer will accept the figures', 'zh-CN': '审核人是否会接受这些数据' }],
  plan,
  async carryOut({ supplier, inventory }, tools) {
    const found = await tools.supplier(supplier);
    if (!found.ok) return found;
    const supplierId = found.value;
    const sameDisclosure = (data: object, recorded: object): boolean => (data as About).disclosureId === (recorded as About).disclosureId;
    const submitted = await tools.send(submitDisclosure, { supplierId, inventory }, 'submit', { place: { stream: `disclosure-${supplierId}`, isAbout: sameDisclosure } });
    if (submitted.ok) return submitted;
    const { code, facts } = submitted.error;
    const disclosureId = facts['disclosureId'];
    if ((code !== 'disclosures.restate-instead' && code !== 'disclosures.correct-instead') || typeof disclosureId !== 'string') return submitted;
    if (tools.restate === undefined) return tools.refuse({ code: 'imports.disclosure-differs', facts: { value: `${inventory.period.from}/${inventory.period.to}` } });
    const ids = { supplierId, disclosureId, inventory };
    return code === 'disclosures.restate-instead'
      ? tools.send(restateDisclosure, { ...ids, cause: tools.restate, causeKind: 'other', foundBy: 'supplier' }, `restate ${tools.restate}`)
      : tools.send(correctDisclosure, ids, 'correct');
  },
  fields: {
    'inventory.period': 'period_from', 'inventory.scope1': 'scope1', 'inventory.scope2LocationBased': 'scope2_location_based', 'inventory.scope2MarketBased': 'scope2_market_based',
    'inventory.revenue': 'revenue', 'inventory.revenue.currency': 'revenue_currency', 'inventory.assurance': 'assurance_level', 'inventory.assurance.verifier': 'assurance_verifier',
    'inventory.renewableElectricityShare': 'renewable_electricity_share', 'inventory.output': 'output_quantity', 'inventory.management.efficiencyImprovement': 'efficiency_improvement',
    period: 'period_from', scope1: 'scope1', scope2LocationBased: 'scope2_location_based', scope2MarketBased: 'scope2_market_based', revenue: 'revenue', 'assurance.verifier': 'assurance_verifier',
  },
});
