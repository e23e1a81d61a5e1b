import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { RejectedError, canonicalJson } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import type { Clock } from '../context/context';
import type { Answer } from './caller';

const collection = { name: 'platform_idempotency', indexes: [{ fields: ['recordedAt'] }] };

interface IdempotencyRecord {
  readonly requestDigest: string;
  readonly recordedAt: string;
  /** The answer, sealed under a key that only the holder of the Idempotency-Key can make again: answers may carry what is shown once. */
  readonly answer?: string;
}

/** Remembers what each Idempotency-Key asked for and was answered. */
export interface IdempotencyRecords {
  /** The answer given before; undefined when this is the first time, or the first time did not end. @throws RejectedError `idempotency.reused` */
  begin(scope: { readonly actorId: string; readonly key: string }, request: unknown): Promise<Answer | undefined>;
  complete(scope: { readonly actorId: string; readonly key: string }, request: unknown, answer: Answer): Promise<void>;
  /** The command was refused and changed nothing: the key may be used again. */
  release(scope: { readonly actorId: string; readonly key: string }): Promise<void>;
  /** Forget records older than this instant; answers how many. */
  forgetBefore(instant: string): Promise<number>;
}

function seal(key: Buffer, plain: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const ciphertext = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), ciphertext]).toString('base64url');
}

function open(key: Buffer, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** @param secret installation secret, so that short keys cannot be guessed from the store's file */
export async function createIdempotencyRecords(operations: ReadStore, clock: Clock, secret: string): Promise<IdempotencyRecords> {
  await operations.ensure(collection);
  type Scope = { readonly actorId: string; readonly key: string };
  const derive = (use: string, { actorId, key }: Scope): Buffer => createHmac('sha256', secret).update(JSON.stringify([use, actorId, key])).digest();
  const idOf = (scope: Scope): string => derive('id', scope).toString('base64url');
  // Keyed, since requests may hold passwords: a bare digest could be tried offline.
  const digestOf = (scope: Scope, request: unknown): string => createHmac('sha256', derive('request', scope)).update(canonicalJson(request)).digest('base64url');
  return {
    async begin(scope, request) {
      const record: IdempotencyRecord = { requestDigest: digestOf(scope, request), recordedAt: clock.now() };
      // Reserved before the work: two requests at once with one key and different bodies must not both be taken for the first.
      if (await operations.put(collection.name, idOf(scope), record, 'if-absent')) return undefined;
      const known = await operations.get<IdempotencyRecord>(collection.name, idOf(scope));
      if (known === undefined) return undefined;
      if (known.view.requestDigest !== record.requestDigest) throw new RejectedError({ code: 'idempotency.reused', facts: {} });
      if (known.view.answer === undefined) return undefined;
      return { ...(JSON.parse(open(derive('answer', scope), known.view.answer)) as Answer), repeated: true };
    },
    async complete(scope, request, answer) {
      const record: IdempotencyRecord = { requestDigest: digestOf(scope, request), recordedAt: clock.now(), answer: seal(derive('answer', scope), JSON.stringify(answer)) };
      await operations.put(collection.name, idOf(scope), record, 'replace');
    },
    async release(scope) {
      const known = await operations.get<IdempotencyRecord>(collection.name, idOf(scope));
      if (known !== undefined && known.view.answer === undefined) await operations.remove(collection.name, idOf(scope));
    },
    async forgetBefore(instant) {
      let forgotten = 0;
      for (;;) {
        const page = await operations.find<IdempotencyRecord>(collection.name, { filter: { recordedAt: { lt: instant } }, limit: 500 });
        for (const document of page.documents) forgotten += (await operations.remove(collection.name, document.id)) ? 1 : 0;
        if (page.documents.length === 0) return forgotten;
      }
    },
  };
}
