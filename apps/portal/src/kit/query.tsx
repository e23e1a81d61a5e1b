import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNote } from './problem-note';
import { Skeleton } from './states';

/** A part of a screen that waits for its data: skeleton, problem with a way on, or the content. Old data stay while new ones come. */
export function Loaded<Data>({ query, lines, children }: { readonly query: UseQueryResult<Data>; readonly lines?: number; readonly children: (data: Data) => ReactNode }): ReactNode {
  if (query.data !== undefined) {
    return (
      <>
        {query.isRefetchError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) return <ProblemNote error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton lines={lines ?? 4} />;
}
