import { defineEvents, id, instant, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { draftAnswers } from '../contracts/draft-answers.contract';

const ids = { supplierId: id, draftId: id };
/** Id of the user or API key. */
const by = z.string().min(1);
const saved = { ...ids, savedBy: by, savedAt: instant };

/** Stream `inventoryDraft-<supplierId>.<draftId>`: a guided inventory before it is submitted. For the supplier's eyes alone. */
export const inventoryDraftEvents = defineEvents('disclosures', {
  DraftStarted: {
    version: 1,
    schema: z.strictObject({
      ...ids,
      /** Whose factor sets are used, where the supplier takes part in several programmes. */
      programmeId: id.nullable(),
      /** The disclosure that it corrects once submitted. */
      corrects: id.nullable(),
      startedBy: by,
    }),
    says: { en: 'A guided inventory was begun', 'zh-CN': '已开始填写引导式清单' },
  },
  DraftAnswered: {
    version: 2,
    /** Only the answers that changed; null takes one back. */
    schema: z.discriminatedUnion('step', [
      z.strictObject({ step: z.literal('boundary'), answers: draftAnswers.boundary, ...saved }),
      z.strictObject({ step: z.literal('period'), answers: draftAnswers.period, ...saved }),
      z.strictObject({ step: z.literal('sites'), answers: draftAnswers.sites, ...saved }),
      z.strictObject({ step: z.literal('energy'), answers: draftAnswers.energy, ...saved }),
      z.strictObject({ step: z.literal('otherSources'), answers: draftAnswers.otherSources, ...saved }),
      z.strictObject({ step: z.literal('production'), answers: draftAnswers.production, ...saved }),
      z.strictObject({ step: z.literal('evidence'), answers: draftAnswers.evidence, ...saved }),
      z.strictObject({ step: z.literal('check'), answers: draftAnswers.check, ...saved }),
    ]),
    /** Since version 2 the last step may name the cause of a restatement; what was recorded before reads as it is. */
    upcast: { 1: (data) => data },
    says: { en: 'Answers of step "{step}" were saved', 'zh-CN': '已保存步骤“{step}”的答案' },
  },
  DraftSubmitted: {
    version: 1,
    schema: z.strictObject({ ...ids, disclosureId: id, submittedBy: by }),
    says: { en: 'The guided inventory was submitted as disclosure {disclosureId}', 'zh-CN': '引导式清单已作为披露 {disclosureId} 提交' },
  },
  DraftDiscarded: {
    version: 1,
    schema: z.strictObject({ ...ids, discardedBy: by }),
    says: { en: 'The guided inventory was given up', 'zh-CN': '已放弃引导式清单' },
  },
});
export type InventoryDraftEvent = EventsOf<typeof inventoryDraftEvents>;
