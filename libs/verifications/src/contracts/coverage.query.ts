import { decimalString, defineQuery, fraction, id } from '@greengate/kernel';
import { z } from 'zod';

/** How much of a programme is verified. `share` is null where there is nothing to divide by. */
export const coverage = z.strictObject({
  programmeId: id,
  year: z.number().int(),
  suppliers: z.strictObject({
    covered: z.number().int().nonnegative(),
    /** Enrolled suppliers, those below included. */
    total: z.number().int().nonnegative(),
    share: fraction.nullable(),
    missing: z.strictObject({
      /** Share their data, but no figures of the year are accepted. */
      noFigures: z.number().int().nonnegative(),
      notShared: z.number().int().nonnegative(),
    }),
  }),
  spend: z.strictObject({
    byCurrency: z.array(z.strictObject({ currency: z.string(), covered: decimalString, total: decimalString, share: fraction.nullable() })),
    missing: z.strictObject({
      /** Suppliers without a spend figure of the year: in no sum. */
      noSpendFigure: z.number().int().nonnegative(),
    }),
  }),
});
export type Coverage = z.infer<typeof coverage>;

export const getVerificationCoverage = defineQuery('verifications.GetVerificationCoverage', {
  route: { method: 'GET', path: '/programmes/:programmeId/verification-coverage' },
  summary: { en: 'Verified share of suppliers and of spend in a year', 'zh-CN': '某年经核查的供应商占比与采购额占比' },
  access: { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme', administrator: 'own-programme', auditor: 'engaged' },
  input: z.strictObject({ programmeId: id, year: z.coerce.number().int().min(1990).max(2200).meta({ description: 'Calendar year in which the reporting period ends', example: 2024 }) }),
  output: coverage,
  views: ['supplier_verifications', 'verification_weight'],
});
