import { openSqliteEventStore, positionZero, type StoredEvent } from '@greengate/event-store';
import { join } from 'node:path';
import type { Acknowledgement } from './acknowledgement';
import { openInstallation } from './installation';

export interface Inspection {
  readonly events: number;
  readonly views: number;
  readonly faults: readonly string[];
}

async function allEvents(folder: string): Promise<{ events: readonly StoredEvent[]; integrity: string | undefined }> {
  const store = openSqliteEventStore({ path: join(folder, 'events.db') });
  const events: StoredEvent[] = [];
  for (let from = positionZero; ; ) {
    const page = await store.readAll({ from, limit: 5_000 });
    events.push(...page.events);
    from = page.position;
    if (page.end) break;
  }
  const report = await store.checkIntegrity();
  await store.close();
  return { events, integrity: report.ok ? undefined : JSON.stringify(report) };
}

function faultsOfLog(events: readonly StoredEvent[], acknowledged: readonly Acknowledgement[]): string[] {
  const faults: string[] = [];
  const byId = new Map<string, StoredEvent>();
  const revisions = new Map<string, number>();
  for (const event of events) {
    if (byId.has(event.id)) faults.push(`event ${event.id} is there twice`);
    byId.set(event.id, event);
    const expected = (revisions.get(event.stream) ?? -1) + 1;
    if (event.revision !== expected) faults.push(`stream ${event.stream} jumps from ${expected - 1} to ${event.revision}`);
    revisions.set(event.stream, event.revision);
  }
  for (const { stream, revision, ids } of acknowledged) {
    for (const [index, id] of ids.entries()) {
      const event = byId.get(id);
      const at = revision - ids.length + 1 + index;
      if (!event) faults.push(`acknowledged event ${id} of ${stream} is lost`);
      else if (event.stream !== stream || event.revision !== at) faults.push(`acknowledged event ${id} is at ${event.stream}/${event.revision}, not at ${stream}/${at}`);
    }
  }
  return faults;
}

/** After a kill: every acknowledged event is there once and at its place, streams have no gaps, and the views catch up to what a rebuild gives. */
export async function inspect(folder: string, acknowledged: readonly Acknowledgement[]): Promise<Inspection> {
  const { events, integrity } = await allEvents(folder);
  const faults = faultsOfLog(events, acknowledged);
  if (integrity !== undefined) faults.push(`integrity: ${integrity}`);
  const application = await openInstallation(folder);
  try {
    await application.subscriptions.start();
    if (!(await application.subscriptions.whenLive())) faults.push(`a view stopped: ${JSON.stringify(await application.subscriptions.status())}`);
    const end = events.at(-1)?.position ?? positionZero;
    const verified = await application.subscriptions.verify();
    faults.push(...verified.filter(({ equal }) => !equal).map(({ view, firstDifference }) => `view ${view} differs from its rebuild: ${JSON.stringify(firstDifference)}`));
    faults.push(...verified.filter(({ position }) => position < end).map(({ view, position }) => `view ${view} stands at ${position}, the log of the killed process ends at ${end}`));
    return { events: events.length, views: verified.length, faults };
  } finally {
    await application.close();
  }
}
