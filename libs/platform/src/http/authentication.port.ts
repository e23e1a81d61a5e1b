import type { Actor } from '@greengate/kernel';
import type { DynamicModule, Type } from '@nestjs/common';
import type { Request, RequestHandler } from 'express';

/** How the HTTP edge learns who asks. Written in `src/auth`; absent in processes without accounts, where every request is anonymous. */
export interface HttpAuthentication {
  /** Run in this order before every route under `/api/v1`. They set `request.user` to the `Actor`; a `RejectedError` they pass on is answered as a problem. */
  readonly middleware: readonly RequestHandler[];
  /** Sign-in, sign-out, the session: Nest modules with their controllers. */
  readonly modules: readonly (DynamicModule | Type)[];
}

/** The actor that the authentication middleware recognised. */
export const actorOf = (request: Request): Actor | undefined => request.user as Actor | undefined;
