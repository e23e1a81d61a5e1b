import { RejectedError, dayOf, deterministicId } from '@greengate/kernel';
import { decideCommand, handleCommand, handleQuery, type CommandBinding, type QueryBinding } from '@greengate/platform';
import { expireHelperGrant, grantHelper, revokeHelper } from '../contracts/helper-grant.commands';
import { listHelpedSuppliers, listHelperGrants } from '../contracts/helper-grant.queries';
import { helperGrantDecider, helperGrantStream, type HelperGrantCommand } from '../domain/helper-grant.decider';
import { helperGrantEvents } from '../domain/helper-grant.events';
import type { HelperGrantEntry } from '../projections/helper-grants.projection';
import type { SupplierRegisterEntry } from '../projections/supplier-register.view';
import { knownHelper } from './known-helper';
import { helperGrantAt, stateOf, step, supplierAt } from './streams';

interface Ids {
  readonly supplierId: string;
  readonly grantId: string;
}
const common = { stream: (ids: Ids) => helperGrantStream(ids), decider: helperGrantDecider, definitions: helperGrantEvents };
const idsOf = ({ supplierId, grantId }: Ids): Ids => ({ supplierId, grantId });
const paged = ({ limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined }) => ({ limit, ...(cursor === undefined ? {} : { cursor }) });

export const helperGrantCommands: readonly CommandBinding[] = [
  handleCommand(grantHelper, async ({ supplierId, helperOrganisationId, helperUserId, purpose, may, until }, context, services) => {
    const supplier = await stateOf(services, supplierAt(supplierId));
    if (!supplier) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'supplier' } });
    const helper = await knownHelper(helperOrganisationId, helperUserId, services);
    const ids = { supplierId, grantId: deterministicId('helper-grant', context.meta.commandId) };
    const { revision, position } = await step(services, context, helperGrantAt(ids), {
      type: 'grant',
      ...ids,
      supplierOrganisationId: supplier.organisationId,
      helper,
      purpose,
      may,
      until,
      by: context.actor.id,
      today: dayOf(context.meta.occurredAt),
    }, context.expected);
    return { output: ids, revision, position };
  }),
  decideCommand(revokeHelper, { ...common, command: ({ note }): HelperGrantCommand => ({ type: 'revoke', note }), output: idsOf }),
  decideCommand(expireHelperGrant, { ...common, command: (_input, { meta }): HelperGrantCommand => ({ type: 'expire', today: dayOf(meta.occurredAt) }), output: idsOf }),
];

export const helperGrantQueries: readonly QueryBinding[] = [
  handleQuery(listHelperGrants, async ({ supplierId, ...paging }, _context, { views }) => {
    const { documents, next } = await views.find<HelperGrantEntry>('helper_grants', { filter: { supplierId }, sort: { field: 'grantedAt', direction: 'descending' }, ...paged(paging) });
    const grants = documents.map(({ view: { state: _state, dueOn: _dueOn, may, ...grant } }) => ({ ...grant, may: [...may] }));
    return { grants, ...(next === undefined ? {} : { next }) };
  }),
  handleQuery(listHelpedSuppliers, async (paging, { actor, meta }, { views }) => {
    const { documents, next } = await views.find<HelperGrantEntry>('helper_grants', {
      filter: { helperOrganisationId: actor.organisation, state: 'in-force' },
      sort: { field: 'grantedAt', direction: 'descending' },
      ...paged(paging),
    });
    const today = dayOf(meta.occurredAt);
    const mine = documents.map(({ view }) => view).filter(({ helperUserId, until }) => (helperUserId === null || helperUserId === actor.id) && (until === null || until >= today));
    const records = await Promise.all(mine.map(({ supplierId }) => views.get<SupplierRegisterEntry>('supplier_register', supplierId)));
    const suppliers = mine.map(({ state: _state, dueOn: _dueOn, ended: _ended, may, ...grant }, index) => ({ ...grant, may: [...may], legalName: records[index]?.view.legalName ?? '' }));
    return { suppliers, ...(next === undefined ? {} : { next }) };
  }),
];
