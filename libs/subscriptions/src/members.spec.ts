import { newReadStore } from './testing/accounts.fixture';
import { Members, membersCollection } from './members';
import { ProgressBoard, progressCollection } from './progress-board';

const said = { beat: 1, holds: [], offers: [], leaving: false };

describe('members', () => {
  it('that were killed are forgotten in the end, and what they said about their progress with them; those that beat are not', async () => {
    const readStore = newReadStore();
    await readStore.ensure(membersCollection);
    await readStore.ensure(progressCollection);
    let now = 0;
    const members = new Members({ readStore, self: 'me', leaseMs: 100, elapsed: () => now });
    for (const name of ['killed', 'alive']) {
      await readStore.put(membersCollection.name, name, said);
      await readStore.put(progressCollection.name, name, { positions: { [`view of ${name}`]: '00000000000000000007' } });
    }
    const known = async (): Promise<readonly string[]> => (await readStore.find(membersCollection.name, { limit: 10 })).documents.map(({ id }) => id).sort();
    const look = async (): Promise<void> => {
      now += 20;
      await readStore.put(membersCollection.name, 'alive', { ...said, beat: now });
      await members.look();
    };
    for (let silent = 0; silent <= 1_000; silent += 20) await look();
    expect(await known()).toEqual(['alive', 'killed', 'me']);
    expect([members.isAlive('killed'), members.isAlive('alive')]).toEqual([false, true]);
    for (let silent = 0; silent <= 1_000; silent += 20) await look();
    expect(await known()).toEqual(['alive', 'me']);
    expect([...(await new ProgressBoard(readStore, 'me').read()).keys()]).toEqual(['view of alive']);
    await readStore.close();
  });
});
