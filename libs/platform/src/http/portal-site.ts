import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Request, type Response, type Router } from 'express';
import type { Clock } from '../context/context';

/** The built portal and what its sign-in page may tell. */
export interface PortalSite {
  /** Folder of the build, with `index.html` in it. */
  readonly folder: string;
  /** Answered at `/demo.json`, with the time it is here: the mode, and in a demonstration its accounts. */
  readonly about: object;
}

const aYear = 31_536_000_000;

/**
 * Serves the portal from the installation's own origin. Files with a digest in their name are kept for ever, the page itself is asked for each
 * time. Addresses of the portal's own routes are answered with the page; those of the API never.
 */
export function portalSite({ folder, about }: PortalSite, clock: Pick<Clock, 'now'>): Router {
  const router = express.Router();
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return router;
  router.get('/demo.json', (_request: Request, response: Response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.json({ ...about, now: clock.now() });
  });
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: aYear, index: false, fallthrough: false }));
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get(/^\/(?!api(\/|$))/, (request: Request, response: Response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
  return router;
}
