import { RejectedError } from '@greengate/kernel';
import type { MessageContext, Services } from '@greengate/platform';
import { programmeSupplierId } from '../projections/programme-supplier.events';
import { isShared } from '../projections/sharing.view';
import type { SupplierDossier } from '../projections/supplier-dossier.view';
import type { SupplierPage } from '../projections/supplier-page.view';

/** A supplier in a programme, and how the one who asks stands to it. */
export interface SupplierReading {
  readonly page: SupplierPage;
  readonly dossier: SupplierDossier;
  /** The supplier itself asks: it sees its own data always, and the buyer's secrets never. */
  readonly itself: boolean;
  /** Whether the one who asks may see the supplier's own data. */
  readonly open: boolean;
}

/** @throws RejectedError `resource.not-found` when the supplier never took part in the programme */
export async function readSupplier(ids: { readonly programmeId: string; readonly supplierId: string }, { actor }: MessageContext, { views }: Services): Promise<SupplierReading> {
  const page = await views.get<SupplierPage>('supplier_page', programmeSupplierId(ids));
  const dossier = await views.get<SupplierDossier>('supplier_dossier', ids.supplierId);
  if (!page || !dossier || page.view.sharing.status === 'none') throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'supplier' } });
  const itself = actor.kind !== 'system' && actor.organisation === dossier.view.organisationId;
  return { page: page.view, dossier: dossier.view, itself, open: itself || isShared(page.view.sharing) };
}
