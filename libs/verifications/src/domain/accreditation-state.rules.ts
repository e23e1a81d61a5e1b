import type { AccreditationStatus } from '../contracts/accreditation.contract';

/** How an accreditation stands on a day. Only `valid` lets its verifier issue statements. */
export const accreditationStates = ['claimed', 'refused', 'not-yet-valid', 'valid', 'expired', 'ended'] as const;
export type AccreditationStanding = (typeof accreditationStates)[number];

interface Entry {
  readonly status: AccreditationStatus;
  /** When somebody other than the verifier recorded it; null: nobody ever did. */
  readonly recordedAt: string | null;
  readonly validFrom: string;
  /** Last day. */
  readonly validUntil: string;
}

/** A claim that was ended before anybody confirmed it was refused. A claim whose days are over can no longer be confirmed: it has expired. */
export function accreditationStateOn(today: string, { status, recordedAt, validFrom, validUntil }: Entry): AccreditationStanding {
  if (status === 'ended') return recordedAt === null ? 'refused' : 'ended';
  if (validUntil < today) return 'expired';
  if (status === 'claimed') return 'claimed';
  return validFrom > today ? 'not-yet-valid' : 'valid';
}
