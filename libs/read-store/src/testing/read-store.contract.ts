import type { ReadStore } from '../read-store.port';
import { checkpointContract } from './checkpoint.contract';
import { findContract } from './find.contract';
import { pagingContract } from './paging.contract';
import { recordContract } from './record.contract';
import { writeContract } from './write.contract';

/** Opens an empty store of its own; the suite closes it. */
export type OpenReadStore = () => Promise<ReadStore>;

/** What every read store does, whatever lies beneath. An adapter is what passes this. */
export function readStoreContract(name: string, open: OpenReadStore): void {
  describe(`read store contract: ${name}`, () => {
    let store: ReadStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const current = () => store;

    writeContract(current);
    recordContract(current);
    findContract(current);
    pagingContract(current);
    checkpointContract(current);
  });
}
