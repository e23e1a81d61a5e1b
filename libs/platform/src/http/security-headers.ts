import type { RequestHandler } from 'express';
import helmet from 'helmet';

const shared = {
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'no-referrer' as const },
  xFrameOptions: { action: 'deny' as const },
  // Browsers heed it over https only.
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
};

/** For everything: own scripts and styles only, no frames, nothing inline. */
const strict = helmet({
  ...shared,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
});

/** The API browser writes style attributes; its scripts are files of our own. */
const apiBrowser = helmet({
  ...shared,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
});

export const securityHeaders: RequestHandler = (request, response, next) => {
  const handler = request.path === '/api/docs' || request.path.startsWith('/api/docs/') ? apiBrowser : strict;
  handler(request, response, next);
};
