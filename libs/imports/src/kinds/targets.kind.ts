import { commitTarget, recordTargetValidation, supersedeTarget, type Ambition, type Target } from '@greengate/commitments/contracts';
import { digestOf } from '@greengate/kernel';
import type { ImportProblem } from '../csv/import-problem';
import type { Column } from './column';
import { defineKind, type PlannedRow } from './import-kind';
import type { RowReader } from './row-reader';
import { supplierColumn } from './shared-columns';

const columns: readonly Column[] = [
  supplierColumn,
  {
    name: 'kind', aliases: ['type', '类型', '目标类型'], required: true,
    cell: { type: 'choice', choices: { absolute: ['绝对', '绝对目标'], intensity: ['强度', '强度目标'], 'net-zero': ['净零', '净零目标', '淨零'], 'renewable-electricity': ['绿电', '可再生电力'] } },
    help: { en: 'absolute, intensity, net-zero or renewable-electricity.', 'zh-CN': '绝对、强度、净零或可再生电力。' }, example: 'absolute',
  },
  { name: 'scopes', aliases: ['范围', '範疇'], required: true, cell: { type: 'text' }, help: { en: 'Scopes covered, e.g. 1+2.', 'zh-CN': '覆盖的范围，例如 1+2。' }, example: '1+2' },
  { name: 'base_year', aliases: ['基准年', '基準年'], required: false, cell: { type: 'year' }, help: { en: 'Year that the reduction counts from.', 'zh-CN': '减量的基准年。' }, example: '2020' },
  { name: 'target_year', aliases: ['目标年', '目標年'], required: false, cell: { type: 'year' }, help: { en: 'Year by which it is to be reached.', 'zh-CN': '达成年份。' }, example: '2030' },
  { name: 'reduction', aliases: ['减幅', '減量目標', '目标值'], required: false, cell: { type: 'share' }, help: { en: 'Cut against the base year, or the renewable share to reach: 0.42 or 42%.', 'zh-CN': '相对基准年的减幅，或要达到的可再生份额：0.42 或 42%。' }, example: '42%' },
  { name: 'base_emissions', aliases: ['基准年排放', '基準年排放量'], required: false, cell: { type: 'number', negative: false }, help: { en: 'Emissions of the base year in the scopes covered, t CO2e.', 'zh-CN': '基准年覆盖范围内的排放，吨二氧化碳当量。' }, example: '42,148' },
  { name: 'covers_scope3', aliases: ['scope 3', '含范围三'], required: false, cell: { type: 'boolean' }, help: { en: 'Whether a target for scope 3 belongs to it; empty means no.', 'zh-CN': '是否包含范围三目标；留空为否。' }, example: 'no' },
  { name: 'validation_scheme', aliases: ['scheme', '验证机构'], required: false, cell: { type: 'text' }, help: { en: 'Who validated it, e.g. SBTi.', 'zh-CN': '验证机构，例如 SBTi。' }, example: 'SBTi' },
  { name: 'validation_ambition', aliases: ['ambition', '目标等级'], required: false, cell: { type: 'choice', choices: { '1.5C': ['1.5°C', '1.5度'], WB2C: ['well below 2°C', '远低于2°C', '遠低於2°C'] } }, help: { en: '1.5C or WB2C, as validated.', 'zh-CN': '验证的目标等级：1.5C 或 WB2C。' }, example: '1.5C' },
  { name: 'validated_on', aliases: ['验证日期'], required: false, cell: { type: 'day' }, help: { en: 'Day of the validation.', 'zh-CN': '验证日期。' }, example: '2024-06-30' },
];

interface Wish {
  readonly supplier: string;
  readonly target: Target;
  readonly validation: { readonly scheme: string; readonly ambition: Ambition | null; readonly validatedOn: string } | null;
}

function scopesOf(row: RowReader, problems: ImportProblem[]): Target['scopes'] {
  const parts = (row.text('scopes') ?? '').normalize('NFKC').split(/[+,&、\s]+/).filter((part) => part !== '');
  const scopes = parts.flatMap((part): Target['scopes'] => (part === '1' ? [1] : part === '2' ? [2] : part === '3' ? [3] : []));
  if (scopes.length === 0 || scopes.length !== parts.length) problems.push(row.problem('error', 'imports.value-unknown', 'scopes', { known: '1, 2, 3, 1+2, 1+2+3' }));
  return scopes;
}

function validationOf(row: RowReader, problems: ImportProblem[]): Wish['validation'] {
  const [scheme, validatedOn] = [row.text('validation_scheme'), row.text('validated_on')];
  if (scheme !== undefined && validatedOn !== undefined) return { scheme, validatedOn, ambition: (row.text('validation_ambition') ?? null) as Ambition | null };
  if (scheme !== undefined) problems.push(row.problem('error', 'imports.companion-missing', 'validation_scheme', { other: 'validated_on' }));
  if (validatedOn !== undefined) problems.push(row.problem('error', 'imports.companion-missing', 'validated_on', { other: 'validation_scheme' }));
  return null;
}

function plan(row: RowReader) {
  const problems: ImportProblem[] = [];
  const supplier = row.text('supplier') ?? '';
  const target: Target = {
    kind: row.text('kind') as Target['kind'],
    scopes: scopesOf(row, problems),
    baseYear: row.integer('base_year') ?? null,
    targetYear: row.integer('target_year') ?? null,
    reduction: row.decimal('reduction') ?? null,
    baseEmissions: row.decimal('base_emissions') ?? null,
    coversScope3: row.yes('covers_scope3') ?? false,
  };
  const planned: PlannedRow<Wish> = { key: `${supplier} ${likeness(target)}`, subject: supplier, wish: { supplier, target, validation: validationOf(row, problems) } };
  return { planned, problems };
}

/** Two targets that agree in this are the same promise with other figures. */
const likeness = ({ kind, scopes, targetYear }: Target): string => `${kind} ${[...scopes].sort().join('+')} ${targetYear ?? ''}`;

/** What suppliers have promised. A target that differs from a live one of the same kind, scopes and year is refused, or supersedes it where a cause is given. */
export const targetsKind = defineKind<Wish>({
  name: 'targets',
  title: { en: 'Targets', 'zh-CN': '目标' },
  command: commitTarget,
  columns,
  notChecked: [],
  plan,
  async carryOut({ supplier, target, validation }, tools) {
    const found = await tools.supplier(supplier);
    if (!found.ok) return found;
    const supplierId = found.value;
    const other = (await tools.liveTargets(supplierId)).find((live) => likeness(live.target) === likeness(target) && digestOf(live.target) !== digestOf(target));
    if (other && tools.restate === undefined) return tools.refuse({ code: 'imports.existing-differs', facts: { field: 'reduction', recorded: other.target.reduction, value: target.reduction } });
    const committed = other
      ? await tools.send(supersedeTarget, { supplierId, targetId: other.targetId, target, reason: tools.restate ?? '' }, 'supersede')
      : await tools.send(commitTarget, { supplierId, target }, 'commit');
    if (!committed.ok || validation === null) return committed;
    const targetId = 'successor' in committed.value && typeof committed.value.successor === 'string' ? committed.value.successor : committed.value.targetId;
    return tools.send(recordTargetValidation, { supplierId, targetId, ...validation }, 'validate');
  },
  fields: {
    'target.baseYear': 'base_year', 'target.targetYear': 'target_year', 'target.baseEmissions': 'base_emissions', 'target.reduction': 'reduction', 'target.scopes': 'scopes', 'target.coversScope3': 'covers_scope3',
    baseYear: 'base_year', targetYear: 'target_year', baseEmissions: 'base_emissions', coversScope3: 'covers_scope3', scheme: 'validation_scheme', validatedOn: 'validated_on',
  },
});
