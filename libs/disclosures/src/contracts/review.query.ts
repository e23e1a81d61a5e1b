import { actorReference, day, defineQuery, id, instant, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { accountTotal, factorSetReference } from './calculation-summary.contract';
import { disclosureStatus } from './disclosure-status.contract';
import { questionFacts } from './plausibility-question.contract';
import { difference } from './review.command';

const readsOne: Access = {
  'supplier-user': 'own-supplier', 'programme-owner': 'enrolled-supplier', 'procurement-manager': 'enrolled-supplier', analyst: 'enrolled-supplier', verifier: 'engaged', auditor: 'engaged',
};
const ownProgramme: Access = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme' };
const reviewers: Access = { 'programme-owner': 'enrolled-supplier', 'procurement-manager': 'enrolled-supplier', analyst: 'enrolled-supplier', verifier: 'engaged', auditor: 'engaged' };
const one = { supplierId: id, disclosureId: id };
const sentence = z.strictObject({ en: z.string(), 'zh-CN': z.string() });

/** A question with what became of it. */
export const askedQuestion = z.strictObject({
  questionId: z.string(),
  rule: z.string(),
  subject: z.string(),
  facts: questionFacts,
  /** Figure, comparison, and what to do. */
  says: sentence,
  rules: z.strictObject({ id: z.string(), version: z.string(), digest: z.string() }),
  raisedAt: instant,
  /** `closed`: later figures do not raise it any more. */
  status: z.enum(['open', 'answered', 'closed']),
  /** Of every answer ever given, the newest last. */
  answers: z.array(z.strictObject({ answer: z.string(), as: z.enum(['supplier', 'reviewer']), by: actorReference, at: instant })),
  closed: z.strictObject({ at: instant, by: z.enum(['correction', 'restatement', 'withdrawal']) }).nullable(),
});
export type AskedQuestion = z.infer<typeof askedQuestion>;

export const listQuestions = defineQuery('disclosures.ListQuestions', {
  route: { method: 'GET', path: '/suppliers/:supplierId/disclosures/:disclosureId/questions' },
  summary: { en: 'The plausibility questions about a disclosure, with their answers', 'zh-CN': '披露的合理性问题及答复' },
  input: z.strictObject(one),
  output: z.strictObject({ open: z.number().int(), questions: z.array(askedQuestion) }),
  access: readsOne,
  views: [],
});

const comparison = { now: z.string().nullable(), before: z.string().nullable(), unit: z.string(), /** Percent with one decimal; null where no ratio can be formed. */ change: z.string().nullable(), questions: z.array(z.string()) };
export const reviewedField = z.strictObject({ field: z.string(), name: sentence, ...comparison });
export const reviewedLine = z.strictObject({
  lineId: z.string(),
  kind: z.string(),
  site: z.string().nullable(),
  subject: z.string(),
  account: z.string(),
  ...comparison,
  factors: z.array(z.strictObject({ set: factorSetReference, factorId: z.string(), value: z.string(), unit: z.string() })),
  evidence: z.number().int(),
  quality: z.number().int().nullable(),
  grade: z.string().nullable(),
  estimated: z.boolean(),
  /** Named in a return that is not answered yet. */
  returned: z.boolean(),
});
export type ReviewedLine = z.infer<typeof reviewedLine>;
export type ReviewedField = z.infer<typeof reviewedField>;

export const getReview = defineQuery('disclosures.GetReview', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/disclosures/:disclosureId/review' },
  summary: { en: 'A disclosure as a reviewer needs it: last year beside this year, questions, factors, evidence, and whether you may accept it', 'zh-CN': '审核视图：上年与本年对照、问题、因子、证据，以及您是否可以接受' },
  input: z.strictObject({ programmeId: id, ...one }),
  output: z.strictObject({
    ...one,
    status: disclosureStatus,
    period: z.strictObject({ from: day, to: day }),
    lastYear: z.strictObject({ disclosureId: id, from: day, to: day, basis: z.enum(['accepted', 'submitted']) }).nullable(),
    fields: z.array(reviewedField),
    /** Of a calculated inventory; empty for totals. */
    lines: z.array(reviewedLine),
    /** Lines of last year that nothing of this year stands for. */
    gone: z.array(z.strictObject({ lineId: z.string(), kind: z.string(), site: z.string().nullable(), subject: z.string(), account: z.string(), before: z.string().nullable() })),
    factorSets: z.array(factorSetReference),
    quality: z.strictObject({ score: z.number().int(), basis: z.string(), primaryDataShare: z.string().nullable(), assurance: z.string() }),
    open: z.number().int(),
    questions: z.array(askedQuestion),
    /** Of the stream: sent back as `If-Match` with an acceptance, it is refused when anything was recorded since. */
    revision: z.number().int(),
    acceptance: z.strictObject({ allowed: z.boolean(), code: z.string().nullable(), says: sentence.nullable() }),
  }),
  access: reviewers,
  views: [],
});

export const listCalculations = defineQuery('disclosures.ListCalculations', {
  route: { method: 'GET', path: '/suppliers/:supplierId/disclosures/:disclosureId/calculations' },
  summary: { en: 'The calculations of a disclosure, with what newer factors would change', 'zh-CN': '披露的全部计算，以及新因子带来的差异' },
  input: z.strictObject(one),
  output: z.strictObject({
    calculations: z.array(
      z.strictObject({
        calculationId: id,
        cause: z.string(),
        setId: z.string().nullable(),
        reason: z.string().nullable(),
        basedOn: id.nullable(),
        inForce: z.boolean(),
        recordedAt: instant,
        factorSets: z.array(factorSetReference),
        totals: z.array(accountTotal),
        differences: z.array(difference),
        digest: z.string(),
      }),
    ),
  }),
  access: readsOne,
  views: [],
});

export const listAffectedDisclosures = defineQuery('disclosures.ListAffectedDisclosures', {
  route: { method: 'GET', path: '/programmes/:programmeId/factor-sets/:setId/affected-disclosures' },
  summary: { en: 'Disclosures that were calculated with an earlier issue of the series of a factor set', 'zh-CN': '列出使用该因子集系列较早版本计算的披露' },
  input: z.strictObject({ programmeId: id, setId: z.string().min(1).max(60), limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).optional() }),
  output: z.strictObject({
    disclosures: z.array(
      z.strictObject({ ...one, periodFrom: day, periodTo: day, inForce: z.boolean(), calculationId: id, used: z.array(factorSetReference), /** A calculation with the newer set is there. */ recalculated: id.nullable() }),
    ),
    next: z.string().optional(),
  }),
  access: ownProgramme,
  views: ['calculated_disclosures', 'disclosure_audience', 'factor_sets'],
});
