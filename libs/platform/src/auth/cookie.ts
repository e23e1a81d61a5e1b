import type { CookieOptions } from 'express-session';

/** A session ends after this long without a request, in milliseconds. */
export const idleTimeout = 8 * 60 * 60 * 1_000;

/** Name and attributes of the session cookie. Over https it is bound to this very host (`__Host-`) and never sent in clear. */
export function sessionCookie(origin: string): { readonly name: string; readonly options: CookieOptions } {
  const secure = origin.startsWith('https:');
  return { name: secure ? '__Host-greengate' : 'greengate', options: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: idleTimeout } };
}
