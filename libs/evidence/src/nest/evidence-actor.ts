import type { Actor } from '@greengate/kernel';
import type { EvidenceSide } from '../contracts/evidence-side.contract';
import type { Viewer } from '../domain/evidence-visibility.rules';

/** On whose side somebody acts. Accounts of a supplier's organisation alone are supplier users, its helpers' as well. */
export function sideOf({ kind, roles, actingFor }: Actor): EvidenceSide {
  if (kind === 'system' || actingFor !== undefined || roles.includes('supplier-user')) return 'supplier';
  if (roles.includes('verifier')) return 'verifier';
  return roles.some((role) => role === 'programme-owner' || role === 'procurement-manager' || role === 'analyst') ? 'buyer' : 'auditor';
}

export const viewerOf = (actor: Actor, programmeId?: string): Viewer => ({ side: actor.kind === 'system' ? 'system' : sideOf(actor), organisation: actor.organisation, programmeId: programmeId ?? null });
