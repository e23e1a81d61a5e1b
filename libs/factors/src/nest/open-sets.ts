import { reject, unwrap, type Actor } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import type { FactorSetSummary } from '../contracts/factor-set-status.contract';
import { setKey, type FactorSetView } from '../projections/factor-sets.projection';

/** Drafts are seen by the organisation alone. */
export const seesDrafts = ({ kind, organisation }: Actor, organisationId: string): boolean => kind === 'system' || organisation === organisationId;

export const summaryOf = ({ counted: _counted, order: _order, ...summary }: FactorSetView): FactorSetSummary => summary;

/** The set, when the actor may see it. @throws RejectedError `resource.not-found` */
export async function openSet(organisationId: string, setId: string, actor: Actor, services: Services): Promise<FactorSetView> {
  const found = await services.views.get<FactorSetView>('factor_sets', setKey(organisationId, setId));
  if (found === undefined || (found.view.status === 'drafted' && !seesDrafts(actor, organisationId))) return unwrap(reject('resource.not-found', { resource: setId }));
  return found.view;
}

/** All sets of the organisation with one of these states, the latest published first. */
export async function setsOf(organisationId: string, states: readonly FactorSetSummary['status'][], services: Services): Promise<readonly FactorSetView[]> {
  const sets: FactorSetView[] = [];
  let cursor: string | undefined;
  do {
    const page = await services.views.find<FactorSetView>('factor_sets', { filter: { organisationId, status: { in: states } }, sort: { field: 'order', direction: 'descending' }, limit: 100, ...(cursor === undefined ? {} : { cursor }) });
    sets.push(...page.documents.map(({ view }) => view));
    cursor = page.next;
  } while (cursor !== undefined);
  return sets;
}
