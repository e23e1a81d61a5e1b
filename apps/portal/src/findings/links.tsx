import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Whose pages the same screens stand in. */
export type Root = '/p' | '/a';

export function FindingLink({ root, supplierId, findingId, children }: { readonly root: Root; readonly supplierId: string; readonly findingId: string; readonly children: ReactNode }): ReactNode {
  return (
    <Link to={root === '/p' ? '/p/findings/$supplierId/$findingId' : '/a/findings/$supplierId/$findingId'} params={{ supplierId, findingId }}>
      {children}
    </Link>
  );
}

export function SupplierLink({ root, supplierId, children }: { readonly root: Root; readonly supplierId: string; readonly children: ReactNode }): ReactNode {
  return (
    <Link to={root === '/p' ? '/p/suppliers/$supplierId' : '/a/$supplierId/audits'} params={{ supplierId }}>
      {children}
    </Link>
  );
}

export function AllFindings({ root, children }: { readonly root: Root; readonly children: ReactNode }): ReactNode {
  return (
    <Link className="button" to={root === '/p' ? '/p/findings' : '/a/findings'}>
      {children}
    </Link>
  );
}
