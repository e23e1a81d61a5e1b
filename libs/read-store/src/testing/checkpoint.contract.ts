import { CheckpointLostError, type ReadStore } from '../read-store.port';
import { at } from './place';

export function checkpointContract(current: () => ReadStore): void {
  describe('checkpoints', () => {
    it('are absent until claimed, then at the beginning', async () => {
      expect(await current().checkpoint('p')).toBeUndefined();
      expect(await current().claimCheckpoint('p', 'one')).toEqual({ position: at(0), owner: 'one', epoch: 1 });
      expect(await current().checkpoint('p')).toEqual({ position: at(0), owner: 'one', epoch: 1 });
    });

    it('keep their position over a change of owner, whose epoch is higher', async () => {
      const one = await current().claimCheckpoint('p', 'one');
      await current().saveCheckpoint('p', { ...one, position: at(7) });
      expect(await current().claimCheckpoint('p', 'two')).toEqual({ position: at(7), owner: 'two', epoch: 2 });
    });

    it('refuse an owner who lost it, and name the present one', async () => {
      const one = await current().claimCheckpoint('p', 'one');
      const two = await current().claimCheckpoint('p', 'two');
      const lost = await current().saveCheckpoint('p', { ...one, position: at(9) }).catch((error: unknown) => error);
      expect(lost).toBeInstanceOf(CheckpointLostError);
      expect((lost as CheckpointLostError).current).toEqual(two);
      expect(await current().checkpoint('p')).toEqual(two);
      await current().saveCheckpoint('p', { ...two, position: at(3) });
      expect((await current().checkpoint('p'))?.position).toBe(at(3));
    });

    it('refuse an earlier epoch of the same owner', async () => {
      const before = await current().claimCheckpoint('p', 'one');
      const after = await current().claimCheckpoint('p', 'one');
      expect(after.epoch).toBe(before.epoch + 1);
      await expect(current().saveCheckpoint('p', { ...before, position: at(1) })).rejects.toThrow(CheckpointLostError);
      await current().saveCheckpoint('p', { ...after, position: at(1) });
    });

    it('refuse what was never claimed, or was removed', async () => {
      await expect(current().saveCheckpoint('p', { position: at(1), owner: 'one', epoch: 1 })).rejects.toThrow(CheckpointLostError);
      const one = await current().claimCheckpoint('p', 'one');
      await current().removeCheckpoint('p');
      await current().removeCheckpoint('p');
      await expect(current().saveCheckpoint('p', one)).rejects.toThrow(CheckpointLostError);
      expect(await current().checkpoint('p')).toBeUndefined();
    });

    it('do not mix', async () => {
      const p = await current().claimCheckpoint('p', 'one');
      await current().claimCheckpoint('q', 'two');
      await current().saveCheckpoint('p', { ...p, position: at(4) });
      expect(await current().checkpoint('q')).toEqual({ position: at(0), owner: 'two', epoch: 1 });
    });

    it('give each of many claims an epoch of its own', async () => {
      const claims = await Promise.all(Array.from({ length: 10 }, (_, index) => current().claimCheckpoint('p', `o${index}`)));
      expect(new Set(claims.map(({ epoch }) => epoch)).size).toBe(10);
    });
  });
}
