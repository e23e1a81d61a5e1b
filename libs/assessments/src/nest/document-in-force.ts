import type { Services } from '@greengate/platform';
import { orderUpTo, type PublishedDocument } from '../projections/published-document';

/** The published version with the latest effective date that is not after the day; undefined when there is none. */
export async function documentInForce<Document extends object>(view: 'rulesets' | 'benchmark_sets', programmeId: string, day: string, services: Services): Promise<PublishedDocument<Document> | undefined> {
  const page = await services.views.find<PublishedDocument<Document>>(view, {
    filter: { programmeId, status: 'published', order: { lte: orderUpTo(day) } },
    sort: { field: 'order', direction: 'descending' },
    limit: 1,
  });
  return page.documents[0]?.view;
}
