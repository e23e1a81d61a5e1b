import type { ReadStore } from '@greengate/read-store';
import type { ProgressBoard } from './progress-board';
import type { ViewRegistry } from './view-registry';
import { ViewWaiter } from './view-waiter';

const at = (position: number): string => String(position).padStart(20, '0');

/** A view that runs elsewhere: its store lost its last moments and stands at 5, while the process that runs it still says 9. */
function waiterOf(actsOnViews: boolean): ViewWaiter {
  const views = { live: async () => ({ version: 1, collection: 'accounts@1', handles: [] }) } as unknown as ViewRegistry;
  const store = { checkpoint: async () => ({ position: at(5), owner: 'elsewhere', epoch: 1 }) } as unknown as ReadStore;
  const board: Pick<ProgressBoard, 'read'> = { read: async () => new Map([['accounts@1', at(9)]]) };
  return new ViewWaiter(new Map(), views, store, board, actsOnViews);
}

describe('waiting for a view that runs elsewhere', () => {
  it('takes the furthest word for reads', async () => {
    expect(await waiterOf(false).positionElsewhere('accounts')).toBe(at(9));
    expect(await waiterOf(false).waitFor(['accounts'], at(9), { timeoutMs: 1_000 })).toBe(true);
  });

  it('takes the checkpoint alone where something is done with what is read', async () => {
    expect(await waiterOf(true).positionElsewhere('accounts')).toBe(at(5));
    expect(await waiterOf(true).waitFor(['accounts'], at(5), { timeoutMs: 1_000 })).toBe(true);
    expect(await waiterOf(true).waitFor(['accounts'], at(6), { timeoutMs: 60 })).toBe(false);
  });
});
