import { createHash } from 'node:crypto';
import type { ReadStore } from '@greengate/read-store';
import { Store, type SessionData } from 'express-session';
import type { Clock } from '../context/context';

const collection = { name: 'sessions', indexes: [{ fields: ['expiresAt'] }] };

interface SessionDocument {
  readonly expiresAt: string;
  readonly session: SessionData;
}

/** Extending a session is written at most this often: a rolling expiry must not cost a durable write on every request. */
const touchEvery = 60_000;

const ignore = (): void => undefined;

/** The store keeps a digest of the session id: reading the file gives nobody a session. */
const idOf = (sid: string): string => createHash('sha256').update(sid, 'utf8').digest('hex');

/** Sessions of express-session in the operational store: durable, shared between processes, gone when they expire. */
export class OperationsSessionStore extends Store {
  private constructor(
    private readonly operations: ReadStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  static async open(operations: ReadStore, clock: Clock): Promise<OperationsSessionStore> {
    await operations.ensure(collection);
    return new OperationsSessionStore(operations, clock);
  }

  override get(sid: string, callback: (error: unknown, session?: SessionData | null) => void): void {
    this.read(sid).then((document) => callback(null, document?.session ?? null), callback);
  }

  override set(sid: string, session: SessionData, callback: (error?: unknown) => void = ignore): void {
    this.write(sid, session).then(() => callback(), callback);
  }

  override touch(sid: string, session: SessionData, callback: (error?: unknown) => void = ignore): void {
    this.extend(sid, session).then(() => callback(), callback);
  }

  override destroy(sid: string, callback: (error?: unknown) => void = ignore): void {
    this.operations.remove(collection.name, idOf(sid)).then(() => callback(), callback);
  }

  /** Remove sessions that have expired; answers how many. At most `limit`, so that a request may do it in passing. */
  async forgetExpired(limit = 200): Promise<number> {
    const { documents } = await this.operations.find<SessionDocument>(collection.name, { filter: { expiresAt: { lte: this.clock.now() } }, limit });
    for (const { id } of documents) await this.operations.remove(collection.name, id);
    return documents.length;
  }

  private async read(sid: string): Promise<SessionDocument | undefined> {
    const document = (await this.operations.get<SessionDocument>(collection.name, idOf(sid)))?.view;
    return document && document.expiresAt > this.clock.now() ? document : undefined;
  }

  private expiryOf(session: SessionData): string {
    return new Date(Date.parse(this.clock.now()) + (session.cookie.originalMaxAge ?? 0)).toISOString();
  }

  private async write(sid: string, session: SessionData): Promise<void> {
    const document: SessionDocument = { expiresAt: this.expiryOf(session), session: JSON.parse(JSON.stringify(session)) as SessionData };
    await this.operations.put(collection.name, idOf(sid), document, 'replace');
  }

  private async extend(sid: string, session: SessionData): Promise<void> {
    const document = await this.read(sid);
    if (!document) return;
    const expiresAt = this.expiryOf(session);
    if (Date.parse(expiresAt) - Date.parse(document.expiresAt) < touchEvery) return;
    await this.operations.put(collection.name, idOf(sid), { ...document, expiresAt } satisfies SessionDocument, 'replace');
  }
}
