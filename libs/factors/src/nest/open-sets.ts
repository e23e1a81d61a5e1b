import { reject, unwrap, type Actor } from '@greengate/kernel';
import type { Filter } from '@greengate/read-store';
import type { Services } from '@greengate/platform';
import type { FactorSetSummary } from '../contracts/factor-set-status.contract';
import { setKey, type FactorSetView } from '../projections/factor-sets.projection';

const isOwn = ({ kind, organisation }: Actor, organisationId: string): boolean => kind === 'system' || organisation === organisationId;

/** What outsiders may see: published once, and meant for everyone. The organisation itself sees all. */
export const visibleTo = (actor: Actor, organisationId: string): Filter => (isOwn(actor, organisationId) ? {} : { audience: 'everyone', status: { in: ['published', 'withdrawn'] } });

/** As the actor may see it: who drafted and approved is the organisation's own affair. */
export function summaryFor(actor: Actor, { counted: _counted, order: _order, ...summary }: FactorSetView): FactorSetSummary {
  return isOwn(actor, summary.organisationId) ? summary : { ...summary, drafter: null, approver: null };
}

/** The set, when the actor may see it. @throws RejectedError `resource.not-found` */
export async function openSet(organisationId: string, setId: string, actor: Actor, services: Services): Promise<FactorSetView> {
  const found = await services.views.get<FactorSetView>('factor_sets', setKey(organisationId, setId));
  const open = found !== undefined && (isOwn(actor, organisationId) || (found.view.audience === 'everyone' && found.view.status !== 'drafted'));
  return open ? found.view : unwrap(reject('resource.not-found', { resource: setId }));
}

/** The published sets of the organisation that the actor may use, the latest published first; the withdrawn ones too when asked for. */
export async function setsFor(organisationId: string, actor: Actor, services: Services, { withdrawn = false } = {}): Promise<readonly FactorSetView[]> {
  const sets: FactorSetView[] = [];
  const filter: Filter = { ...visibleTo(actor, organisationId), organisationId, status: { in: withdrawn ? ['published', 'withdrawn'] : ['published'] } };
  let cursor: string | undefined;
  do {
    const page = await services.views.find<FactorSetView>('factor_sets', { filter, sort: { field: 'order', direction: 'descending' }, limit: 100, ...(cursor === undefined ? {} : { cursor }) });
    sets.push(...page.documents.map(({ view }) => view));
    cursor = page.next;
  } while (cursor !== undefined);
  return sets;
}
