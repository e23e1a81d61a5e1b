import { ReadableStream } from 'node:stream/web';
import { RejectedError, extensionOf, type FileBytes, type UploadedFile } from '@greengate/kernel';
import { fileTypeFromStream } from 'file-type/core';
import type { EvidenceLimits } from '../contracts/evidence-limits.contract';
import { examineText, type TextFault } from './examine-text';

type EvidenceType = EvidenceLimits['types'][number];

const textTypes: Readonly<Record<string, string>> = { csv: 'text/csv', '': 'text/plain' };
const inWords: Readonly<Record<Exclude<TextFault, 'malformed'>, string>> = { markup: 'HTML, SVG or XML', script: 'a program' };

/** As file-type wants to read: it asks for as much as it needs, and for no more. */
function streamOf(bytes: FileBytes): ReadableStream<Uint8Array> {
  const pieces = bytes[Symbol.asyncIterator]();
  return new ReadableStream({
    type: 'bytes',
    async pull(controller) {
      const next = await pieces.next();
      // Handed over for good, so a copy: the controller takes the memory away from whoever else holds it.
      if (next.done !== true) controller.enqueue(Uint8Array.from(next.value));
      else {
        controller.close();
        controller.byobRequest?.respond(0);
      }
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}

/** The type that the signature and structure of the bytes show; undefined where they show none, as in plain text. */
const signedType = async (bytes: FileBytes): Promise<string | undefined> => (await fileTypeFromStream(streamOf(bytes)))?.mime;

const allowedIn = ({ types }: EvidenceLimits): string => types.map(({ name }) => name).join(', ');

function refuse(code: 'evidence.type-refused' | 'evidence.text-malformed', name: string, limits: EvidenceLimits, found = '—'): never {
  throw new RejectedError({ code, facts: { name, found, allowed: allowedIn(limits) } });
}

/** Text is a table or a note, as its extension says; anything else cannot be told apart. */
async function textType(file: UploadedFile, limits: EvidenceLimits): Promise<string> {
  const fault = await examineText(file.open());
  if (fault === 'malformed') return refuse('evidence.text-malformed', file.name, limits);
  if (fault !== undefined) return refuse('evidence.type-refused', file.name, limits, inWords[fault]);
  return textTypes[extensionOf(file.name)] ?? 'text/plain';
}

function agreeing({ name }: UploadedFile, type: EvidenceType): string {
  const extension = extensionOf(name);
  if (extension !== '' && !type.extensions.includes(extension)) throw new RejectedError({ code: 'evidence.type-contradicted', facts: { name, declared: `.${extension}`, found: type.name } });
  return type.mediaType;
}

/**
 * The media type of a file by its content. A name that says otherwise is refused, as is whatever is not taken as evidence.
 * @throws RejectedError `evidence.type-refused`, `evidence.type-contradicted`, `evidence.text-malformed`
 */
export async function identifyContent(file: UploadedFile, limits: EvidenceLimits): Promise<string> {
  const found = (await signedType(file.open())) ?? (await textType(file, limits));
  const type = limits.types.find(({ mediaType }) => mediaType === found);
  return type === undefined ? refuse('evidence.type-refused', file.name, limits, found) : agreeing(file, type);
}
