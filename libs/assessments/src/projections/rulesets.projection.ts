import { defineProjection, never } from '@greengate/kernel';
import type { Ruleset } from '../contracts/ruleset.contract';
import type { RulesetEvent } from '../domain/ruleset.decider';
import { documentIndexes, documentKey, orderOf, type PublishedDocument } from './published-document';

/** View `rulesets`, by programme and ruleset id: every version with its document, drafts included. */
export const rulesets = defineProjection<PublishedDocument<Ruleset>, RulesetEvent>({
  name: 'rulesets',
  version: 1,
  handles: ['assessments.RulesetDrafted', 'assessments.RulesetPublished', 'assessments.RulesetTookEffect'],
  indexes: documentIndexes,
  keys: ({ event }) => [documentKey(event.data.programmeId, event.data.rulesetId)],
  evolve: (view, { event, position }) => {
    switch (event.type) {
      case 'assessments.RulesetDrafted': {
        const { programmeId, rulesetId, document, digest, drafter } = event.data;
        return { programmeId, documentId: rulesetId, status: 'drafted', inForce: false, document, digest, drafter, approver: null, effectiveFrom: null, order: '' };
      }
      case 'assessments.RulesetPublished': {
        const { programmeId, rulesetId, document, digest, drafter, approver, effectiveFrom } = event.data;
        return { programmeId, documentId: rulesetId, status: 'published', inForce: false, document, digest, drafter, approver, effectiveFrom, order: orderOf(effectiveFrom, position) };
      }
      case 'assessments.RulesetTookEffect':
        return view === undefined ? null : { ...view, inForce: true };
      default:
        return never(event);
    }
  },
});
