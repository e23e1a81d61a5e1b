import type { Ruleset } from '@greengate/assessments/contracts';
import type { Services } from '@greengate/platform';

interface Published {
  readonly documentId: string;
  readonly digest: string;
  readonly document: Ruleset;
}

/** The ruleset whose gate is in force on a day: the published one with the latest effective date that is not after it. */
export async function gatePolicyInForce(programmeId: string, day: string, services: Services): Promise<Published | undefined> {
  const page = await services.views.find<Published>('rulesets', {
    filter: { programmeId, status: 'published', order: { lte: `${day}#~` } },
    sort: { field: 'order', direction: 'descending' },
    limit: 1,
  });
  return page.documents[0]?.view;
}
