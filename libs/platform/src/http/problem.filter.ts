import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from '../operations/logger';
import { answerProblem } from './problem-document';
import { contextOfResponse } from './request-context';

/** Which methods a path takes, for 405. */
export type AllowedMethods = (path: string) => readonly string[];

/** Answer an error as a problem document, and log it: refusals as information, bugs with their stack. */
export function sendProblem(error: unknown, request: Request, response: Response, options: { readonly logger: Logger; readonly allowedMethods: AllowedMethods }): void {
  const { requestId: traceId, language } = contextOfResponse(response);
  const path = request.originalUrl.split('?')[0] ?? '/';
  const { document, headers, bug } = answerProblem(error, { language, traceId, path, method: request.method, allowed: options.allowedMethods(path) });
  if (bug) options.logger.error({ traceId, err: error }, 'request failed: a bug');
  else if (document.status === 500) options.logger.error({ traceId, code: document.code, err: error }, 'request failed: needs a person');
  else options.logger.info({ traceId, code: document.code, status: document.status }, 'request refused');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.status(document.status);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.removeHeader('ETag');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Language', language);
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.end(JSON.stringify(document));
}

/** Catches everything that leaves a route, a middleware or the router itself. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly options: { readonly logger: Logger; readonly allowedMethods: AllowedMethods }) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<Request>(), http.getResponse<Response>(), this.options);
  }
}
