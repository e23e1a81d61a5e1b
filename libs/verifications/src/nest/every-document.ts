import type { Services } from '@greengate/platform';
import type { Filter } from '@greengate/read-store';

const pageSize = 500;

/** Every document of a view that a filter lets pass, in pages. */
export async function everyDocument<View extends object>(views: Services['views'], name: string, filter: Filter): Promise<readonly View[]> {
  const found: View[] = [];
  let cursor: string | undefined;
  do {
    const page = await views.find<View>(name, { filter, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });
    for (const { view } of page.documents) found.push(view);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}
