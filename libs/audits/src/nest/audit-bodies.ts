import { dayOf } from '@greengate/kernel';
import type { MessageContext, Services } from '@greengate/platform';
import { scheduleAudit } from '../contracts/audits.command';
import { organisationNames } from './names';

interface Engaged {
  readonly engagements: readonly { readonly organisationId: string; readonly as: string; readonly until: string | null }[];
}

/** The bodies that an audit may be given to. Nobody else's business: empty for who may not schedule one. */
export async function auditBodiesFor(pair: { readonly programmeId: string; readonly supplierId: string }, { actor }: MessageContext, services: Services) {
  const { programmeId, supplierId } = pair;
  const permitted = await services.messages.permits(scheduleAudit, { programmeId, supplierId }, actor);
  if (!permitted.ok) return [];
  const today = dayOf(services.clock.now());
  const engagements = (await services.views.get<Engaged>('programme_directory', programmeId))?.view.engagements ?? [];
  const engaged = engagements.filter(({ as, until }) => as === 'auditor' && (until === null || until >= today)).map(({ organisationId }) => organisationId);
  const names = await organisationNames(engaged, services);
  return engaged.map((organisationId) => ({ organisationId, name: names.get(organisationId) ?? null }));
}
