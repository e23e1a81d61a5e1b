import { RejectedError } from '@greengate/kernel';
import type { RequestHandler } from 'express';
import { rateLimit, type RateLimitInfo } from 'express-rate-limit';
import type { AttemptLimit } from './sign-in-attempts';

/**
 * Failed sign-ins from one network address, whichever accounts they name. Counted in this process; IPv6 by /56.
 * @param bearerRoutes where a token is tried without a session: that counts alike
 */
export function limitSignInsByAddress(limit: AttemptLimit, bearerRoutes: readonly RegExp[] = []): RequestHandler {
  return rateLimit({
    windowMs: limit.windowSeconds * 1_000,
    limit: limit.attempts,
    skip: (request) => request.method !== 'POST' || (request.path !== '/session' && !bearerRoutes.some((route) => route.test(request.path))),
    // Many people sign in from behind one address in the morning; only failures count.
    skipSuccessfulRequests: true,
    standardHeaders: false,
    legacyHeaders: false,
    validate: false,
    handler: (request, _response, next) => {
      const { resetTime } = (request as unknown as { rateLimit: RateLimitInfo }).rateLimit;
      const milliseconds = resetTime === undefined ? limit.windowSeconds * 1_000 : resetTime.getTime() - Date.now();
      next(new RejectedError({ code: 'rate.limited', facts: { seconds: Math.max(1, Math.ceil(milliseconds / 1_000)) } }));
    },
  });
}
