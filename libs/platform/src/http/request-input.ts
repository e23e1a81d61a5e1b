import { explainProblem, type Language, type MessageDefinition } from '@greengate/kernel';
import type { ExpectedRevision } from '@greengate/event-store';
import type { Request } from 'express';
import { InvalidInputError, type FieldProblem } from '../gateway/field-problem';

const invalidHeader = (field: string, value: string, expected: string, language: Language): InvalidInputError =>
  new InvalidInputError([{ field, code: 'field.invalid', value: value.slice(0, 120), ...explainProblem({ code: 'field.invalid', facts: { field, value: value.slice(0, 120), expected } }, language) }]);

/** `If-Match`: the revision of an `ETag` that a command answered. `*` and no header at all ask for none. */
export function expectedRevisionOf(header: string | undefined, language: Language): ExpectedRevision | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const found = /^(?:W\/)?"(no-stream|\d{1,15})"$/.exec(header.trim())?.[1];
  if (found === undefined) throw invalidHeader('If-Match', header, 'W/"3"', language);
  return found === 'no-stream' ? 'no-stream' : Number(found);
}

export function idempotencyKeyOf(header: string | undefined, language: Language): string | undefined {
  if (header === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,200}$/.test(header)) throw invalidHeader('Idempotency-Key', header, '1–200 ASCII', language);
  return header;
}

/** `minPosition` of the query string, or the `X-Min-Position` header: text of up to 20 digits. */
export function minPositionOf(request: Request, language: Language): string | undefined {
  const given: unknown = request.query['minPosition'] ?? request.get('x-min-position');
  if (given === undefined) return undefined;
  if (typeof given !== 'string' || !/^\d{1,20}$/.test(given)) throw invalidHeader('minPosition', String(JSON.stringify(given)), '00000000000000000042', language);
  return given.padStart(20, '0');
}

type Part = Readonly<Record<string, unknown>>;

/** Path, query string and body as one input. A name that comes twice is refused: which one was meant cannot be known. */
export function inputOfRequest(definition: MessageDefinition, request: Request, language: Language): Record<string, unknown> {
  const input = new Map<string, unknown>();
  const repeated: FieldProblem[] = [];
  const { minPosition: _minPosition, ...asked } = request.query as Part;
  const { fileName: _fileName, ...besideFile } = asked;
  const query = definition.kind === 'command' && definition.upload !== undefined ? besideFile : asked;
  for (const part of [request.params as Part, query, (request.body as Part | undefined) ?? {}]) {
    for (const [name, value] of Object.entries(part)) {
      if (input.has(name)) repeated.push({ field: `/${name}`, code: 'field.repeated', ...explainProblem({ code: 'field.repeated', facts: { field: `/${name}` } }, language) });
      input.set(name, value);
    }
  }
  if (repeated.length > 0) throw new InvalidInputError(repeated);
  // fromEntries defines own properties, so a field called "__proto__" is an unknown field and nothing else.
  return Object.fromEntries(input);
}
