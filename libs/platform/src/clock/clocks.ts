import { readFileSync } from 'node:fs';
import type { ReadStore } from '@greengate/read-store';
import type { ClockSetting } from '../config/config';
import type { Clock } from '../context/context';

const collection = { name: 'platform_clock', indexes: [] };
const only = 'offset';

interface StoredOffset {
  readonly startsOn: string;
  readonly milliseconds: number;
}

/** The real time, which this is the only place to read. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

const shifted = (milliseconds: number): Clock => ({ now: () => new Date(Date.parse(systemClock.now()) + milliseconds).toISOString() });

/** Read each time: whoever writes the file moves the time of all processes at once. */
const written = (path: string): Clock => ({ now: () => new Date(readFileSync(path, 'utf8').trim()).toISOString() });

/** The offset kept in the operations store by a demonstration; undefined when its clock was never shifted. */
export async function storedClockOffset(operations: ReadStore): Promise<number | undefined> {
  await operations.ensure(collection);
  return (await operations.get<StoredOffset>(collection.name, only))?.view.milliseconds;
}

/**
 * The business clock. A demonstration's real figures end in 2024: measured by today's date, every disclosure would be overdue and every
 * supplier without a tier. So its business time begins at the day configured when the stores are first opened, and runs on at normal speed.
 */
export async function openClock(setting: ClockSetting, operations: ReadStore): Promise<Clock> {
  if (setting.kind === 'system') return systemClock;
  if (setting.kind === 'file') return written(setting.path);
  const known = await storedClockOffset(operations);
  if (known !== undefined) return shifted(known);
  const milliseconds = Date.parse(`${setting.startsOn}T08:00:00.000Z`) - Date.parse(systemClock.now());
  const offset: StoredOffset = { startsOn: setting.startsOn, milliseconds };
  await operations.put(collection.name, only, offset, 'if-absent');
  return shifted((await storedClockOffset(operations)) ?? milliseconds);
}
