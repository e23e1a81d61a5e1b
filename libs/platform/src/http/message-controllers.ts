import type { FileAnswer, MessageDefinition, Route } from '@greengate/kernel';
import { Controller, Delete, Get, Inject, Post, Put, Req, Res, type Type } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Answer, Caller } from '../gateway/caller';
import type { MessageGateway } from '../gateway/message-gateway';
import { answerFile } from './answer-file';
import { actorOf } from './authentication.port';
import { incomingFileOf } from './incoming-file';
import { documentMessage } from './message-documentation';
import { contextOfResponse } from './request-context';
import { expectedRevisionOf, idempotencyKeyOf, inputOfRequest, minPositionOf } from './request-input';
import { inRouteOrder } from './route-table';

/** Injection token of the gateway. */
export const MESSAGE_GATEWAY = Symbol('MessageGateway');

const methods: Readonly<Record<Route['method'], (path: string) => MethodDecorator>> = { GET: Get, POST: Post, PUT: Put, DELETE: Delete };

function callerOf(definition: MessageDefinition, request: Request, response: Response): Caller {
  const { requestId, language } = contextOfResponse(response);
  const actor = actorOf(request);
  const common = { actor, language, correlationId: requestId };
  if (definition.kind === 'query') {
    const minPosition = minPositionOf(request, language);
    return { ...common, ...(minPosition === undefined ? {} : { minPosition }) };
  }
  const idempotencyKey = idempotencyKeyOf(request.get('idempotency-key'), language);
  const expected = expectedRevisionOf(request.get('if-match'), language);
  const file = definition.upload === undefined ? undefined : incomingFileOf(request);
  return { ...common, ...(file === undefined ? {} : { file }), ...(idempotencyKey === undefined ? {} : { idempotencyKey }), ...(expected === undefined ? {} : { expected }) };
}

/** 201 when the command began a stream, 200 otherwise. */
const statusOf = (definition: MessageDefinition, answer: Answer): number => (definition.kind === 'command' && answer.revision === 0 ? 201 : 200);

function answerWith(definition: MessageDefinition, answer: Answer, response: Response): void {
  response.status(statusOf(definition, answer));
  response.setHeader('Cache-Control', 'no-store');
  if (answer.position !== undefined) response.setHeader('X-Position', answer.position);
  if (answer.age !== undefined) response.setHeader('Age', String(answer.age));
  if (definition.kind === 'command' && answer.revision !== undefined) response.setHeader('ETag', `W/"${answer.revision}"`);
  if (answer.repeated === true) response.setHeader('Idempotency-Replayed', 'true');
  if (answer.stale === true) {
    response.setHeader('X-Stale', 'true');
    response.setHeader('Retry-After', '1');
  }
  response.json(answer.output ?? {});
}

function controllerOf(definition: MessageDefinition): Type {
  const holder = {
    [definition.name]: class {
      constructor(private readonly gateway: MessageGateway) {}

      async handle(request: Request, response: Response): Promise<void> {
        const context = contextOfResponse(response);
        context.message = definition.name;
        const input = inputOfRequest(definition, request, context.language);
        const answer = await this.gateway.send(definition, input, callerOf(definition, request, response));
        if (definition.kind === 'query' && definition.download !== undefined) await answerFile(answer as Answer<FileAnswer>, request, response);
        else answerWith(definition, answer, response);
      }
    },
  };
  const controller = holder[definition.name] as Type<{ handle: unknown }>;
  const prototype = controller.prototype as object;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'handle');
  if (descriptor === undefined) throw new Error('unreachable: the class above has this method');
  Controller()(controller);
  Inject(MESSAGE_GATEWAY)(controller, undefined, 0);
  Req()(prototype, 'handle', 0);
  Res()(prototype, 'handle', 1);
  for (const decorate of [methods[definition.route.method](definition.route.path), ...documentMessage(definition)]) decorate(prototype, 'handle', descriptor);
  return controller;
}

/** A controller for each message, in the order in which the router must try them. */
export const messageControllers = (definitions: readonly MessageDefinition[]): readonly Type[] => inRouteOrder(definitions).map(controllerOf);
