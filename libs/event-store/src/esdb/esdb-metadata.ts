import { WrongExpectedRevisionError, type StreamMetadata } from '../event-store.port';
import type { EsdbClient } from './esdb-client';
import { revisionOf } from './esdb-events';
import { streamRequest } from './esdb-requests';
import { newId, type EventMetadata } from '@greengate/kernel';
import type { EsdbAppender } from './esdb-append';

export interface EsdbMetadata {
  read(stream: string): Promise<StreamMetadata>;
  write(stream: string, metadata: StreamMetadata): Promise<void>;
}

const attempts = 10;
const metaStreamOf = (stream: string): string => `$$${stream}`;

/** Stream metadata lies in a stream of its own, `$$<stream>`, the newest event of which counts. `maxCount` has the server's name there, `$maxCount`. */
export function createEsdbMetadata(client: EsdbClient, appender: EsdbAppender, within: number): EsdbMetadata {
  const newest = async (stream: string): Promise<{ readonly revision: number; readonly text: string } | undefined> => {
    for await (const message of client.read(streamRequest(metaStreamOf(stream), { from: undefined, direction: 'backwards', limit: 1 }), within)) {
      const event = message.getEvent()?.getEvent();
      if (event) return { revision: revisionOf(event.getStreamRevision()), text: Buffer.from(event.getData_asU8()).toString('utf8') };
    }
    return undefined;
  };

  return {
    async read(stream) {
      const found = await newest(stream);
      if (!found || found.text === '') return {};
      const { $maxCount, ...custom } = JSON.parse(found.text) as { readonly $maxCount?: number };
      return { ...($maxCount === undefined ? {} : { maxCount: $maxCount }), ...custom };
    },
    async write(stream, { maxCount, ...custom }) {
      const data = { ...(maxCount === undefined ? {} : { $maxCount: maxCount }), ...custom };
      const id = newId();
      for (let attempt = 1; ; attempt += 1) {
        const current = await newest(stream);
        try {
          await appender.append(metaStreamOf(stream), current?.revision ?? 'no-stream', [{ id, type: '$metadata', data, metadata: {} as EventMetadata }]);
          return;
        } catch (error) {
          // Set by another at the same moment: the last one counts.
          if (!(error instanceof WrongExpectedRevisionError) || attempt === attempts) throw error;
        }
      }
    },
  };
}
