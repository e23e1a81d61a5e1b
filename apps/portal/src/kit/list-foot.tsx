import type { ReactNode } from 'react';
import { Button } from './button';

interface Paged {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

/** Under a list that comes in pages: the next one, and what is shown as a file. */
export function ListFoot({ query, more, save }: { readonly query: Paged; readonly more: string; readonly save?: { readonly text: string; readonly file: () => void } | undefined }): ReactNode {
  if (!query.hasNextPage && save === undefined) return null;
  return (
    <div className="row">
      {query.hasNextPage ? (
        <Button busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {more}
        </Button>
      ) : null}
      {save === undefined ? null : <Button onPress={save.file}>{save.text}</Button>}
    </div>
  );
}
