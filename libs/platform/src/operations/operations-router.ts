import { Router, type Response } from 'express';
import type { Metrics } from './metrics';
import type { OperationalStatus } from './operational-status';

/** A subscription as health shows it: the kind of fault and the event it stopped at, not the event's content. */
const publicStatus = ({ subscriptions, readiness, stores, messaging }: OperationalStatus): object => ({
  status: readiness,
  stores,
  ...(messaging === undefined ? {} : { messaging: { broker: messaging.broker, ...(messaging.inbox === undefined ? {} : { inbox: messaging.inbox.state }) } }),
  subscriptions: subscriptions.map(({ fault, retrying, ...rest }) => ({
    ...rest,
    ...(fault === undefined ? {} : { fault: { error: fault.error, type: fault.type, eventId: fault.eventId, position: fault.position } }),
    ...(retrying === undefined ? {} : { retrying: { attempt: retrying.attempt } }),
  })),
});

const answer = (response: Response, status: number, body: object): void => {
  response.status(status).setHeader('Cache-Control', 'no-store');
  response.json(body);
};

/** `/health/live`, `/health/ready` and `/metrics`. They need no account and tell nothing about anybody. */
export function operationsRouter(status: () => Promise<OperationalStatus>, metrics: Metrics, isStuck: () => boolean = () => false): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => (isStuck() ? answer(response, 503, { status: 'stuck' }) : answer(response, 200, { status: 'live' })));
  router.get('/health/ready', (_request, response, next) => {
    status().then((found) => {
      const ready = found.readiness === 'ready' || found.readiness === 'degraded';
      if (!ready) response.setHeader('Retry-After', '2');
      answer(response, ready ? 200 : 503, publicStatus(found));
    }, next);
  });
  router.get('/metrics', (_request, response, next) => {
    metrics.text().then((text) => {
      response.setHeader('Content-Type', metrics.contentType);
      response.end(text);
    }, next);
  });
  return router;
}
