import { RejectedError, type IncomingFile } from '@greengate/kernel';
import type { Request } from 'express';

const longestEncodedName = 1_000;

const malformedName = (value: string): RejectedError => new RejectedError({ code: 'file.name-malformed', facts: { value: value.slice(0, 120) } });

function decodedName(header: string): string {
  if (header.length > longestEncodedName || !/^[\x20-\x7e]+$/.test(header)) throw malformedName(header);
  try {
    return decodeURIComponent(header);
  } catch {
    throw malformedName(header);
  }
}

/** `X-File-Name`, percent-encoded UTF-8, or `fileName` of the query string. */
function nameOf(request: Request): string {
  const header = request.get('x-file-name');
  if (header !== undefined) return decodedName(header);
  const given: unknown = request.query['fileName'];
  if (typeof given === 'string' && given !== '' && given.length <= longestEncodedName) return given;
  throw given === undefined || given === '' ? new RejectedError({ code: 'file.name-missing', facts: {} }) : malformedName(String(JSON.stringify(given)));
}

/** A form wraps the file in another format; a content coding changes its bytes. */
function declaredTypeOf(request: Request): string {
  const coding = request.get('content-encoding');
  const type = (request.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (coding !== undefined && coding.toLowerCase() !== 'identity') throw new RejectedError({ code: 'file.media-type', facts: { value: coding.slice(0, 120) } });
  if (type.startsWith('multipart/')) throw new RejectedError({ code: 'file.media-type', facts: { value: type.slice(0, 120) } });
  // What curl says of any body when it was told nothing.
  if (type === 'application/x-www-form-urlencoded') return 'application/octet-stream';
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type) ? type : 'application/octet-stream';
}

/** The body of a request as a file, unread. @throws RejectedError `file.name-missing`, `file.name-malformed`, `file.media-type` */
export const incomingFileOf = (request: Request): IncomingFile => ({
  name: nameOf(request),
  declaredType: declaredTypeOf(request),
  // Leaving off in the middle must not cut the connection: the refusal still has to be answered on it.
  bytes: { [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array> },
});
