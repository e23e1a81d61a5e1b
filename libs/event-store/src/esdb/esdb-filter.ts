import { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import type { EventFilter, StoredEvent } from '../event-store.port';

const categoryOf = (stream: string): string => {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
};
const alternatives = (texts: readonly string[]): string => texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');

/** Everything that is not the server's own. */
const notSystem = '^[^$].*';
/** How many events the server looks at before it answers that nothing matched (the client's default is 32). */
const searchWindow = 500;

const filterOf = (subject: 'type' | 'stream', regex: string): ReadReq.Options.FilterOptions => {
  const expression = new ReadReq.Options.FilterOptions.Expression().setRegex(regex);
  const options = new ReadReq.Options.FilterOptions().setMax(searchWindow).setCheckpointintervalmultiplier(1);
  return subject === 'type' ? options.setEventType(expression) : options.setStreamIdentifier(expression);
};

/** What the server leaves out. It filters by type or by stream name, not by both: by type when there is a choice, which is the narrower one. */
export function serverFilterOf(filter: EventFilter | undefined): ReadReq.Options.FilterOptions {
  if (filter?.types) return filterOf('type', `^(?:${alternatives(filter.types)})$`);
  if (filter?.categories) return filterOf('stream', `^(?:${alternatives(filter.categories)})(?:-|$)`);
  return filterOf('type', notSystem);
}

/** The whole filter, for what the server let through. */
export function matcherOf(filter: EventFilter | undefined): (event: StoredEvent) => boolean {
  const types = filter?.types && new Set(filter.types);
  const categories = filter?.categories && new Set(filter.categories);
  return ({ type, stream }) => (!types || types.has(type)) && (!categories || categories.has(categoryOf(stream)));
}

/** Nothing can match: no need to ask. */
export const isEmpty = (filter: EventFilter | undefined): boolean => filter?.types?.length === 0 || filter?.categories?.length === 0;

