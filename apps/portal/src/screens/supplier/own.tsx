import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useOwnSupplier } from '../../api/supplier';

type Own = NonNullable<ReturnType<typeof useOwnSupplier>>;

/** What is about one's own supplier; without one the home says what to do. */
export function WithOwnSupplier({ children }: { readonly children: (own: Own) => ReactNode }): ReactNode {
  const own = useOwnSupplier();
  return own === undefined ? <Navigate to="/s" replace /> : children(own);
}
