import type { Sentence } from '@greengate/kernel';

const s = (en: string, zh: string): Sentence => ({ en, 'zh-CN': zh });

/** What the engine says beside its figures. A warning never blocks. */
export const calculationNotes = {
  'factor-downgraded': s('The factor {factor} is not exactly the one wanted ({step}): {wanted} asked for, {found} used; quality {points} worse.', '因子 {factor} 并非完全匹配（{step}）：需要 {wanted}，采用 {found}；质量降低 {points}。'),
  'residual-mix-missing': s('No residual mix is published for {place}, {year}: what no instrument covers takes the grid average.', '{place} {year} 年未发布剩余电力组合因子：未被凭证覆盖的电量采用电网平均因子。'),
  'co2-only': s('The factor {factor} counts CO2 only; CH4 and N2O are left out.', '因子 {factor} 仅计 CO2，未含 CH4 和 N2O。'),
  'outside-kyoto': s('{gas} is not a gas of the Kyoto Protocol: it counts 0 in the scopes; its loss stands in the gas masses.', '{gas} 不属于《京都议定书》管控气体：在范围内计 0，其逸散量列于气体质量中。'),
  estimated: s('An estimate ({basis}); it stays marked as one.', '估算值（{basis}），将始终标记为估算。'),
  'no-evidence': s('No evidence is attached.', '未附证据。'),
  'outside-scopes-missing': s('No factor for the biogenic CO2 of {subject} was found: what stands outside of the scopes is incomplete.', '未找到 {subject} 生物源 CO2 的因子：范围之外的部分不完整。'),
  'own-factor': s('A factor of the supplier itself ({source}).', '供应商自有因子（{source}）。'),
  'line-unknown': s('"{line}" is not known: {total} is incomplete and is passed on as not measured. An estimate, marked as one, would complete it.', '“{line}”未知：{totalZh} 不完整，将作为“未测量”提交。填写标明的估算值即可补全。'),
  'scope-open': s('{total} has no line and is not declared to be zero: it counts as not measured, which bounds the tier.', '{totalZh} 没有任何行，也未声明为零：按“未测量”处理，等级将受限。'),
  'categories-open': s('Scope 3 categories without a line and not said to be irrelevant: {categories}. They count as not measured.', '范围三下列类别没有任何行，也未说明不相关：{categories}。按“未测量”处理。'),
  'zero-undeclared': s('{total} adds up to zero, and nobody declared it to be zero: it counts as not measured.', '{totalZh} 合计为零但未经声明：按“未测量”处理。'),
  'energy-not-summed': s('The energy use of {carrier} is given in units that do not add up; it is left out of the energy table.', '{carrier} 的能耗单位无法相加，未列入能源表。'),
  'besides-not-netted': s('{id} ({kind}, {tCO2e} t CO2e) is listed and taken off nothing.', '{id}（{kind}，{tCO2e} t CO2e）仅列示，不作任何扣减。'),
} as const satisfies Readonly<Record<string, Sentence>>;

export type CalculationNoteCode = keyof typeof calculationNotes;
/** Say it with `say(calculationNotes[code], language, facts)`. */
export interface CalculationNote {
  readonly code: CalculationNoteCode;
  readonly facts: Readonly<Record<string, string | number>>;
}
