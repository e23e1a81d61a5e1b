import { deterministicId } from '@greengate/kernel';
import type { TimerDefinition } from '@greengate/platform';
import { expireHelperGrant } from '../contracts/helper-grant.commands';
import type { HelperGrantEntry } from '../projections/helper-grants.projection';

/** Ends a grant on the day after its last one. Authorisation does not wait for it: it looks at the last day itself. */
export const helperGrantExpiryTimer: TimerDefinition = {
  name: 'suppliers.helper-grant-expiry',
  view: 'helper_grants',
  dueField: 'dueOn',
  async fire({ view, dueAt }, _services, dispatch) {
    const { supplierId, grantId } = view as HelperGrantEntry;
    const commandId = deterministicId('expire-helper-grant', grantId, dueAt);
    await dispatch(expireHelperGrant, { supplierId, grantId }, { commandId, causationId: grantId, correlationId: commandId, process: 'suppliers.helper-grant-expiry' });
  },
};
