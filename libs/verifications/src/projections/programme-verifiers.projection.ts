import { defineProjection, never } from '@greengate/kernel';
import type { ProgrammesEvent } from '@greengate/programmes/contracts';

/** View `programme_verifiers`: the verifiers that a programme ever engaged, with the last day of those engaged now. */
export interface ProgrammeVerifiers {
  readonly programmeId: string;
  readonly verifiers: readonly { readonly organisationId: string; readonly engaged: boolean; readonly until: string | null }[];
}
type Event = Extract<ProgrammesEvent, { type: 'programmes.OrganisationEngaged' | 'programmes.EngagementEnded' }>;

export const programmeVerifiers = defineProjection<ProgrammeVerifiers, Event>({
  name: 'programme_verifiers',
  version: 1,
  handles: ['programmes.OrganisationEngaged', 'programmes.EngagementEnded'],
  indexes: [],
  keys: ({ event }) => (event.data.as === 'verifier' ? [event.data.programmeId] : []),
  evolve: (before, { event: { type, data } }) => {
    const view = before ?? { programmeId: data.programmeId, verifiers: [] };
    const { organisationId } = data;
    const others = view.verifiers.filter((one) => one.organisationId !== organisationId);
    switch (type) {
      case 'programmes.OrganisationEngaged':
        return { ...view, verifiers: [...others, { organisationId, engaged: true, until: data.until }] };
      case 'programmes.EngagementEnded':
        return { ...view, verifiers: [...others, { organisationId, engaged: false, until: null }] };
      default:
        return never(type);
    }
  },
});
