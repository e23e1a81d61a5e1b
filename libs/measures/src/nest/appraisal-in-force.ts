import { digestOf } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import type { AppraisalRules, AppraisalTerms } from '../contracts/appraisal.contract';
import { appraisal10 } from '../domain/appraisal-1-0.data';

interface Published {
  readonly documentId: string;
  readonly document: { readonly appraisal?: AppraisalTerms };
}

/** How a programme appraises measures on a day: by the section `appraisal` of its ruleset in force, else by the rules that ship. */
export async function appraisalInForce(programmeId: string, day: string, services: Services): Promise<AppraisalRules> {
  const page = await services.views.find<Published>('rulesets', {
    filter: { programmeId, status: 'published', order: { lte: `${day}#~` } },
    sort: { field: 'order', direction: 'descending' },
    limit: 1,
  });
  const found = page.documents[0]?.view;
  const terms = found?.document.appraisal;
  return found === undefined || terms === undefined ? appraisal10 : { id: found.documentId, digest: digestOf({ id: found.documentId, terms }), terms };
}
