import { waterfall } from '@greengate/assessments/contracts';
import type { OutputOf } from '@greengate/kernel';
import { handleQuery, type QueryBinding } from '@greengate/platform';
import { getSupplierPage } from '../contracts/supplier-page.query';
import type { PageAssessment, SupplierPage } from '../projections/supplier-page.view';
import { isShared } from '../projections/sharing.view';
import { readSupplier } from './supplier-reader';

type Output = OutputOf<typeof getSupplierPage>;

/** Tier and score belong to the programme; what they were made of belongs to the supplier. */
function shownAssessment(assessment: PageAssessment | null, open: boolean): Output['assessment'] {
  if (!assessment) return null;
  const { result, inputs, ...rest } = assessment;
  return { ...rest, tier: result.tier, score: result.score, result: open ? result : null, waterfall: open ? [...waterfall(result)] : [], inputs: open ? [...inputs] : [] };
}

function shownClassification({ classification }: SupplierPage, itself: boolean): Output['classification'] {
  if (!classification) return null;
  return itself ? { ...classification, soleSource: null, qualifiedAlternatives: null } : classification;
}

export const supplierPageQuery: QueryBinding = handleQuery(getSupplierPage, async (input, context, services) => {
  const { page, dossier, itself, open } = await readSupplier(input, context, services);
  const { status, basis, enrolledAt, consents } = page.sharing;
  return {
    programmeId: page.programmeId,
    supplierId: page.supplierId,
    name: dossier.legalName,
    identifiers: [...dossier.identifiers],
    sector: dossier.sector,
    country: dossier.country,
    province: dossier.province,
    sites: open ? [...dossier.sites] : [],
    enrolment: {
      status: status === 'ended' ? ('ended' as const) : ('active' as const),
      basis,
      enrolledAt,
      shared: isShared(page.sharing),
      consents: consents.map((consent) => ({ ...consent, scopes: [...consent.scopes] })),
    },
    classification: shownClassification(page, itself),
    assessment: shownAssessment(page.assessment, open),
    gates: page.gates.map((gate) => ({ ...gate, reasons: [...gate.reasons], conditions: [...gate.conditions] })),
    remediation: page.cases.map((entry) => ({ ...entry, milestones: [...entry.milestones] })),
    sanctioned: page.sanctioned,
    waivedUntil: page.waivedUntil,
    disclosures: open ? [...dossier.disclosures] : [],
    targets: open ? dossier.targets.map((entry) => ({ ...entry, validations: [...entry.validations] })) : [],
    audits: [...page.audits],
    findings: [...page.findings],
    spend: itself ? null : [...page.spend],
  };
});
