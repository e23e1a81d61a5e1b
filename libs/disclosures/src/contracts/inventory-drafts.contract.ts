import { defineCommand, defineQuery, id, instant, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { draftAnswersWith, draftSteps } from './draft-answers.contract';
import { enteredDecimal, enteredPositive } from './entered-number.contract';
import { calculationOutcome, consequence } from './inventories.command';
import { disclosureStatus } from './disclosure-status.contract';
import { inventory } from './inventory.contract';
import { answerText, previewedQuestion, questionAnswers } from './plausibility-question.contract';

/** The supplier alone: a buyer never sees a draft. */
const supplierOnly: Access = { 'supplier-user': 'own-supplier' };
const one = { supplierId: id, draftId: id };
const base = '/suppliers/:supplierId/inventory-drafts';
const revision = z.number().int();

const entered = draftAnswersWith(enteredPositive, enteredDecimal);
/** Answers of any steps, only those that changed. Null takes one back; `{"unknown": true}` says "I do not know". */
const enteredAnswers = z
  .strictObject({
    boundary: entered.boundary.optional(), period: entered.period.optional(), sites: entered.sites.optional(), energy: entered.energy.optional(),
    otherSources: entered.otherSources.optional(), production: entered.production.optional(), evidence: entered.evidence.optional(), check: entered.check.optional(),
  });

/** What was answered last time: offered, not copied. */
export const draftSuggestions = z.strictObject({
  /** Where it is from. */
  draftId: id.nullable(),
  disclosureId: id.nullable(),
  /** Answers to confirm, by step. */
  answers: z.record(z.string(), z.unknown()),
});
const progress = z.strictObject({ step: z.enum(draftSteps), state: z.enum(['empty', 'begun', 'done']), open: z.array(z.string()) });
const status = z.enum(['open', 'submitted', 'discarded']);

export const startDraft = defineCommand('disclosures.StartDraft', {
  route: { method: 'POST', path: base },
  summary: { en: 'Begin a guided inventory; last year\'s boundary and sites are offered', 'zh-CN': '开始引导式清单；提供上一年的边界和站点供确认' },
  /** `corrects`: the disclosure that it corrects once submitted. */
  input: z.strictObject({ supplierId: id, programmeId: id.optional(), corrects: id.optional() }),
  output: z.strictObject({ draftId: id, suggestions: draftSuggestions }),
  access: supplierOnly,
});

export const answerDraft = defineCommand('disclosures.AnswerDraft', {
  route: { method: 'POST', path: `${base}/:draftId/answers` },
  summary: { en: 'Save answers of a guided inventory, as soon as they are given', 'zh-CN': '随填随存引导式清单的答案' },
  /** `basedOn`: the revision that the editor saw. Only a later save of the same answers is then a conflict; with `If-Match` every later save is. */
  input: z.strictObject({ ...one, answers: enteredAnswers, basedOn: revision.min(0).optional() }),
  output: z.strictObject({ draftId: id, revision, changed: z.array(z.string()), consequences: z.array(consequence), progress: z.array(progress) }),
  access: supplierOnly,
});

export const submitDraft = defineCommand('disclosures.SubmitDraft', {
  route: { method: 'POST', path: `${base}/:draftId/submit` },
  summary: { en: 'Submit a guided inventory, exactly once; the draft is closed', 'zh-CN': '提交引导式清单（仅一次）；草稿随即关闭' },
  /** `answers`: to the questions of the preview. `comment`: why lines changed that had not been sent back. */
  input: z.strictObject({ ...one, answers: questionAnswers.optional(), comment: answerText.optional() }),
  output: z.strictObject({ draftId: id, disclosureId: id, status: disclosureStatus, calculationId: id.nullable() }),
  access: supplierOnly,
});

export const discardDraft = defineCommand('disclosures.DiscardDraft', {
  route: { method: 'POST', path: `${base}/:draftId/discard` },
  summary: { en: 'Give up a guided inventory', 'zh-CN': '放弃引导式清单' },
  input: z.strictObject(one),
  output: z.strictObject({ draftId: id, status }),
  access: supplierOnly,
});

const head = { ...one, status, programmeId: id.nullable(), corrects: id.nullable(), disclosureId: id.nullable(), revision };

export const getDraft = defineQuery('disclosures.GetDraft', {
  route: { method: 'GET', path: `${base}/:draftId` },
  summary: { en: 'A guided inventory: answers, progress, who saved what and when', 'zh-CN': '引导式清单：答案、进度、保存人及时间' },
  input: z.strictObject(one),
  output: z.strictObject({
    ...head,
    answers: z.record(z.string(), z.unknown()),
    /** Of each answer, by its path: who saved it last, when, at which revision. */
    saved: z.record(z.string(), z.strictObject({ by: z.string(), at: instant, revision })),
    /** Everybody who saved something, the latest first. */
    editors: z.array(z.strictObject({ by: z.string(), at: instant })),
    progress: z.array(progress),
    consequences: z.array(consequence),
    suggestions: draftSuggestions,
  }),
  access: supplierOnly,
  views: [],
});

export const previewDraft = defineQuery('disclosures.PreviewDraft', {
  route: { method: 'GET', path: `${base}/:draftId/preview` },
  summary: { en: 'What a guided inventory comes to, before anything is sent', 'zh-CN': '提交前查看引导式清单的计算结果' },
  input: z.strictObject(one),
  output: z.strictObject({ draftId: id, revision, ...calculationOutcome.shape, inventory, calculation: z.record(z.string(), z.unknown()), questions: z.array(previewedQuestion) }),
  access: supplierOnly,
  views: ['supplier_programmes', 'factor_sets', 'custom_factors'],
});

export const listDrafts = defineQuery('disclosures.ListDrafts', {
  route: { method: 'GET', path: base },
  summary: { en: 'The guided inventories of a supplier, the latest first', 'zh-CN': '供应商的引导式清单，最近的在前' },
  input: z.strictObject({ supplierId: id, status: status.optional(), limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).optional() }),
  output: z.strictObject({ drafts: z.array(z.strictObject({ ...head, startedAt: instant, startedBy: z.string(), changedAt: instant, changedBy: z.string(), progress: z.array(progress) })), next: z.string().optional() }),
  access: supplierOnly,
  views: ['inventory_drafts'],
});
