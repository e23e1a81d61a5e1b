import type { Services } from '@greengate/platform';
import { suppliersEvents, type SuppliersEvent } from '@greengate/suppliers/contracts';

/** The sector of a supplier as its stream says now: no view, which might be behind, so that figures given right after a registration meet the right peers. */
const sector = {
  initial: null as string | null,
  evolve: (known: string | null, event: SuppliersEvent): string | null =>
    event.type === 'suppliers.SupplierRegistered' || event.type === 'suppliers.SupplierDetailsCorrected' ? event.data.sector : known,
};

export const sectorOf = async (supplierId: string, { decider }: Pick<Services, 'decider'>): Promise<string | null> =>
  (await decider.load({ stream: `supplier-${supplierId}`, decider: sector, definitions: suppliersEvents })).state;
