import { Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { validateInput } from '../gateway/validate-input';
import { contextOfResponse } from '../http/request-context';
import type { Sessions } from './session.service';

/** Injection token of `Sessions`. */
export const SESSIONS = Symbol('Sessions');

const credentials = z.strictObject({ email: z.string().min(1).max(254), password: z.string().min(1).max(256) });
const credentialsSchema = {
  type: 'object' as const,
  required: ['email', 'password'],
  additionalProperties: false,
  properties: { email: { type: 'string' as const, maxLength: 254 }, password: { type: 'string' as const, format: 'password', maxLength: 256 } },
};
const sessionSchema = {
  type: 'object' as const,
  description: 'The answer of identity.WhoAmI, with the token that state-changing requests of this session send as X-CSRF-Token',
  properties: { csrfToken: { type: 'string' as const, nullable: true } },
};

/** `/api/v1/session`: signing in and out, and who is signed in. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(@Inject(SESSIONS) private readonly sessions: Sessions) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'session.SignIn', summary: 'Sign in with e-mail address and password' })
  @ApiBody({ schema: credentialsSchema })
  @ApiOkResponse({ schema: sessionSchema })
  async signIn(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<object> {
    const { language } = contextOfResponse(response);
    request.body = validateInput(credentials, request.body ?? {}, language);
    response.setHeader('Cache-Control', 'no-store');
    return this.sessions.signIn(request, response, language);
  }

  @Get()
  @ApiOperation({ operationId: 'session.Current', summary: 'Who is signed in' })
  @ApiOkResponse({ schema: sessionSchema })
  async current(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<object> {
    response.setHeader('Cache-Control', 'no-store');
    return this.sessions.current(request, contextOfResponse(response).language);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ operationId: 'session.SignOut', summary: 'Sign out' })
  @ApiNoContentResponse()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.signOut(request, response);
  }
}
