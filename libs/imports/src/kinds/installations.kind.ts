import { registerSupplier } from '@greengate/suppliers/contracts';
import type { InputOf } from '@greengate/kernel';
import type { Column } from './column';
import { defineKind, type PlannedRow } from './import-kind';
import type { RowReader } from './row-reader';

/**
 * Activities of the emissions trading system by name, with the codes of 2005-2012 and since 2013 that mean them.
 * Source: Directive 2003/87/EC, annex I, as coded in the European Union Transaction Log.
 */
const activities: Readonly<Record<string, readonly string[]>> = {
  'Combustion of fuels': ['1', '20'], 'Refining of mineral oil': ['2', '21'], 'Production of coke': ['3', '22'], 'Metal ore roasting or sintering': ['4', '23'], 'Production of pig iron or steel': ['5', '24'],
  'Production of cement clinker or lime': ['6'], 'Manufacture of glass': ['7', '31'], 'Manufacture of ceramics': ['8', '32'], 'Production of pulp, paper or board': ['9'], 'Aircraft operator activities': ['10'],
  'Processing of ferrous metals': ['25'], 'Production of primary aluminium': ['26'], 'Production of secondary aluminium': ['27'], 'Processing of non-ferrous metals': ['28'], 'Production of cement clinker': ['29'],
  'Production of lime': ['30'], 'Manufacture of mineral wool': ['33'], 'Processing of gypsum': ['34'], 'Production of pulp': ['35'], 'Production of paper or cardboard': ['36'], 'Production of carbon black': ['37'],
  'Production of nitric acid': ['38'], 'Production of adipic acid': ['39'], 'Production of glyoxal': ['40'], 'Production of ammonia': ['41'], 'Production of bulk chemicals': ['42'],
  'Production of hydrogen': ['43'], 'Production of soda ash': ['44'], 'Capture of greenhouse gases': ['45'], 'Other activity, opted in': ['99'],
};

/** Registries whose letters are not a country of ISO 3166-1. */
const countryOf = (registry: string): string => (registry === 'XI' ? 'GB' : registry);
const longestName = 200;

export const installationColumn: Column = {
  name: 'installation_id', aliases: ['installation', '设施编号', '設施編號'], required: true, cell: { type: 'code' },
  help: { en: 'Registry and number of the installation, e.g. DE-200022.', 'zh-CN': '设施的登记处代码和编号，例如 DE-200022。' }, example: 'DE-200022',
};

const columns: readonly Column[] = [
  installationColumn,
  { name: 'registry', aliases: ['登记处', '登記處'], required: true, cell: { type: 'code' }, help: { en: 'Two letters of the registry: the country of an installation, the administering country of an aircraft operator.', 'zh-CN': '登记处两字母代码：固定设施所在国，或航空运营商的管理国。' }, example: 'DE' },
  { name: 'account_holder', aliases: ['operator', '运营商', '運營商'], required: true, cell: { type: 'text' }, help: { en: 'Company that holds the account.', 'zh-CN': '账户持有企业。' }, example: 'Beispiel Zement GmbH' },
  { name: 'installation_name', aliases: ['设施名称', '設施名稱'], required: false, cell: { type: 'text' }, help: { en: 'Name of the installation.', 'zh-CN': '设施名称。' }, example: 'Werk Musterstadt' },
  { name: 'activity_code', aliases: ['activity', '活动代码', '活動代碼'], required: true, cell: { type: 'choice', choices: activities }, help: { en: 'Code of the activity, 1-10, 20-45 or 99; becomes the sector.', 'zh-CN': '活动代码（1-10、20-45 或 99），作为行业。' }, example: '29' },
];

type Wish = Omit<InputOf<typeof registerSupplier>, 'programmeId'>;

function plan(row: RowReader) {
  const value = row.text('installation_id') ?? '';
  const [holder, name] = [row.text('account_holder') ?? '', row.text('installation_name')];
  const legalName = (name === undefined || name === holder ? holder : `${holder} (${name})`).slice(0, longestName);
  const wish: Wish = { identifiers: [{ scheme: 'euets', value }], legalName, sector: row.text('activity_code') ?? '', country: countryOf(row.text('registry') ?? ''), province: null };
  const planned: PlannedRow<Wish> = { key: value, subject: value, wish };
  return { planned, problems: [] };
}

/** Installations of the EU emissions trading system as suppliers held by the buyer: one each, named after the company that holds its account. */
export const installationsKind = defineKind<Wish>({
  name: 'installations',
  title: { en: 'EU ETS installations', 'zh-CN': '欧盟碳市场设施' },
  command: registerSupplier,
  columns,
  notChecked: [],
  plan,
  async carryOut(wish, tools) {
    const registered = await tools.send(registerSupplier, { ...wish, programmeId: tools.programmeId }, 'register');
    if (!registered.ok) return registered;
    const [differs] = registered.value.differs;
    return differs === undefined ? registered : tools.refuse({ code: 'imports.existing-differs', facts: { field: differs, recorded: null, value: differs === 'identifiers' ? null : wish[differs] } });
  },
  fields: { legalName: 'account_holder', sector: 'activity_code', country: 'registry', identifiers: 'installation_id' },
});
