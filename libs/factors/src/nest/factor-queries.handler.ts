import { handleQuery, type QueryBinding } from '@greengate/platform';
import type { CustomFactorEntry } from '../contracts/custom-factor.contract';
import { getFactorSet, listCustomFactors, listFactorSets } from '../contracts/factors.query';
import type { FactorSetView } from '../projections/factor-sets.projection';
import { findFactorBindings } from './find-factor.handler';
import { openSet, summaryFor, visibleTo } from './open-sets';
import { searchFactorsQuery } from './search-factors.handler';

const more = (next: string | undefined) => (next === undefined ? {} : { next });

export const factorQueries: readonly QueryBinding[] = [
  handleQuery(listFactorSets, async ({ organisationId, limit, cursor }, { actor }, services) => {
    const page = await services.views.find<FactorSetView>('factor_sets', { filter: { ...visibleTo(actor, organisationId), organisationId }, limit, ...(cursor === undefined ? {} : { cursor }) });
    return { items: page.documents.map(({ view }) => summaryFor(actor, view)), ...more(page.next) };
  }),
  handleQuery(getFactorSet, async ({ organisationId, setId }, { actor }, services) => summaryFor(actor, await openSet(organisationId, setId, actor, services))),
  searchFactorsQuery,
  ...findFactorBindings,
  handleQuery(listCustomFactors, async ({ programmeId, supplierId, limit, cursor }, _context, services) => {
    const page = await services.views.find<CustomFactorEntry>('custom_factors', { filter: { programmeId, supplierId }, sort: { field: 'proposedAt', direction: 'descending' }, limit, ...(cursor === undefined ? {} : { cursor }) });
    return { items: page.documents.map(({ view }) => view), ...more(page.next) };
  }),
];
