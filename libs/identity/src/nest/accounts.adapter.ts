import { timingSafeEqual } from 'node:crypto';
import { dayOf } from '@greengate/kernel';
import type { Account, Accounts, Services } from '@greengate/platform';
import type { ApiKeyView } from '../projections/api-key-directory.projection';
import type { UserView } from '../projections/user-directory.projection';
import { secretDigestOf } from './api-key.commands';
import { passwordHashOf } from './credentials';
import { whoIs } from './directory.queries';
import { verifyPassword } from './password-hash';

const accountOf = (view: UserView | undefined): Account | undefined =>
  view?.status === 'enabled'
    ? { id: view.userId, kind: 'user', organisation: view.organisationId, roles: view.roles, sessionGeneration: view.sessionGeneration }
    : undefined;

const sameDigest = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Accounts and keys for authentication, from the directories as they are now. */
export function accountsOf(services: Services): Accounts {
  const { views, vault, clock } = services;
  return {
    async signIn(email, password) {
      const page = await views.find<UserView>('user_directory', { filter: { emailIndex: vault.blindIndex(email) }, limit: 1 });
      const view = page.documents[0]?.view;
      const passwordHash = await passwordHashOf(services, view?.userId ?? 'nobody');
      return (await verifyPassword(passwordHash, password)) ? accountOf(view) : undefined;
    },
    async byId(userId) {
      return accountOf((await views.get<UserView>('user_directory', userId))?.view);
    },
    async byApiKey(keyId, secret) {
      const key = (await views.get<ApiKeyView>('api_key_directory', keyId))?.view;
      const fits = sameDigest(secretDigestOf(secret), key?.secretDigest ?? '0'.repeat(64));
      if (!key || !fits || key.status !== 'issued') return undefined;
      // Whether a key is good now is a decision of this moment, not a fact.
      if (key.expiresOn !== null && key.expiresOn < dayOf(clock.now())) return undefined;
      return { id: keyId, kind: 'api-key', organisation: key.organisationId, roles: key.roles, scopes: key.scopes };
    },
    attemptKey: (email) => vault.blindIndex(email),
    describe: (actor, language) => whoIs(services, actor, language),
  };
}
