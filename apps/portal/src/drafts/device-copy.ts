import { openDB } from 'idb';
import type { Entered } from '../api/drafts';

/** What was typed on this device and is not with the server yet. */
export interface Pending {
  readonly answers: Entered;
  /** The revision that the person saw when typing. */
  readonly basedOn: number | undefined;
  /** "Submit" was pressed without a connection. */
  readonly submit?: boolean;
}

const name = 'greengate';
const table = 'drafts';
const database = () => openDB(name, 1, { upgrade: (db) => void db.createObjectStore(table) });

export async function pendingOf(draftId: string): Promise<Pending | undefined> {
  return (await (await database()).get(table, draftId)) as Pending | undefined;
}

/** Other work that is only on this device until it is sent, by a key of its own (`kind:id`). */
export async function workOf(key: string): Promise<unknown> {
  return (await database()).get(table, key);
}

/** Undefined: there is nothing to be kept any more. */
export async function keepWork(key: string, work: unknown): Promise<void> {
  if (work === undefined) await (await database()).delete(table, key);
  else await (await database()).put(table, work, key);
}

export async function keepPending(draftId: string, pending: Pending): Promise<void> {
  await (await database()).put(table, pending, draftId);
}

export async function forgetPending(draftId: string): Promise<void> {
  await (await database()).delete(table, draftId);
}
