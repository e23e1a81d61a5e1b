import { once } from 'node:events';
import { positionZero } from '@greengate/event-store';
import type { Environment } from '../environment';
import { withApplication } from '../open-application';

const padded = (given: string | undefined): string | undefined => (given === undefined ? undefined : given.padStart(positionZero.length, '0'));

/** One JSON line for each event, in the order of the log, as recorded: no upcasting, personal data stays sealed. */
export const exportEventsCommand = (options: { readonly from?: string; readonly to?: string }, environment: Environment): Promise<number> =>
  withApplication(environment, async ({ services }) => {
    const to = padded(options.to);
    let from = padded(options.from) ?? positionZero;
    for (;;) {
      const page = await services.eventStore.readAll({ from, limit: 500 });
      const wanted = page.events.filter(({ position }) => to === undefined || position <= to);
      const lines = wanted.map((event) => `${JSON.stringify(event)}\n`).join('');
      if (lines !== '' && !process.stdout.write(lines)) await once(process.stdout, 'drain');
      if (page.end || wanted.length < page.events.length) return 0;
      from = page.position;
    }
  });
