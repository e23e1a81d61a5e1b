import type { MessageDefinition } from '@greengate/kernel';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Router, NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from '../operations/logger';
import type { HttpAuthentication } from './authentication.port';
import { jsonBody } from './json-body';
import { messageControllers } from './message-controllers';
import { buildOpenApi, serveOpenApi } from './open-api';
import { ProblemFilter, sendProblem } from './problem.filter';
import { requestContext } from './request-context';
import { apiPrefix, methodsAt, takesFile } from './route-table';
import { securityHeaders } from './security-headers';

@Module({})
class MessageControllersModule {}

/** Authentication's own controllers come first, then those of the messages. */
export function httpModules(definitions: readonly MessageDefinition[], authentication: HttpAuthentication | undefined, providers: NonNullable<DynamicModule['providers']>): readonly (DynamicModule | Type)[] {
  return [...(authentication?.modules ?? []), { module: MessageControllersModule, controllers: [...messageControllers(definitions)], providers }];
}

export interface HttpEdgeParts {
  readonly definitions: readonly MessageDefinition[];
  readonly authentication: HttpAuthentication | undefined;
  readonly logger: Logger;
  /** Seen by every request first: metrics, access log, drain. */
  readonly observers: readonly RequestHandler[];
  /** Health and metrics, outside the API. */
  readonly operations: Router;
  /** Everything else, e.g. the portal; answered with a problem when it has nothing either. */
  readonly site?: Router;
  readonly version: string;
}

/** The body of a file route stays unread until its sender is known to be allowed. */
const jsonUnlessFile = (isFile: (method: string, path: string) => boolean): RequestHandler => (request, response, next) => {
  if (isFile(request.method, `${request.baseUrl}${request.path}`)) next();
  else void jsonBody(request, response, next);
};

/** Put the pipeline in front of the controllers. Call before `init`. */
export async function installHttpEdge(app: NestExpressApplication, parts: HttpEdgeParts): Promise<OpenAPIObject> {
  const options = { logger: parts.logger, allowedMethods: methodsAt(parts.definitions) };
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.setGlobalPrefix(apiPrefix.slice(1));
  app.useGlobalFilters(new ProblemFilter(options));
  for (const handler of [requestContext, securityHeaders, ...parts.observers]) app.use(handler);
  app.use(parts.operations);
  app.use(apiPrefix, jsonUnlessFile(takesFile(parts.definitions)), ...(parts.authentication?.middleware ?? []));
  const openApi = buildOpenApi(app, parts.version);
  serveOpenApi(app, openApi);
  await app.init();
  if (parts.site !== undefined) app.use(parts.site);
  app.use((request: Request, response: Response) => sendProblem({ statusCode: 404 }, request, response, options));
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => sendProblem(error, request, response, options));
  return openApi;
}
