import { defineProjection, never } from '@greengate/kernel';
import { programmesEvents, type Engagement, type ProgrammesEvent } from '../domain/programmes.events';

/** View `programme_parties`: one document per programme, organisation and capacity: finds the programmes of an organisation. */
export interface ProgrammeParty {
  readonly programmeId: string;
  readonly organisationId: string;
  readonly as: Engagement | 'owner';
  readonly until: string | null;
}

type Handled = Exclude<ProgrammesEvent, { type: 'programmes.ProgrammeRenamed' | 'programmes.ProgrammeTargetSet' }>;
const capacity = ({ type, data }: Handled): ProgrammeParty['as'] => (type === 'programmes.ProgrammeCreated' ? 'owner' : data.as);

export const programmeParties = defineProjection<ProgrammeParty, Handled>({
  name: 'programme_parties',
  version: 1,
  handles: programmesEvents.types.filter((type) => type !== 'programmes.ProgrammeRenamed' && type !== 'programmes.ProgrammeTargetSet'),
  indexes: [{ fields: ['organisationId', 'as'] }],
  keys: ({ event }) => [`${event.data.programmeId}.${event.data.organisationId}.${capacity(event)}`],
  evolve: (_view, { event }) => {
    const { type, data } = event;
    const { programmeId, organisationId } = data;
    switch (type) {
      case 'programmes.ProgrammeCreated':
        return { programmeId, organisationId, as: 'owner', until: null };
      case 'programmes.OrganisationEngaged':
        return { programmeId, organisationId, as: data.as, until: data.until };
      case 'programmes.EngagementEnded':
        return null;
      default:
        return never(type);
    }
  },
});
