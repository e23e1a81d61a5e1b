import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { RejectedError } from '@greengate/kernel';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

declare module 'express-session' {
  interface SessionData {
    /** Synchroniser token: known to pages of our own origin only. */
    csrfToken?: string;
  }
}

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);
const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** The same text, compared in a time that does not depend on where it differs. */
export const sameText = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** The token of this session; made when first asked for. */
export function csrfTokenOf(request: Request): string {
  request.session.csrfToken ??= randomBytes(32).toString('base64url');
  return request.session.csrfToken;
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

/** A page of another site sent it: the browser says so in `Origin` or `Sec-Fetch-Site`. */
function foreign(request: Request, origin: string): boolean {
  if (request.get('sec-fetch-site') === 'cross-site') return true;
  const given = request.get('origin');
  return given !== undefined && given !== origin && hostOf(given) !== request.get('host');
}

function tokenMissing(request: Request): boolean {
  const expected = request.session.csrfToken;
  const given = request.get('x-csrf-token');
  return expected === undefined || given === undefined || !sameText(expected, given);
}

/**
 * Refuses state-changing requests that a foreign page may have sent. Cookie-authenticated ones need the session's token;
 * signing in needs none, as there is no session yet. Requests with an API key carry no cookie and do not come here.
 * @param origin the installation's own, e.g. `https://greengate.example`
 */
export const refuseForgery = (origin: string): RequestHandler => (request: Request, _response: Response, next: NextFunction): void => {
  if (changesNothing.has(request.method)) return next();
  if (foreign(request, origin)) return next(new RejectedError({ code: 'auth.origin', facts: { value: request.get('origin') ?? 'cross-site' } }));
  const signingIn = request.method === 'POST' && request.path === '/session';
  if (request.user !== undefined && !signingIn && tokenMissing(request)) return next(new RejectedError({ code: 'auth.csrf', facts: {} }));
  next();
};
