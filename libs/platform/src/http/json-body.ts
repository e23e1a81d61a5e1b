import { RejectedError } from '@greengate/kernel';
import { raw, type NextFunction, type Request, type RequestHandler, type Response } from 'express';

/** The largest request body. Larger input goes through the import command. */
export const bodyLimit = '1 MB';
const bodyLimitInBytes = 1_048_576;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const readBytes = raw({ type: () => true, limit: bodyLimitInBytes, inflate: false });

const isPlainObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(bytes: Buffer): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(bytes));
  } catch {
    throw new RejectedError({ code: 'body.malformed', facts: {} });
  }
  if (!isPlainObject(value)) throw new RejectedError({ code: 'body.malformed', facts: {} });
  return value;
}

function mediaTypeProblem(request: Request): RejectedError | undefined {
  const given = request.get('content-type') ?? '';
  const [type = '', ...parameters] = given.toLowerCase().split(';').map((part) => part.trim());
  const json = type === 'application/json' || /^application\/[a-z0-9.-]+\+json$/.test(type);
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  const utf = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (json && utf && request.get('content-encoding') === undefined) return undefined;
  return new RejectedError({ code: 'body.media-type', facts: { value: given === '' ? '—' : given } });
}

/**
 * JSON in UTF-8 or nothing. Written here because Express's own reader replaces invalid bytes silently, which would
 * record a fact that nobody sent.
 */
export const jsonBody: RequestHandler = (request: Request, response: Response, next: NextFunction): void => {
  readBytes(request, response, (error?: unknown) => {
    const bytes: unknown = request.body;
    request.body = undefined;
    if (error !== undefined && error !== null) {
      next(error);
      return;
    }
    if (!Buffer.isBuffer(bytes) || bytes.length === 0) {
      next();
      return;
    }
    try {
      const problem = mediaTypeProblem(request);
      if (problem !== undefined) throw problem;
      request.body = parse(bytes);
      next();
    } catch (failure) {
      next(failure);
    }
  });
};
