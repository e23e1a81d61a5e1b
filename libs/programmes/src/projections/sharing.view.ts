import { never } from '@greengate/kernel';
import type { EnrolmentEvent } from '@greengate/suppliers/contracts';

export interface SharedUnder {
  readonly consentId: string;
  readonly purpose: string;
  readonly scopes: readonly string[];
  readonly expiresOn: string | null;
}

/** A supplier's place in a programme and what it shares there. */
export interface Sharing {
  readonly status: 'none' | 'active' | 'ended';
  readonly basis: 'consent' | 'buyer-held' | null;
  /** The supplier took its record over: only its own consents count from then on. */
  readonly takenOver: boolean;
  readonly enrolledAt: string | null;
  /** Consents in force. */
  readonly consents: readonly SharedUnder[];
}

export const nothingShared: Sharing = { status: 'none', basis: null, takenOver: false, enrolledAt: null, consents: [] };

/** Whether the buyer may see the supplier's own data: while it holds the record itself, or under a consent in force. */
export const isShared = ({ status, basis, takenOver, consents }: Sharing): boolean => status === 'active' && (consents.length > 0 || (basis === 'buyer-held' && !takenOver));

export function withEnrolmentEvent(sharing: Sharing, { type, data }: EnrolmentEvent, at: string): Sharing {
  switch (type) {
    case 'suppliers.SupplierEnrolled':
      return { status: 'active', basis: data.basis, takenOver: false, enrolledAt: at, consents: [] };
    case 'suppliers.ConsentGranted': {
      const { consentId, purpose, scopes, expiresOn } = data;
      return { ...sharing, consents: [...sharing.consents.filter((consent) => consent.consentId !== consentId), { consentId, purpose, scopes, expiresOn }] };
    }
    case 'suppliers.ConsentRevoked':
      return { ...sharing, consents: sharing.consents.filter(({ consentId }) => consentId !== data.consentId) };
    case 'suppliers.EnrolmentEnded':
      return { ...sharing, status: 'ended', consents: [] };
    case 'suppliers.SupplierClassified':
      return sharing;
    default:
      return never(type);
  }
}
