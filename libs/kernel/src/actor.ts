import { z } from 'zod';

/**
 * The roles of people and machines. A role is held in one organisation.
 * `system` is Greengate itself acting through a process manager or an operator's command line; no account ever holds it.
 */
export const roles = [
  'programme-owner',
  'procurement-manager',
  'analyst',
  'supplier-user',
  'verifier',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Who did it. `id` is a user, API key or process id, never a name or an address. */
export const actorReference = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['user', 'api-key', 'system']),
  organisation: z.string().min(1),
  /** The supplier on whose behalf a helper acts. */
  actingFor: z.string().min(1).optional(),
});
export type ActorReference = z.infer<typeof actorReference>;

/** An actor with what it may do: what authorisation decides on. */
export interface Actor extends ActorReference {
  readonly roles: readonly Role[];
  /** For API keys: the message names, or `context.*`, that the key is good for. Absent: everything its roles allow. */
  readonly scopes?: readonly string[];
}

export const systemActor = (process: string): Actor => ({ id: process, kind: 'system', organisation: 'greengate', roles: [] });
