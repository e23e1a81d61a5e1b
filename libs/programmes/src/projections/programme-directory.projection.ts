import { defineProjection, never } from '@greengate/kernel';
import { programmesEvents, type Engagement, type ProgrammesEvent, type ProgrammeTarget } from '../domain/programmes.events';

/** View `programme_directory`: one document per programme, by its id. */
export interface ProgrammeEntry {
  readonly programmeId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly createdAt: string;
  readonly engagements: readonly { readonly organisationId: string; readonly as: Engagement; readonly until: string | null }[];
  /** The reduction target in force, since when and why. */
  readonly target: (ProgrammeTarget & { readonly setAt: string; readonly reason: string }) | null;
}

export const programmeDirectory = defineProjection<ProgrammeEntry, ProgrammesEvent>({
  name: 'programme_directory',
  version: 2,
  handles: programmesEvents.types,
  indexes: [{ fields: ['organisationId'] }],
  keys: ({ event }) => [event.data.programmeId],
  evolve: (view, { event: { type, data }, metadata }) => {
    if (type === 'programmes.ProgrammeCreated') return { ...data, createdAt: metadata.occurredAt, engagements: [], target: null };
    if (!view) return null;
    switch (type) {
      case 'programmes.ProgrammeRenamed':
        return { ...view, name: data.name };
      case 'programmes.OrganisationEngaged': {
        const { organisationId, as, until } = data;
        return { ...view, engagements: [...view.engagements.filter((entry) => entry.organisationId !== organisationId || entry.as !== as), { organisationId, as, until }] };
      }
      case 'programmes.ProgrammeTargetSet': {
        const { baseYear, targetYear, reduction, reason } = data;
        return { ...view, target: { baseYear, targetYear, reduction, reason, setAt: metadata.occurredAt } };
      }
      case 'programmes.EngagementEnded':
        return { ...view, engagements: view.engagements.filter((entry) => entry.organisationId !== data.organisationId || entry.as !== data.as) };
      default:
        return never(type);
    }
  },
});
