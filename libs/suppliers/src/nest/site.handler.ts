import { deterministicId } from '@greengate/kernel';
import { decideCommand, type CommandBinding, type MessageContext } from '@greengate/platform';
import { addSite, removeSite } from '../contracts/site.commands';
import { supplierDecider, supplierStream, type SupplierCommand } from '../domain/supplier.decider';
import { supplierEvents } from '../domain/supplier.events';
import { organisationOf } from './streams';

const common = { stream: ({ supplierId }: { readonly supplierId: string }) => supplierStream(supplierId), decider: supplierDecider, definitions: supplierEvents };
const newSite = ({ meta }: MessageContext): string => deterministicId('site', meta.commandId);

/** The site that the command added; sent again, the same one. */
const addedSite = (events: readonly { readonly type: string; readonly data: object }[], sites: Readonly<Record<string, string>>, name: string): string => {
  const added = events.find(({ type }) => type === 'suppliers.SiteAdded');
  if (added && 'siteId' in added.data && typeof added.data.siteId === 'string') return added.data.siteId;
  const [siteId = ''] = Object.entries(sites).find(([, known]) => known === name) ?? [];
  return siteId;
};

export const siteCommands: readonly CommandBinding[] = [
  decideCommand(addSite, {
    ...common,
    command: ({ name, country, province, city }, context): SupplierCommand => ({ type: 'add-site', by: organisationOf(context), siteId: newSite(context), name, country, province, city }),
    output: ({ supplierId, name }, { events, state }) => ({ supplierId, siteId: addedSite(events, state?.sites ?? {}, name) }),
  }),
  decideCommand(removeSite, {
    ...common,
    command: ({ siteId, reason }, context): SupplierCommand => ({ type: 'remove-site', by: organisationOf(context), siteId, reason }),
    output: ({ supplierId, siteId }) => ({ supplierId, siteId }),
  }),
];
