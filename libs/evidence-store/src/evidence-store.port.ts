/** The bytes of a file, in pieces. */
export type EvidenceBytes = AsyncIterable<Uint8Array>;

/** What is kept, by its content. */
export interface KeptEvidence {
  /** SHA-256 of the content, in hexadecimal: its name. */
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
}

/** The store cannot be reached or cannot take writes now; trying again later may succeed. */
export class EvidenceStoreUnavailableError extends Error {
  constructor(message: string, readonly reason: 'unreachable' | 'full' | 'closed', options?: ErrorOptions) {
    super(message, options);
    this.name = 'EvidenceStoreUnavailableError';
  }
}

/** Nothing is kept under this digest. */
export class EvidenceMissingError extends Error {
  constructor(readonly digest: string) {
    super(`no evidence is kept under ${digest}`);
    this.name = 'EvidenceMissingError';
  }
}

/** What is kept under this digest is not what was put there. Needs a person and a backup. */
export class EvidenceDamagedError extends Error {
  constructor(readonly digest: string, options?: ErrorOptions) {
    super(`the evidence kept under ${digest} is damaged`, options);
    this.name = 'EvidenceDamagedError';
  }
}

/**
 * Files by their content. Nothing is ever changed or removed: the same content is the same file, and other content is another one.
 * Behaviour is what the contract suite (`@greengate/evidence-store/testing`) shows, for every adapter alike.
 */
export interface EvidenceStore {
  /**
   * Keeps the content, durably, once it has come whole. Where `bytes` fails, nothing is kept and its error is passed on.
   * Content that is kept already stays one file; if what was kept is damaged, this heals it. @throws EvidenceStoreUnavailableError
   */
  put(bytes: EvidenceBytes): Promise<KeptEvidence>;
  /** Whether something is kept under the digest; that it is sound, only reading it shows. @throws EvidenceStoreUnavailableError */
  has(digest: string): Promise<boolean>;
  /**
   * The content, compared with its digest while it is read: the last piece is held back until the whole is known to be sound, so that
   * damaged content never arrives complete. Reading begins with the first piece asked for.
   * @throws EvidenceMissingError, EvidenceDamagedError, EvidenceStoreUnavailableError from the iteration
   */
  open(digest: string): EvidenceBytes;
  /** Every digest kept, each once, in no particular order. @throws EvidenceStoreUnavailableError */
  digests(): AsyncIterable<string>;
  /** Safe to repeat. */
  close(): Promise<void>;
}
