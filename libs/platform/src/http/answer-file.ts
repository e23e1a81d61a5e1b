import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cleanFileName, type FileAnswer } from '@greengate/kernel';
import type { Request, Response } from 'express';
import type { Answer } from '../gateway/caller';

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** RFC 6266: a plain name for old programs, and the real one in UTF-8 (RFC 8187). */
export function contentDisposition({ name: given, disposition = 'attachment' }: Pick<FileAnswer, 'name' | 'disposition'>): string {
  const name = cleanFileName(given);
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_');
  const extended = encodeURIComponent(name).replaceAll(/['()*!]/g, percent);
  return `${disposition}; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${extended}`}`;
}

/** Weak comparison, as RFC 9110 asks for in If-None-Match. */
const alreadyThere = (request: Request, etag: string): boolean =>
  (request.get('if-none-match') ?? '').split(',').some((known) => known.trim().replace(/^W\//, '') === etag || known.trim() === '*');

function writeHead({ output: file, position, age }: Answer<FileAnswer>, response: Response): void {
  const text = file.mediaType.startsWith('text/') && !file.mediaType.includes('charset');
  response.setHeader('Content-Type', text ? `${file.mediaType}; charset=utf-8` : file.mediaType);
  response.setHeader('Content-Disposition', contentDisposition(file));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // Opened in a browser all the same, it may load and run nothing.
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  // Kept by the one who asked, and asked for anew each time: the right to see a file ends, the content under a digest never changes.
  response.setHeader('Cache-Control', file.digest === undefined ? 'no-store' : 'private, no-cache, immutable');
  if (file.digest !== undefined) response.setHeader('ETag', `"${file.digest}"`);
  if (file.size !== undefined) response.setHeader('Content-Length', String(file.size));
  if (position !== undefined) response.setHeader('X-Position', position);
  if (age !== undefined) response.setHeader('Age', String(age));
}

async function* startingWith(first: IteratorResult<Uint8Array>, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/**
 * Streams a file to the one who asked. The first piece is read before anything is answered, so that a store that is away or a damaged
 * small file is a problem document; what fails later cuts the connection, which the length gives away.
 */
export async function answerFile(answer: Answer<FileAnswer>, request: Request, response: Response): Promise<void> {
  const { bytes, digest } = answer.output;
  const pieces = bytes[Symbol.asyncIterator]();
  const known = digest !== undefined && alreadyThere(request, `"${digest}"`);
  if (known || request.method === 'HEAD') {
    await pieces.return?.();
    writeHead(answer, response);
    if (known) response.removeHeader('Content-Length');
    response.status(known ? 304 : 200).end();
    return;
  }
  const first = await pieces.next();
  writeHead(answer, response);
  try {
    await pipeline(Readable.from(startingWith(first, pieces), { objectMode: false }), response);
  } catch (error) {
    // The one who asked has left: nobody is there to be told.
    if ((error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    throw error;
  }
}
