import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FindingPage } from '../../findings/finding-page';

const route = getRouteApi('/inside/a/findings/$supplierId/$findingId');

/** May it be accepted, verified, closed? */
export function Finding(): ReactNode {
  const { supplierId, findingId } = route.useParams();
  return <FindingPage root="/a" supplierId={supplierId} findingId={findingId} />;
}
