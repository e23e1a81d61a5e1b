import { addDays, defineProjection, never } from '@greengate/kernel';
import type { HelperMay } from '../contracts/helper-may.contract';
import { helperGrantEvents, type HelperGrantEvent } from '../domain/helper-grant.events';

/** View `helper_grants`: one document per grant. */
export interface HelperGrantEntry {
  readonly supplierId: string;
  readonly grantId: string;
  readonly helperOrganisationId: string;
  readonly helperUserId: string | null;
  readonly helperName: string;
  readonly purpose: string;
  readonly may: readonly HelperMay[];
  readonly grantedAt: string;
  readonly until: string | null;
  readonly state: 'in-force' | 'ended';
  readonly ended: { readonly at: string; readonly reason: 'revoked' | 'expired'; readonly note: string | null } | null;
  /** The day after its last day, while it is in force: what the timer looks at. */
  readonly dueOn: string | null;
}

/** Who may act for whom, and who might once. */
export const helperGrants = defineProjection<HelperGrantEntry, HelperGrantEvent>({
  name: 'helper_grants',
  version: 1,
  handles: helperGrantEvents.types,
  indexes: [{ fields: ['supplierId', 'grantedAt'] }, { fields: ['supplierId'] }, { fields: ['grantedAt'] }, { fields: ['helperOrganisationId', 'state'] }, { fields: ['helperOrganisationId'] }, { fields: ['state'] }, { fields: ['dueOn'] }],
  keys: ({ event }) => [event.data.grantId],
  evolve: (view, { event: { type, data }, metadata }) => {
    switch (type) {
      case 'suppliers.HelperGranted': {
        const { grantedBy: _grantedBy, ...grant } = data;
        return { ...grant, grantedAt: metadata.occurredAt, state: 'in-force', ended: null, dueOn: data.until === null ? null : addDays(data.until, 1) };
      }
      case 'suppliers.HelperGrantEnded':
        return view ? { ...view, state: 'ended', ended: { at: metadata.occurredAt, reason: data.reason, note: data.note }, dueOn: null } : null;
      default:
        return never(type);
    }
  },
});
