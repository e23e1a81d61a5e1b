import { AsyncLocalStorage } from 'node:async_hooks';
import { newId, type Language } from '@greengate/kernel';
import type { NextFunction, Request, Response } from 'express';
import { languageOf } from './accept-language';

/** What belongs to one request and is needed far from it: log lines, problems, the correlation id of events. No personal data. */
export interface RequestContext {
  readonly requestId: string;
  readonly language: Language;
  readonly startedAt: bigint;
  /** Name of the message, once the route is known. */
  message?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();
const sane = /^[A-Za-z0-9._-]{8,64}$/;

/** The request being handled; undefined outside of one. */
export const currentRequest = (): RequestContext | undefined => storage.getStore();

/** Gives each request an id (the caller's `X-Request-Id` if it is sane) and a language, and answers with both. */
export function requestContext(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-request-id');
  const context: RequestContext = {
    requestId: given !== undefined && sane.test(given) ? given : newId(),
    language: languageOf(request.get('accept-language')),
    startedAt: process.hrtime.bigint(),
  };
  response.setHeader('X-Request-Id', context.requestId);
  response.vary('Accept-Language');
  (response.locals as { context?: RequestContext }).context = context;
  storage.run(context, next);
}

/** The context of a response, also where its asynchronous storage was lost (stream events, error handlers). */
export function contextOfResponse(response: Response): RequestContext {
  const context = (response.locals as { context?: RequestContext }).context ?? currentRequest();
  return context ?? { requestId: newId(), language: 'en', startedAt: process.hrtime.bigint() };
}
