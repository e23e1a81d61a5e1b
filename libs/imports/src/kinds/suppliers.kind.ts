import { ok, type InputOf } from '@greengate/kernel';
import { classifySupplier, correctSupplierDetails, enrolled, registerSupplier } from '@greengate/suppliers/contracts';
import type { Column } from './column';
import { defineKind, type PlannedRow } from './import-kind';
import type { RowReader } from './row-reader';

const schemes = ['uscc', 'lei', 'duns', 'twvat'] as const;

const identifier = (name: (typeof schemes)[number], aliases: readonly string[], en: string, zh: string, example: string): Column => ({
  name, aliases, required: false, cell: { type: 'code' }, help: { en, 'zh-CN': zh }, example,
});

const columns: readonly Column[] = [
  identifier('uscc', ['统一社会信用代码', 'unified social credit code'], 'Unified Social Credit Code of a mainland Chinese company, 18 characters.', '中国大陆企业的统一社会信用代码，18 位。', '91350100M000100Y43'),
  identifier('lei', ['legal entity identifier', '法人机构识别编码'], 'Legal Entity Identifier, 20 characters.', '法人机构识别编码，20 位。', ''),
  identifier('duns', ['d-u-n-s', '邓白氏编码'], 'D-U-N-S number, 9 digits.', '邓白氏编码，9 位。', ''),
  identifier('twvat', ['統一編號', '统一编号', '事業統編', 'tax id'], 'Tax id of a company in Taiwan, 8 digits; keep leading zeros.', '统一编号，8 位；请保留前导零。', ''),
  { name: 'legal_name', aliases: ['name', 'company', '公司', '公司名称', '公司名稱', '公司全稱', '名称'], required: true, cell: { type: 'text' }, help: { en: 'Registered name.', 'zh-CN': '登记名称。' }, example: 'Example Castings Ltd 示例铸造有限公司' },
  { name: 'sector', aliases: ['industry', '行业', '行業', '行業大類', '產業類別'], required: true, cell: { type: 'text' }, help: { en: 'Sector by which intensities are compared, in the words of your benchmark set.', 'zh-CN': '用于比较强度的行业，用基准集中的名称。' }, example: 'Steel 钢铁' },
  { name: 'country', aliases: ['country code', '国家', '國家', '国家代码'], required: true, cell: { type: 'code' }, help: { en: 'Two letters, ISO 3166-1.', 'zh-CN': '两个字母，ISO 3166-1。' }, example: 'CN' },
  { name: 'province', aliases: ['region', 'county', '省', '省份', '省市', '縣市', '縣市別'], required: false, cell: { type: 'text' }, help: { en: 'Province of the largest site.', 'zh-CN': '最大厂址所在省份。' }, example: 'Fujian 福建' },
  { name: 'category', aliases: ['purchase category', '采购品类', '採購品類', '品类'], required: false, cell: { type: 'text' }, help: { en: 'What you buy from it. With this column the supplier is classified.', 'zh-CN': '采购品类。填写后将对供应商归类。' }, example: 'Castings' },
  { name: 'hot_spot', aliases: ['hot spot', '热点', '排放热点'], required: false, cell: { type: 'boolean' }, help: { en: 'Whether the category is an emission hot spot; empty means no.', 'zh-CN': '该品类是否为排放热点；留空为否。' }, example: 'yes' },
  { name: 'sole_source', aliases: ['single source', '独家', '独家供应'], required: false, cell: { type: 'boolean' }, help: { en: 'Whether nobody else can deliver it; empty means no.', 'zh-CN': '是否独家供应；留空为否。' }, example: 'no' },
  { name: 'qualified_alternatives', aliases: ['alternatives', '合格替代数', '替代方数量'], required: false, cell: { type: 'integer' }, help: { en: 'How many others could deliver the same; empty means none.', 'zh-CN': '可替代的合格供应商数量；留空为零。' }, example: '2' },
];

interface Wish {
  readonly registration: Omit<InputOf<typeof registerSupplier>, 'programmeId'>;
  readonly classification: Omit<InputOf<typeof classifySupplier>, 'programmeId' | 'supplierId'> | null;
}

function plan(row: RowReader) {
  const identifiers = schemes.flatMap((scheme) => {
    const value = row.text(scheme);
    return value === undefined ? [] : [{ scheme, value }];
  });
  const first = identifiers[0];
  if (!first) return { problems: [row.problem('error', 'imports.identifier-missing', undefined, { known: schemes.join(', ') })] };
  const category = row.text('category');
  const planned: PlannedRow<Wish> = {
    key: `${first.scheme}:${first.value}`,
    subject: `${first.scheme}:${first.value}`,
    wish: {
      registration: { identifiers, legalName: row.text('legal_name') ?? '', sector: row.text('sector') ?? '', country: row.text('country') ?? '', province: row.text('province') ?? null },
      classification: category === undefined ? null
        : { category, hotSpot: row.yes('hot_spot') ?? false, soleSource: row.yes('sole_source') ?? false, qualifiedAlternatives: row.integer('qualified_alternatives') ?? 0 },
    },
  };
  return { planned, problems: [] };
}

/** Suppliers of a programme: registered and enrolled, or found by their identifiers; classified where the file says so. */
export const suppliersKind = defineKind<Wish>({
  name: 'suppliers',
  title: { en: 'Suppliers', 'zh-CN': '供应商' },
  command: registerSupplier,
  columns,
  notChecked: [{ en: 'whether another import or person registers the same identifier meanwhile', 'zh-CN': '其间是否有他人登记相同编号' }],
  plan,
  async carryOut({ registration, classification }, tools) {
    const { programmeId, restate } = tools;
    // Undone by the end of the enrolment: after that the same row enrols and classifies anew.
    const place = ({ supplierId }: { readonly supplierId: string }) => ({ stream: enrolled.stream({ programmeId, supplierId }), isAbout: () => true });
    const registered = await tools.send(registerSupplier, { ...registration, programmeId }, 'register', { place });
    if (!registered.ok) return registered;
    const { supplierId, differs } = registered.value;
    const field = differs[0];
    if (field !== undefined) {
      const fixed = field === 'identifiers';
      if (restate === undefined || fixed) return tools.refuse({ code: 'imports.existing-differs', facts: { field, recorded: null, value: fixed ? null : (registration[field] ?? null) } });
      const { legalName, sector, country, province } = registration;
      const corrected = await tools.send(correctSupplierDetails, { supplierId, legalName, sector, country, province }, 'correct');
      if (!corrected.ok) return corrected;
    }
    return classification === null ? ok(supplierId) : tools.send(classifySupplier, { ...classification, programmeId, supplierId }, 'classify', { place });
  },
  fields: { legalName: 'legal_name', hotSpot: 'hot_spot', soleSource: 'sole_source', qualifiedAlternatives: 'qualified_alternatives' },
});
