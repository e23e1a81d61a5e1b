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

export async function keepPending(draftId: string, pending: Pending): Promise<void> {
  await (await database()).put(table, pending, draftId);
}

export async function forgetPending(draftId: string): Promise<void> {
  await (await database()).delete(table, draftId);
}
