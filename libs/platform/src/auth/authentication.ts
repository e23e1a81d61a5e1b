import { RejectedError, type Actor, type Route } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import { Module } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import type { PassportStatic } from 'passport';
import type { Clock } from '../context/context';
import type { HttpAuthentication } from '../http/authentication.port';
import type { Accounts } from './accounts.port';
import { limitSignInsByAddress } from './address-limit';
import { sessionCookie } from './cookie';
import { refuseForgery } from './request-forgery';
import { OperationsSessionStore } from './session-store';
import { SESSIONS, SessionController } from './session.controller';
import { createSessions } from './session.service';
import { createSignInAttempts, type AttemptLimit } from './sign-in-attempts';
import { createPassport } from './strategies';

export interface SignInLimits {
  readonly perAccount: AttemptLimit;
  readonly perAddress: AttemptLimit;
}

const quarterHour = 900;
/** Ten guesses at one account, fifty failures from one address, within a quarter of an hour. */
export const defaultSignInLimits: SignInLimits = {
  perAccount: { attempts: 10, windowSeconds: quarterHour },
  perAddress: { attempts: 50, windowSeconds: quarterHour },
};

export interface AuthenticationParts {
  readonly accounts: Accounts;
  readonly operations: ReadStore;
  readonly clock: Clock;
  /** Signs the session cookies. */
  readonly sessionSecret: string;
  /** Where browsers reach this installation, e.g. `https://greengate.example`. */
  readonly origin: string;
  readonly limits?: SignInLimits;
  /** Messages that a token opens without a session. */
  readonly forBearer?: readonly Route[];
}

const patternOf = ({ path }: Route): RegExp => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}/?$`);

@Module({})
class AuthenticationModule {}

const carriesKey = (request: Request): boolean => request.get('authorization') !== undefined;
const onlyForBrowsers = (handler: RequestHandler): RequestHandler => (request, response, next) => (carriesKey(request) ? next() : handler(request, response, next));

/** A key that is not good is refused; it never falls back to a cookie. */
const keyAuthentication = (passport: PassportStatic): RequestHandler => (request: Request, response: Response, next: NextFunction): void => {
  if (!carriesKey(request)) return next();
  const answer = (error: unknown, actor: Actor | false | null | undefined): void => {
    if (error) return next(error);
    if (!actor) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      return next(new RejectedError({ code: 'auth.required', facts: {} }));
    }
    request.user = actor;
    next();
  };
  const handler = passport.authenticate('api-key', { session: false }, answer) as RequestHandler;
  void handler(request, response, next);
};

/**
 * Sign-in with a password, sessions in a cookie, API keys in a header. The middleware leaves the `Actor`, read anew, in `request.user`;
 * its module answers `/session`.
 */
export async function createAuthentication(parts: AuthenticationParts): Promise<HttpAuthentication> {
  const { accounts, operations, clock, sessionSecret, origin, limits = defaultSignInLimits, forBearer = [] } = parts;
  const store = await OperationsSessionStore.open(operations, clock);
  const attempts = await createSignInAttempts(operations, clock, limits.perAccount);
  const passport = createPassport(accounts);
  const cookie = sessionCookie(origin);
  const sessions = createSessions({ accounts, passport, attempts, store, cookie });
  const secure = cookie.options.secure === true;
  return {
    middleware: [
      limitSignInsByAddress(limits.perAddress, forBearer.map(patternOf)),
      keyAuthentication(passport),
      // Behind a proxy that ends TLS, the connection itself is plain: `proxy` lets the secure cookie be set all the same.
      onlyForBrowsers(session({ name: cookie.name, secret: sessionSecret, store, cookie: cookie.options, resave: false, saveUninitialized: false, rolling: true, proxy: secure })),
      onlyForBrowsers(passport.session() as RequestHandler),
      onlyForBrowsers(refuseForgery(origin)),
    ],
    modules: [{ module: AuthenticationModule, controllers: [SessionController], providers: [{ provide: SESSIONS, useValue: sessions }] }],
  };
}
