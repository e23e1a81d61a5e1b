import { z } from 'zod';

/** The bytes of a file, in pieces; never the whole of it in memory. */
export type FileBytes = AsyncIterable<Uint8Array>;

/** What a command that takes a file asks for. */
export interface FileUpload {
  /** The largest file, in bytes; anything larger is refused while it arrives. */
  readonly largest: number;
  /** What is usually sent: for the documentation. What a file really is, its content says; the handler judges that. */
  readonly mediaTypes: readonly string[];
}

/** A file as its sender describes it, its bytes not yet read. */
export interface IncomingFile {
  /** As sent; the gateway cleans it. */
  readonly name: string;
  /** Media type in lower case, without parameters; `application/octet-stream` when nothing was said. A claim, not a fact. */
  readonly declaredType: string;
  readonly bytes: FileBytes;
}

/** A file that has arrived whole. It is there while its command is carried out, and gone afterwards unless the command keeps it. */
export interface UploadedFile {
  /** Clean: see `cleanFileName`. */
  readonly name: string;
  readonly declaredType: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the content, in hexadecimal. */
  readonly digest: string;
  /** From the beginning, as often as needed. */
  open(): FileBytes;
}

/** A file as a query answers it. */
export interface FileAnswer {
  readonly name: string;
  readonly mediaType: string;
  /** In bytes, where it is known beforehand. */
  readonly size?: number;
  /** SHA-256 of the content in hexadecimal, where it is known beforehand: becomes the ETag. */
  readonly digest?: string;
  /** `attachment` unless said otherwise: a browser saves it and never runs it. */
  readonly disposition?: 'attachment' | 'inline';
  readonly bytes: FileBytes;
}

const isFileAnswer = (value: unknown): boolean => typeof value === 'object' && value !== null && 'name' in value && 'mediaType' in value && 'bytes' in value;

/** The output schema of every query that answers a file. */
export const fileAnswer = z.custom<FileAnswer>(isFileAnswer);

/** SHA-256 of a file's content, in hexadecimal. */
export const fileDigest = z.string().regex(/^[0-9a-f]{64}$/, 'file.digest-malformed');
