import type { ReadStore } from '@greengate/read-store';
import { newReadStore } from './testing/accounts.fixture';
import { ProgressBoard } from './progress-board';

const position = '00000000000000000007';

describe('the progress board', () => {
  it('says later what could not be said while the store was away, also when nothing else happens', async () => {
    const readStore = newReadStore();
    let attempts = 0;
    let written = (): void => undefined;
    const said = new Promise<void>((resolve) => {
      written = resolve;
    });
    const away: ReadStore = Object.create(readStore, {
      put: {
        value: async (...given: Parameters<ReadStore['put']>) => {
          attempts += 1;
          if (attempts === 1) throw new Error('the store is away');
          const done = await readStore.put(...given);
          written();
          return done;
        },
      },
    }) as ReadStore;
    const board = new ProgressBoard(away, 'one');
    board.note('view@1', position);
    await said;
    expect((await new ProgressBoard(readStore, 'other').read()).get('view@1')).toBe(position);
    await board.stop();
    await readStore.close();
  });
});
