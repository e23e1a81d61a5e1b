import { gateDecision } from '@greengate/admissions/contracts';
import { tier } from '@greengate/assessments/contracts';
import { currency, day, decimalString, defineQuery, id, instant } from '@greengate/kernel';
import { z } from 'zod';
import { engagement, programmeTarget } from '../domain/programmes.events';
import { programmeReaders } from './programme-access';

const share = decimalString.nullable();
const part = { suppliers: z.number().int(), spend: decimalString, spendUnknown: z.number().int(), share, spendShare: share };

export const listProgrammes = defineQuery('programmes.ListProgrammes', {
  route: { method: 'GET', path: '/programmes' },
  summary: { en: 'Programmes that your organisation owns, is engaged for or takes part in', 'zh-CN': '本机构拥有、受聘或参加的项目' },
  access: {
    'programme-owner': 'self',
    'procurement-manager': 'self',
    analyst: 'self',
    administrator: 'self',
    auditor: 'self',
    verifier: 'self',
    'supplier-user': 'self',
  },
  input: z.strictObject({}),
  output: z.strictObject({
    programmes: z.array(
      z.strictObject({
        programmeId: id,
        organisationId: id,
        name: z.string(),
        currency,
        timeZone: z.string(),
        createdAt: instant,
        /** Every capacity in which the asking organisation meets the programme. */
        as: z.array(z.enum(['owner', 'auditor', 'verifier', 'supplier'])),
        /** The own suppliers in it, for supplier organisations. */
        supplierIds: z.array(id),
        /** For owners. */
        engagements: z.array(z.strictObject({ organisationId: id, as: engagement, until: day.nullable() })),
      }),
    ),
  }),
  views: ['programme_parties', 'programme_directory', 'supplier_list'],
});

/** Suppliers without an assessment count in every denominator; suppliers without a spend figure are counted apart, never as zero. */
export const getProgrammeOverview = defineQuery('programmes.GetProgrammeOverview', {
  route: { method: 'GET', path: '/programmes/:programmeId/overview' },
  summary: { en: 'Tiers, gates and coverage of a programme, by count and by spend', 'zh-CN': '项目概览：按数量和采购额统计的等级、准入与覆盖率' },
  access: programmeReaders,
  input: z.strictObject({ programmeId: id, year: z.coerce.number().int().min(1990).max(2100).optional() }),
  output: z.strictObject({
    programmeId: id,
    name: z.string(),
    suppliers: z.number().int(),
    spend: z.strictObject({ year: z.number().int().nullable(), currency, total: decimalString, unknown: z.number().int(), otherCurrency: z.number().int() }),
    tiers: z.array(z.strictObject({ tier, ...part })),
    gates: z.array(z.strictObject({ decision: gateDecision.nullable(), ...part })),
    indicators: z.array(z.strictObject({ id: z.enum(['disclosed', 'target', 'assured', 'renewables-known']), of: z.number().int(), missing: z.number().int(), ...part })),
  }),
  views: ['programme_directory', 'supplier_list'],
});

const shareOfBase = decimalString.nullable();

/** Shares of the base year: 1 is the base year. Each year compares only the suppliers that gave it and the base year; a year that nobody gave has null. */
export const getProgrammeTargetPath = defineQuery('programmes.GetProgrammeTargetPath', {
  route: { method: 'GET', path: '/programmes/:programmeId/target' },
  summary: { en: 'The reduction target of a programme and where its suppliers stand, year by year', 'zh-CN': '项目减排目标及供应商逐年进展' },
  access: programmeReaders,
  input: z.strictObject({ programmeId: id }),
  output: z.strictObject({
    target: programmeTarget.extend({ setAt: instant, reason: z.string() }).nullable(),
    /** Enrolled suppliers, and how many of them gave the base year. */
    suppliers: z.number().int(),
    inBaseYear: z.number().int(),
    years: z.array(z.strictObject({ year: z.number().int(), path: shareOfBase, actual: shareOfBase, suppliers: z.number().int() })),
  }),
  views: ['programme_directory', 'supplier_list', 'supplier_dossier'],
});
