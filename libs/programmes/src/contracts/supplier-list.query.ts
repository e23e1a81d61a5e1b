import { gateDecision } from '@greengate/admissions/contracts';
import { tier } from '@greengate/assessments/contracts';
import { disclosureStatus } from '@greengate/disclosures/contracts';
import { currency, day, decimalString, defineQuery, id } from '@greengate/kernel';
import { z } from 'zod';
import { programmeReaders } from './programme-access';
import { remediationCase, remediationStatus } from './remediation-case.contract';

export const supplierSorts = ['name', 'score', 'intensity', 'spend', 'due', 'deadline'] as const;

export const supplierRow = z.strictObject({
  supplierId: id,
  name: z.string(),
  sector: z.string().nullable(),
  country: z.string().nullable(),
  province: z.string().nullable(),
  status: z.enum(['active', 'ended']),
  basis: z.enum(['consent', 'buyer-held']).nullable(),
  /** False: a consent is missing, so intensity, trend and disclosures are not shown. */
  shared: z.boolean(),
  category: z.string().nullable(),
  hotSpot: z.boolean().nullable(),
  tier,
  previousTier: tier.nullable(),
  score: decimalString.nullable(),
  rulesetId: z.string().nullable(),
  assessedAsOf: day.nullable(),
  /** What the intensity is measured by; intensities of different metrics do not compare. */
  metric: z.string().nullable(),
  intensity: decimalString.nullable(),
  trend: z.enum(['improving', 'flat', 'worsening', 'unknown']),
  gate: gateDecision.nullable(),
  gateRule: z.string().nullable(),
  dueOn: day.nullable(),
  /** The latest remediation case: opened by a remediate-by decision, open until it is cleared or its deadline has passed. */
  remediation: remediationCase.extend({ /** Days to the deadline, from today on; null unless open. */ daysLeft: z.number().int().nullable() }).nullable(),
  lastDisclosure: z.strictObject({ to: day, status: disclosureStatus }).nullable(),
  spend: z.strictObject({ year: z.number().int(), currency, amount: decimalString }).nullable(),
  openFindings: z.strictObject({ critical: z.number().int(), major: z.number().int(), minor: z.number().int() }),
});

const word = z.string().trim().min(1).max(120);

export const listSuppliers = defineQuery('programmes.ListSuppliers', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers' },
  summary: { en: 'Suppliers of a programme; filter, sort, page', 'zh-CN': '项目供应商列表；可筛选、排序、分页' },
  access: programmeReaders,
  input: z.strictObject({
    programmeId: id,
    tier: tier.optional(),
    gate: gateDecision.optional(),
    /** Of the latest remediation case. */
    remediation: remediationStatus.optional(),
    sector: word.optional(),
    country: z.string().regex(/^[A-Z]{2}$/, { message: 'field.invalid' }).optional(),
    category: word.optional(),
    /** Part of the name, in any case. */
    search: word.optional(),
    status: z.enum(['active', 'ended', 'all']).default('active'),
    sort: z.enum(supplierSorts).default('name'),
    direction: z.enum(['ascending', 'descending']).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: z.string().min(1).optional(),
  }),
  output: z.strictObject({ suppliers: z.array(supplierRow), next: z.string().optional() }),
  views: ['supplier_list', 'supplier_dossier'],
});
