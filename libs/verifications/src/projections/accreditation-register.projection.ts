import { defineProjection, never } from '@greengate/kernel';
import type { AccreditationStatus, AccreditationTerms } from '../contracts/accreditation.contract';
import { accreditationEvents, type AccreditationEvent } from '../domain/accreditation.events';

/** View `accreditation_register`: one document per accreditation, claimed, recorded or ended. */
export interface AccreditationEntry extends AccreditationTerms {
  readonly accreditationId: string;
  readonly organisationId: string;
  /** Where it was claimed or checked. */
  readonly programmeId: string;
  readonly status: AccreditationStatus;
  readonly enteredAt: string;
  /** When somebody other than the verifier recorded it. */
  readonly recordedAt: string | null;
  readonly endedBecause: string | null;
}

export const accreditationRegister = defineProjection<AccreditationEntry, AccreditationEvent>({
  name: 'accreditation_register',
  version: 1,
  handles: accreditationEvents.types,
  indexes: [{ fields: ['organisationId'] }, { fields: ['programmeId'] }, { fields: ['status'] }, { fields: ['validUntil'] }],
  keys: ({ event }) => [event.data.accreditationId],
  evolve: (view, { event: { type, data }, metadata }) => {
    const at = metadata.occurredAt;
    switch (type) {
      case 'verifications.AccreditationClaimed': {
        const { claimedBy: _by, ...entry } = data;
        return { ...entry, status: 'claimed', enteredAt: at, recordedAt: null, endedBecause: null };
      }
      case 'verifications.AccreditationRecorded': {
        const { recordedBy: _by, ...entry } = data;
        return { ...entry, status: 'recorded', enteredAt: view?.enteredAt ?? at, recordedAt: at, endedBecause: null };
      }
      case 'verifications.AccreditationEnded':
        return view ? { ...view, status: 'ended', endedBecause: data.reason } : null;
      default:
        return never(type);
    }
  },
});
