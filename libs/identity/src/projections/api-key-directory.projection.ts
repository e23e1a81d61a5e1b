import { defineProjection, never, type Recorded, type Role } from '@greengate/kernel';
import type { ApiKeyEvent } from '../domain/identity.events';

export interface ApiKeyView {
  readonly keyId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
  readonly secretDigest: string;
  readonly expiresOn: string | null;
  readonly status: 'issued' | 'revoked';
  readonly issuedAt: string;
  /** Who issued it: an actor's id, whose name the user directory knows. */
  readonly issuedBy: string;
}

function evolve(view: ApiKeyView | undefined, { event, metadata: { occurredAt, actor } }: Recorded<ApiKeyEvent>): ApiKeyView | null {
  switch (event.type) {
    case 'identity.ApiKeyIssued':
      return { ...event.data, status: 'issued', issuedAt: occurredAt, issuedBy: actor.id };
    case 'identity.ApiKeyRevoked':
      return view ? { ...view, status: 'revoked' } : null;
    default:
      return never(event);
  }
}

/** API keys by id, with the digest of their secret. */
export const apiKeyDirectory = defineProjection<ApiKeyView, ApiKeyEvent>({
  name: 'api_key_directory',
  version: 2,
  handles: ['identity.ApiKeyIssued', 'identity.ApiKeyRevoked'],
  indexes: [{ fields: ['organisationId'] }],
  keys: ({ event }) => [event.data.keyId],
  evolve,
});
