import { join } from 'node:path';
import { openSqliteReadStore } from '@greengate/read-store';
import { endApplication, openApplication, type Application } from './start-application';

const dayLength = 86_400_000;

/** The same application some days on: its calendar lies in its store, and is read when it starts. */
export async function daysLater(application: Application, days: number): Promise<Application> {
  await endApplication(application);
  const operations = openSqliteReadStore({ path: join(application.folder, 'operations.db'), durability: 'durable' });
  const kept = (await operations.get<{ readonly startsOn: string; readonly milliseconds: number }>('platform_clock', 'offset'))?.view;
  if (kept === undefined) throw new Error('this application has no calendar of its own');
  await operations.put('platform_clock', 'offset', { ...kept, milliseconds: kept.milliseconds + days * dayLength });
  await operations.close();
  return openApplication(application.folder);
}
