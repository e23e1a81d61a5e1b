import type { RequestHandler } from 'express';
import { actorOf } from '../http/authentication.port';
import { contextOfResponse } from '../http/request-context';
import type { Logger } from './logger';
import type { Metrics } from './metrics';

const nanosecondsPerSecond = 1e9;

/** Measures and logs every request by the name of its message: no address, no query string, no body. */
export const requestObserver = (logger: Logger, metrics: Metrics): RequestHandler => (request, response, next) => {
  response.once('close', () => {
    const context = contextOfResponse(response);
    const seconds = Number(process.hrtime.bigint() - context.startedAt) / nanosecondsPerSecond;
    const route = context.message ?? 'other';
    metrics.request({ method: request.method, route, status: response.statusCode }, seconds);
    logger.info({ traceId: context.requestId, method: request.method, message: route, status: response.statusCode, ms: Math.round(seconds * 1_000), actor: actorOf(request)?.id }, 'request');
  });
  next();
};
