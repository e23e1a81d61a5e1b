import type { ReadStore } from '@greengate/read-store';
import { newReadStore } from './testing/accounts.fixture';
import { ProgressBoard } from './progress-board';

const position = '00000000000000000007';

describe('the progress board', () => {
  it('says nothing any more of what was reached before the store was away: it may have come back without that', async () => {
    const readStore = newReadStore();
    const attempts: { readonly promise: Promise<void>; readonly done: () => void }[] = [0, 1].map(() => {
      let done = (): void => undefined;
      return { promise: new Promise<void>((resolve) => (done = resolve)), done: () => done() };
    });
    let count = 0;
    const away: ReadStore = Object.create(readStore, {
      put: {
        value: async (...given: Parameters<ReadStore['put']>) => {
          const attempt = attempts[(count += 1) - 1];
          try {
            if (count === 1) throw new Error('the store is away');
            return await readStore.put(...given);
          } finally {
            attempt?.done();
          }
        },
      },
    }) as ReadStore;
    const board = new ProgressBoard(away, 'one');
    board.note('before@1', position);
    await attempts[0]?.promise;
    await new Promise((turn) => setImmediate(turn));
    board.note('after@1', position);
    await attempts[1]?.promise;
    expect([...(await new ProgressBoard(readStore, 'other').read()).keys()]).toEqual(['after@1']);
    await board.stop();
    await readStore.close();
  });
});
