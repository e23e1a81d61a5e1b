import { RejectedError, type Actor, type Language } from '@greengate/kernel';
import type { NextFunction, Request, Response } from 'express';
import type { PassportStatic } from 'passport';
import type { Account, Accounts } from './accounts.port';
import type { sessionCookie } from './cookie';
import { csrfTokenOf } from './request-forgery';
import type { OperationsSessionStore } from './session-store';
import type { SignInAttempts } from './sign-in-attempts';

export interface SessionParts {
  readonly accounts: Accounts;
  readonly passport: PassportStatic;
  readonly attempts: SignInAttempts;
  readonly store: OperationsSessionStore;
  readonly cookie: ReturnType<typeof sessionCookie>;
}

/** Beginning, reading and ending the session of a request. */
export interface Sessions {
  /** @throws RejectedError `auth.failed`, `rate.limited` */
  signIn(request: Request, response: Response, language: Language): Promise<object>;
  /** @throws RejectedError `auth.required` */
  current(request: Request, language: Language): Promise<object>;
  signOut(request: Request, response: Response): Promise<void>;
}

function verify(passport: PassportStatic, request: Request, response: Response): Promise<Account | undefined> {
  return new Promise((resolve, reject) => {
    const answer = (error: unknown, account: Account | false | null | undefined): void => {
      if (error) reject(error instanceof Error ? error : new Error('sign-in failed', { cause: error }));
      else resolve(account || undefined);
    };
    const handler = passport.authenticate('local', answer) as (request: Request, response: Response, next: NextFunction) => void;
    handler(request, response, (error: unknown) => answer(error, undefined));
  });
}

const settled = (run: (done: (error?: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    run((error) => (error ? reject(error instanceof Error ? error : new Error('session store', { cause: error })) : resolve()));
  });

export function createSessions({ accounts, passport, attempts, store, cookie }: SessionParts): Sessions {
  const answer = async (request: Request, actor: Actor, language: Language): Promise<object> => ({
    ...(await accounts.describe(actor, language)),
    csrfToken: actor.kind === 'user' ? csrfTokenOf(request) : null,
  });
  return {
    async signIn(request, response, language) {
      const { email } = request.body as { email: string };
      const key = accounts.attemptKey(email);
      await attempts.begin(key);
      const account = await verify(passport, request, response);
      if (!account) throw new RejectedError({ code: 'auth.failed', facts: {} });
      await attempts.clear(key);
      // Begins a new session id, so that one planted before the sign-in is worth nothing.
      await settled((done) => request.logIn(account, done));
      await store.forgetExpired();
      return answer(request, account, language);
    },
    async current(request, language) {
      const actor = request.user as Actor | undefined;
      if (!actor) throw new RejectedError({ code: 'auth.required', facts: {} });
      return answer(request, actor, language);
    },
    async signOut(request, response) {
      if (request.session !== undefined) await settled((done) => request.session.destroy(done));
      const { maxAge: _maxAge, ...attributes } = cookie.options;
      response.clearCookie(cookie.name, attributes as Parameters<Response['clearCookie']>[1] & object);
    },
  };
}
