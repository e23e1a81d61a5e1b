import { createHash } from 'node:crypto';
import { RejectedError, defineCommand, defineFileQuery, type FileBytes } from '@greengate/kernel';
import { defineContext, handleFileCommand, handleQuery } from '@greengate/platform';
import { z } from 'zod';

export const largest = 300_000;
const organisationId = z.uuid();

const putFile = defineCommand('shelf.PutFile', {
  route: { method: 'POST', path: '/organisations/:organisationId/shelf' },
  summary: { en: 'Put a file on the shelf', 'zh-CN': '上架文件' },
  input: z.strictObject({ organisationId, shelf: z.coerce.number().int().default(1) }),
  output: z.strictObject({ digest: z.string(), name: z.string(), size: z.number(), declaredType: z.string(), shelf: z.number(), read: z.string() }),
  access: { analyst: 'own-organisation' },
  upload: { largest, mediaTypes: ['text/csv'] },
});
const getFile = defineFileQuery('shelf.GetFile', {
  route: { method: 'GET', path: '/organisations/:organisationId/shelf/:digest' },
  summary: { en: 'Take a file from the shelf', 'zh-CN': '取文件' },
  input: z.strictObject({ organisationId, digest: z.string() }),
  access: { analyst: 'own-organisation' },
  views: [],
  mediaTypes: ['text/csv'],
});

async function wholeOf(bytes: FileBytes): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A context of nothing but files, with which to try the file routes. What it keeps, and how often it was asked, can be looked at. */
export function shelfContext() {
  const kept = new Map<string, { readonly name: string; readonly content: Buffer }>();
  const seen = { puts: 0, closed: 0 };
  async function* damaged(content: Buffer): AsyncGenerator<Uint8Array> {
    try {
      yield content.subarray(0, 10);
      throw new Error('the disk died');
    } finally {
      seen.closed += 1;
    }
  }
  const context = defineContext({
    name: 'shelf',
    events: [],
    commands: [
      handleFileCommand(putFile, async ({ shelf }, file) => {
        seen.puts += 1;
        const content = await wholeOf(file.open());
        kept.set(file.digest, { name: file.name, content });
        const { digest, name, size, declaredType } = file;
        return { output: { digest, name, size, declaredType, shelf, read: createHash('sha256').update(await wholeOf(file.open())).digest('hex') } };
      }),
    ],
    queries: [
      handleQuery(getFile, async ({ digest }) => {
        const found = kept.get(digest === 'broken' ? ([...kept.keys()][0] ?? '') : digest);
        if (found === undefined) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'file' } });
        const { name, content } = found;
        async function* pieces(): AsyncGenerator<Uint8Array> {
          yield content;
        }
        return { name, mediaType: 'text/csv', size: content.length, digest, bytes: digest === 'broken' ? damaged(content) : pieces() };
      }),
    ],
    projections: [],
  });
  return { context, kept, seen };
}
