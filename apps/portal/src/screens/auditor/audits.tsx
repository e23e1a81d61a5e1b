import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AuditsOfSupplier } from '../../findings/audits/audits-of-supplier';
import { SupplierFrame } from './supplier-frame';

const route = getRouteApi('/inside/a/$supplierId/audits');

/** What was audited here, what was found, and what is to be recorded? */
export function Audits(): ReactNode {
  const { supplierId } = route.useParams();
  return <SupplierFrame supplierId={supplierId}>{(programmeId) => <AuditsOfSupplier root="/a" programmeId={programmeId} supplierId={supplierId} />}</SupplierFrame>;
}
