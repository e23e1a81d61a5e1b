import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FindingPage } from '../../findings/finding-page';

const route = getRouteApi('/inside/p/findings/$supplierId/$findingId');

/** How far is the supplier with it? As the buyer asks. */
export function Finding(): ReactNode {
  const { supplierId, findingId } = route.useParams();
  return <FindingPage root="/p" supplierId={supplierId} findingId={findingId} />;
}
