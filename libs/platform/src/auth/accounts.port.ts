import type { Actor, Language } from '@greengate/kernel';

/** A person who may sign in, as it is now. */
export interface Account extends Actor {
  readonly kind: 'user';
  /** Changes when all sessions of the person end. A session begun under another one is over. */
  readonly sessionGeneration: string;
}

/** Who may sign in: what authentication asks of the identity context. Every answer is read anew, so that a change takes effect at once. */
export interface Accounts {
  /** The enabled account of this address and password. Takes as long for an unknown address as for a wrong password. */
  signIn(email: string, password: string): Promise<Account | undefined>;
  /** The enabled account of this id. */
  byId(userId: string): Promise<Account | undefined>;
  /** The machine whose key this is, while the key is neither revoked nor expired. */
  byApiKey(keyId: string, secret: string): Promise<Actor | undefined>;
  /** Names an address for counting attempts, known or not, without keeping it. */
  attemptKey(email: string): string;
  /** Who is signed in, for people to read: the answer of `GET /api/v1/session`. */
  describe(actor: Actor, language: Language): Promise<object>;
}
