import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Sealed } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import { LRUCache } from 'lru-cache';
import type { Vault } from '../context/context';

const collection = { name: 'subject_keys', indexes: [] };

/** What was sealed does not open: damage, another installation's master key, or a forgery. */
export class VaultDamagedError extends Error {
  constructor(readonly keyId: string, options?: ErrorOptions) {
    super(`what was sealed under "${keyId}" does not open: damaged, or sealed with another master key`, options);
    this.name = 'VaultDamagedError';
  }
}

/** The key was erased; nothing may be sealed under it again. */
export class KeyErasedError extends Error {
  constructor(readonly keyId: string) {
    super(`the key "${keyId}" was erased`);
    this.name = 'KeyErasedError';
  }
}

type Box = Omit<Sealed, 'keyId'>;
/** A data key, itself sealed under the wrapping key; or the mark that it was erased. */
type SubjectKey = { readonly wrapped: Box } | { readonly erased: true };

function encrypt(key: Buffer, plain: Buffer, context: string): Box {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context, 'utf8'));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv: iv.toString('base64url'), tag: cipher.getAuthTag().toString('base64url'), ciphertext: ciphertext.toString('base64url') };
}

function decrypt(key: Buffer, box: Box, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(box.iv, 'base64url'), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(context, 'utf8')).setAuthTag(Buffer.from(box.tag, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(box.ciphertext, 'base64url')), decipher.final()]);
}

/** The same text however it was typed: compatibility form, no surrounding space, lower case. */
const normalised = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

export interface VaultOptions {
  /** At least 32 random bytes; everything sealed is lost with it. */
  readonly masterKey: Buffer;
  readonly operations: ReadStore;
  /** How long an opened key stays in memory: another process learns of an erasure within this time. Default five minutes. */
  readonly keepOpenedFor?: number;
}

/**
 * AES-256-GCM under one random key per subject; those keys lie in the operational store, wrapped by a key derived from the master key
 * (HKDF-SHA-256). The key id is bound as associated data, so that a sealed value cannot be moved to another subject.
 */
export async function createVault({ masterKey, operations, keepOpenedFor = 300_000 }: VaultOptions): Promise<Vault> {
  if (masterKey.length < 32) throw new Error(`the master key has ${masterKey.length} bytes; it needs at least 32`);
  await operations.ensure(collection);
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', masterKey, 'greengate', use, 32));
  const wrappingKey = derive('vault/wrap/1');
  const indexKey = derive('vault/blind-index/1');
  const secretKey = derive('vault/secret/1');
  const opened = new LRUCache<string, Buffer>({ max: 2_000, ttl: keepOpenedFor });
  const wrapContext = (keyId: string): string => `subject-key:${keyId}`;

  async function existing(keyId: string): Promise<Buffer | 'erased' | undefined> {
    const known = opened.get(keyId);
    if (known) return known;
    const stored = (await operations.get<SubjectKey>(collection.name, keyId))?.view;
    if (!stored) return undefined;
    if ('erased' in stored) return 'erased';
    try {
      const key = decrypt(wrappingKey, stored.wrapped, wrapContext(keyId));
      opened.set(keyId, key);
      return key;
    } catch (cause) {
      throw new VaultDamagedError(keyId, { cause });
    }
  }

  async function keyFor(keyId: string): Promise<Buffer> {
    const known = await existing(keyId);
    if (known === 'erased') throw new KeyErasedError(keyId);
    if (known) return known;
    const wrapped = encrypt(wrappingKey, randomBytes(32), wrapContext(keyId));
    // Whoever was first wins; both then use the key that lies in the store.
    await operations.put(collection.name, keyId, { wrapped } satisfies SubjectKey, 'if-absent');
    return keyFor(keyId);
  }

  return {
    async seal(keyId, plain) {
      return { keyId, ...encrypt(await keyFor(keyId), Buffer.from(plain, 'utf8'), keyId) };
    },
    async open(sealed) {
      const key = await existing(sealed.keyId);
      if (key === 'erased') return undefined;
      // A key that was never there is damage, not erasure: erasing leaves its mark.
      if (!key) throw new VaultDamagedError(sealed.keyId);
      try {
        return decrypt(key, sealed, sealed.keyId).toString('utf8');
      } catch (cause) {
        throw new VaultDamagedError(sealed.keyId, { cause });
      }
    },
    async erase(keyId) {
      await operations.put(collection.name, keyId, { erased: true } satisfies SubjectKey, 'replace');
      opened.delete(keyId);
    },
    secretFor: (use) => createHmac('sha256', secretKey).update(use, 'utf8').digest('base64url'),
    blindIndex: (plain) => createHmac('sha256', indexKey).update(normalised(plain), 'utf8').digest('base64url'),
  };
}
