import { handleQuery, type QueryBinding } from '@greengate/platform';
import { getPeerStanding, leastPeers } from '../contracts/peer-standing.query';
import { peerStandings } from '../projections/peers.view';
import { programmeSupplierId } from '../projections/programme-supplier.events';
import type { SupplierListEntry } from '../projections/supplier-list.view';
import { everyDocument } from './every-document';
import { readSupplier } from './supplier-reader';

export const peerStandingQuery: QueryBinding = handleQuery(getPeerStanding, async (input, context, services) => {
  await readSupplier(input, context, services);
  const own = await services.views.get<SupplierListEntry>('supplier_list', programmeSupplierId(input));
  const nothing = { status: 'hidden', because: 'nothing-of-your-own' } as const;
  if (own?.view.status !== 'active') return { least: leastPeers, group: 'programme' as const, sector: null, score: nothing, intensity: nothing, metric: null };
  const entries = await everyDocument<SupplierListEntry>(services.views, 'supplier_list', { programmeId: input.programmeId, status: 'active' });
  return { least: leastPeers, ...peerStandings(own.view, entries) };
});
