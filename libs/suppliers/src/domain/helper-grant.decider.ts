import { dayOf, never, ok, reject, type Decider, type Result } from '@greengate/kernel';
import type { HelperMay } from '../contracts/helper-may.contract';
import { helperGrantEvents, type HelperGrantEvent } from './helper-grant.events';

/** Who is to help, as it stands in the records of identity. */
export interface Helper {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: string;
  /** One person of it; null: all of it. */
  readonly userId: string | null;
}

export type HelperGrantCommand =
  | {
      readonly type: 'grant';
      readonly supplierId: string;
      readonly grantId: string;
      /** The supplier's own organisation. */
      readonly supplierOrganisationId: string;
      readonly helper: Helper;
      readonly purpose: string;
      readonly may: readonly HelperMay[];
      readonly until: string | null;
      readonly by: string;
      readonly today: string;
    }
  | { readonly type: 'revoke'; readonly note: string }
  | { readonly type: 'expire'; readonly today: string };

export interface HelperGrant {
  readonly supplierId: string;
  readonly grantId: string;
  readonly helperOrganisationId: string;
  readonly until: string | null;
  readonly ended: boolean;
}
export type HelperGrantState = HelperGrant | null;

const { make } = helperGrantEvents;
type Decision = Result<readonly HelperGrantEvent[]>;
type Of<Type extends HelperGrantCommand['type']> = Extract<HelperGrantCommand, { type: Type }>;

const over = (until: string | null, today: string): boolean => until !== null && until < dayOf(today);

function grant(command: Of<'grant'>, state: HelperGrantState): Decision {
  if (state) return ok([]);
  const { supplierId, grantId, supplierOrganisationId, helper, purpose, may, until, by, today } = command;
  if (helper.organisationId === supplierOrganisationId) return reject('suppliers.helper-is-itself', { field: 'helperOrganisationId', value: helper.organisationId });
  if (helper.kind !== 'supplier') return reject('suppliers.helper-unfit', { field: 'helperOrganisationId', value: helper.organisationId, kind: helper.kind });
  if (over(until, today)) return reject('suppliers.grant-in-the-past', { field: 'until', value: until });
  const granted = { supplierId, grantId, helperOrganisationId: helper.organisationId, helperUserId: helper.userId, helperName: helper.name };
  return ok([make.HelperGranted({ ...granted, purpose, may: [...new Set(may)].sort(), until, grantedBy: by })]);
}

function end({ supplierId, grantId, helperOrganisationId }: HelperGrant, reason: 'revoked' | 'expired', note: string | null): Decision {
  return ok([make.HelperGrantEnded({ supplierId, grantId, helperOrganisationId, reason, note })]);
}

function decide(command: HelperGrantCommand, state: HelperGrantState): Decision {
  if (command.type === 'grant') return grant(command, state);
  if (!state) return reject('resource.not-found', { resource: 'grant' });
  if (state.ended) return ok([]);
  switch (command.type) {
    case 'revoke':
      return end(state, 'revoked', command.note);
    case 'expire':
      return over(state.until, command.today) ? end(state, 'expired', null) : ok([]);
    default:
      return never(command);
  }
}

function evolve(state: HelperGrantState, { type, data }: HelperGrantEvent): HelperGrantState {
  switch (type) {
    case 'suppliers.HelperGranted': {
      const { supplierId, grantId, helperOrganisationId, until } = data;
      return { supplierId, grantId, helperOrganisationId, until, ended: false };
    }
    case 'suppliers.HelperGrantEnded':
      return state && { ...state, ended: true };
    default:
      return never(type);
  }
}

/** One grant: given once, ended once. */
export const helperGrantDecider: Decider<HelperGrantCommand, HelperGrantState, HelperGrantEvent> = { initial: null, decide, evolve };

export const helperGrantStream = (ids: { readonly supplierId: string; readonly grantId: string }): string => `helperGrant-${ids.supplierId}.${ids.grantId}`;
