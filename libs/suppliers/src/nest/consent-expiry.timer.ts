import { deterministicId } from '@greengate/kernel';
import type { TimerDefinition } from '@greengate/platform';
import { expireConsent } from '../contracts/enrolment.commands';
import type { ConsentExpiry } from '../projections/consent-expiry.projection';

/** Ends a consent on the day after its last one: the end is an event like any other, and nobody needs to be signed in. */
export const consentExpiryTimer: TimerDefinition = {
  name: 'suppliers.consent-expiry',
  view: 'consent_expiry',
  dueField: 'dueOn',
  async fire({ view, dueAt }, _services, dispatch) {
    const { programmeId, supplierId, consentId } = view as ConsentExpiry;
    const commandId = deterministicId('expire-consent', consentId, dueAt);
    await dispatch(expireConsent, { programmeId, supplierId, consentId }, { commandId, causationId: consentId, correlationId: commandId, process: 'suppliers.consent-expiry' });
  },
};
