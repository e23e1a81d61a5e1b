import { submitDisclosure, type Inventory } from '@greengate/disclosures/contracts';
import { dec } from '@greengate/kernel';
import type { ImportProblem } from '../csv/import-problem';
import type { Column } from './column';
import { defineKind, type PlannedRow } from './import-kind';
import { installationColumn } from './installations.kind';
import type { RowReader } from './row-reader';

/** Compliance codes of the transaction log; with `*` when allowances of several years were offset. */
const complianceCodes = ['A', 'A*', 'B', 'B*', 'C', 'C*', 'D', 'D*', 'E', 'E*', '-', '-*'] as const;

const columns: readonly Column[] = [
  installationColumn,
  { name: 'year', aliases: ['年', '年份', '年度'], required: true, cell: { type: 'year' }, help: { en: 'Calendar year of the emissions.', 'zh-CN': '排放所属公历年份。' }, example: '2022' },
  {
    name: 'verified_t', aliases: ['verified', 'verified emissions', '核查排放量', '核查排放'], required: true, unit: { en: 't CO2e', 'zh-CN': '吨CO2e' }, cell: { type: 'number', negative: false },
    help: { en: 'Verified emissions of the installation, t CO2e: its direct emissions under the directive.', 'zh-CN': '设施经核查的排放量（指令范围内的直接排放），吨二氧化碳当量。' }, example: '412,380',
  },
  { name: 'free_allocation', aliases: ['allocation', '免费配额', '免費配額'], required: false, cell: { type: 'number', negative: false }, help: { en: 'Allowances given for free; read, and not recorded: no emission.', 'zh-CN': '免费配额；仅读取，不登记（并非排放）。' }, example: '' },
  {
    name: 'compliance_code', aliases: ['compliance', '履约代码', '履約代碼'], required: false, cell: { type: 'text' },
    help: { en: 'A or B: a verified report was entered in time. C, D, E: entered late or set by the authority. - or empty: none.', 'zh-CN': 'A、B：核查报告按时录入；C、D、E：逾期或由主管机关确定；- 或空：无报告。' }, example: 'A',
  },
];

interface Wish {
  readonly supplier: string;
  readonly inventory: Inventory;
}

/** Of the verified report behind a code. Source: Regulation (EU) 2018/2067, article 7: verification is to reasonable assurance. */
const verified = (code: string): boolean => /^[AB]\*?$/.test(code);

/** Which potentials a year's report had to use. Source: Regulation (EU) 601/2012, annex VI (AR4); Regulation (EU) 2018/2066 as amended by 2020/2085 (AR5 from 2021). */
const gwpSetOf = (year: number): Inventory['gwpSet'] => (year >= 2021 ? 'AR5' : 'AR4');

function plan(row: RowReader) {
  const installation = row.text('installation_id') ?? '';
  const [year, tonnes, code] = [row.integer('year') ?? 0, row.decimal('verified_t') ?? '0', (row.text('compliance_code') ?? '').trim().toUpperCase()];
  const problems: ImportProblem[] = [];
  if (code !== '' && !complianceCodes.some((known) => known === code)) problems.push(row.problem('error', 'imports.value-unknown', 'compliance_code', { known: complianceCodes.join(', ') }));
  const zero = dec(tonnes).isZero();
  // Zero in a verified report is a finding; zero without one is an empty place in a register.
  if (zero && !verified(code)) problems.push(row.problem('error', 'imports.zero-unverified', 'verified_t', { code: code === '' ? '—' : code }));
  const inventory: Inventory = {
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    boundary: 'operational-control',
    gwpSet: gwpSetOf(year),
    scope1: zero ? { status: 'declared-zero' } : { status: 'reported', value: tonnes },
    scope2LocationBased: { status: 'not-measured' },
    scope2MarketBased: { status: 'not-measured' },
    scope3: [], energy: [], renewableElectricityShare: null, revenue: null, output: [],
    dataBasis: 'primary',
    primaryDataShare: null,
    assurance: verified(code) ? { level: 'reasonable', verifier: 'EU ETS accredited verifier (EUTL)' } : { level: 'none', verifier: null },
    management: { supplierProgramme: null, energyManagementSystem: null, efficiencyImprovement: null },
  };
  const planned: PlannedRow<Wish> = { key: `${installation} ${year}`, subject: installation, wish: { supplier: `euets:${installation}`, inventory } };
  return { planned, problems };
}

/** Verified emissions of the EU emissions trading system, one row per installation and year: disclosures of scope 1. Scope 2 and all else is not measured. */
export const verifiedEmissionsKind = defineKind<Wish>({
  name: 'verified-emissions',
  title: { en: 'EU ETS verified emissions', 'zh-CN': '欧盟碳市场核查排放' },
  command: submitDisclosure,
  columns,
  notChecked: [{ en: 'whether a reviewer will accept the figures', 'zh-CN': '审核人是否会接受这些数据' }],
  plan,
  async carryOut({ supplier, inventory }, tools) {
    const found = await tools.supplier(supplier);
    if (!found.ok) return found;
    const submitted = await tools.send(submitDisclosure, { supplierId: found.value, inventory }, 'submit');
    const differs = !submitted.ok && (submitted.error.code === 'disclosures.correct-instead' || submitted.error.code === 'disclosures.restate-instead');
    return differs ? tools.refuse({ code: 'imports.disclosure-differs', facts: { value: `${inventory.period.from}/${inventory.period.to}` } }) : submitted;
  },
  fields: { 'inventory.period': 'year', 'inventory.scope1': 'verified_t', supplier: 'installation_id', period: 'year', scope1: 'verified_t' },
});
