import { UniqueViolationError, type ReadStore } from '../read-store.port';
import { at } from './place';

const name = 'sessions';

export function recordContract(current: () => ReadStore): void {
  describe('operational records', () => {
    beforeEach(() => current().ensure({ name, indexes: [{ fields: ['user'] }, { fields: ['token'], unique: true }] }));

    it('puts without a guard', async () => {
      expect(await current().put(name, 's', { user: 'u1' })).toBe(true);
      expect(await current().put(name, 's', { user: 'u2' })).toBe(true);
      expect((await current().get(name, 's'))?.view).toEqual({ user: 'u2' });
      expect(await current().count(name, { user: 'u1' })).toBe(0);
    });

    it('puts if absent: once, and says so; a tombstone is absent', async () => {
      expect(await current().put(name, 's', { user: 'first' }, 'if-absent')).toBe(true);
      expect(await current().put(name, 's', { user: 'second' }, 'if-absent')).toBe(false);
      expect((await current().get(name, 's'))?.view).toEqual({ user: 'first' });
      await current().write(name, [{ id: 't', position: at(1), view: null }]);
      expect(await current().put(name, 't', { user: 'third' }, 'if-absent')).toBe(true);
      expect((await current().get(name, 't'))?.view).toEqual({ user: 'third' });
    });

    it('lets exactly one of many put if absent', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => current().put(name, 'lock', { user: `u${index}` }, 'if-absent')));
      expect(answers.filter(Boolean)).toHaveLength(1);
    });

    it('removes, once, and the id is free again', async () => {
      await current().put(name, 's', { user: 'u' });
      expect(await current().remove(name, 's')).toBe(true);
      expect(await current().remove(name, 's')).toBe(false);
      expect(await current().get(name, 's')).toBeUndefined();
      expect(await current().put(name, 's', { user: 'u' }, 'if-absent')).toBe(true);
    });

    it('refuses a second holder of a unique value, and keeps the first', async () => {
      await current().put(name, 's1', { token: 't' });
      await expect(current().put(name, 's2', { token: 't' })).rejects.toThrow(UniqueViolationError);
      await expect(current().put(name, 's2', { token: 't' }, 'if-absent')).rejects.toThrow(UniqueViolationError);
      await expect(current().write(name, [{ id: 's2', position: at(1), view: { token: 't' } }])).rejects.toThrow(UniqueViolationError);
      expect(await current().get(name, 's2')).toBeUndefined();
      expect(await current().put(name, 's1', { token: 't', user: 'same document' })).toBe(true);
    });

    it('lets many miss a unique value, and frees it with its holder', async () => {
      await current().put(name, 's1', {});
      await current().put(name, 's2', {});
      await current().put(name, 's3', { token: null });
      await current().put(name, 's4', { token: null });
      expect(await current().count(name)).toBe(4);
      await current().put(name, 's1', { token: 't' });
      await current().remove(name, 's1');
      expect(await current().put(name, 's2', { token: 't' })).toBe(true);
    });
  });
}
