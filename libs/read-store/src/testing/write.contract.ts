import { UnknownCollectionError, type ReadStore } from '../read-store.port';
import { at } from './place';

const name = 'supplier_list@3';

export function writeContract(current: () => ReadStore): void {
  describe('guarded writes', () => {
    beforeEach(() => current().ensure({ name, indexes: [{ fields: ['tier'] }] }));

    it('reads a document as it was written, nested values and all', async () => {
      const view = { tier: 'A', nested: { list: [1, null, { deep: '绿色' }], no: false }, exact: '0.10' };
      await current().write(name, [{ id: 'a', position: at(7), view }]);
      expect(await current().get(name, 'a')).toEqual({ id: 'a', position: at(7), view });
      expect(await current().get(name, 'b')).toBeUndefined();
    });

    it('ignores an older write and an equal one', async () => {
      await current().write(name, [{ id: 'a', position: at(10), view: { tier: 'B' } }]);
      await current().write(name, [{ id: 'a', position: at(9), view: { tier: 'older' } }]);
      await current().write(name, [{ id: 'a', position: at(10), view: { tier: 'equal' } }]);
      expect(await current().get(name, 'a')).toEqual({ id: 'a', position: at(10), view: { tier: 'B' } });
      await current().write(name, [{ id: 'a', position: at(11), view: { tier: 'C' } }]);
      expect(await current().get(name, 'a')).toEqual({ id: 'a', position: at(11), view: { tier: 'C' } });
    });

    it('takes the rest of a batch whose oldest part is there already, and the whole batch twice', async () => {
      const batch = ['a', 'b', 'c'].map((id, index) => ({ id, position: at(index + 1), view: { tier: id } }));
      await current().write(name, batch.slice(0, 1));
      await current().write(name, batch);
      await current().write(name, batch);
      expect((await current().find(name, { limit: 10 })).documents).toEqual(batch);
    });

    it('hides a tombstone from reads, yet lets no older write bring the document back', async () => {
      await current().write(name, [{ id: 'a', position: at(1), view: { tier: 'A' } }]);
      await current().write(name, [{ id: 'a', position: at(5), view: null }]);
      await current().write(name, [{ id: 'a', position: at(4), view: { tier: 'A' } }]);
      expect(await current().get(name, 'a')).toBeUndefined();
      expect(await current().getMany(name, ['a'])).toEqual([]);
      expect((await current().find(name, { limit: 10 })).documents).toEqual([]);
      expect(await current().count(name)).toBe(0);
      expect(await current().load(name, ['a', 'absent'])).toEqual([{ id: 'a', position: at(5), view: null }]);
      await current().write(name, [{ id: 'a', position: at(6), view: { tier: 'D' } }]);
      expect(await current().get(name, 'a')).toEqual({ id: 'a', position: at(6), view: { tier: 'D' } });
    });

    it('keeps a tombstone of a document that never was', async () => {
      await current().write(name, [{ id: 'a', position: at(5), view: null }]);
      await current().write(name, [{ id: 'a', position: at(4), view: { tier: 'A' } }]);
      expect(await current().get(name, 'a')).toBeUndefined();
    });

    it('reads many by id: those there are, each once', async () => {
      await current().write(name, ['a', 'b', 'c'].map((id) => ({ id, position: at(1), view: { tier: id } })));
      const found = await current().getMany(name, ['c', 'absent', 'a', 'a']);
      expect(found.map(({ id }) => id).sort()).toEqual(['a', 'c']);
    });

    it('writes a bulk of thousands', async () => {
      const bulk = Array.from({ length: 5000 }, (_, index) => ({ id: `d${index}`, position: at(index + 1), view: { tier: String(index % 6) } }));
      await current().write(name, bulk);
      await current().write(name, bulk);
      expect(await current().count(name)).toBe(5000);
      expect(await current().count(name, { tier: '0' })).toBe(834);
    });

    it('takes any text as id', async () => {
      const ids = ["o'brien", 'a"b', '绿色', 'with space', '%_', '2330.TW', ' '];
      await current().write(name, ids.map((id) => ({ id, position: at(1), view: { id } })));
      for (const id of ids) expect((await current().get(name, id))?.view).toEqual({ id });
    });
  });

  describe('collections', () => {
    it('are made once, keep their documents, and learn further indexes', async () => {
      await current().ensure({ name, indexes: [{ fields: ['tier'] }] });
      await current().write(name, [{ id: 'a', position: at(1), view: { tier: 'A', score: 5 } }]);
      await current().ensure({ name, indexes: [{ fields: ['tier'] }, { fields: ['score', 'tier'] }] });
      await current().ensure({ name, indexes: [] });
      expect(await current().count(name, { score: { gte: 5 }, tier: 'A' })).toBe(1);
      expect(await current().collections()).toContain(name);
    });

    it('do not mix, whatever their names', async () => {
      const names = ['list@3', 'list@3.2', 'process:mail', "it's", 'a"b', 'a b; drop'];
      for (const each of names) {
        await current().ensure({ name: each, indexes: [{ fields: ['of'] }] });
        await current().write(each, [{ id: 'a', position: at(1), view: { of: each } }]);
      }
      for (const each of names) {
        expect((await current().find(each, { filter: { of: each }, sort: { field: 'of', direction: 'ascending' }, limit: 5 })).documents).toHaveLength(1);
      }
      expect([...(await current().collections())].sort()).toEqual([...names].sort());
    });

    it('are empty to reads and closed to writes when absent or dropped', async () => {
      await current().ensure({ name, indexes: [{ fields: ['tier'] }] });
      await current().write(name, [{ id: 'a', position: at(9), view: { tier: 'A' } }]);
      await current().drop(name);
      await current().drop(name);
      expect(await current().collections()).not.toContain(name);
      expect(await current().get(name, 'a')).toBeUndefined();
      expect(await current().getMany(name, ['a'])).toEqual([]);
      expect(await current().find(name, { limit: 1, filter: { tier: 'A' } })).toEqual({ documents: [] });
      expect(await current().count(name)).toBe(0);
      await expect(current().write(name, [{ id: 'a', position: at(1), view: {} }])).rejects.toThrow(UnknownCollectionError);
      await expect(current().put(name, 'a', {})).rejects.toThrow(UnknownCollectionError);

      await current().ensure({ name, indexes: [] });
      await current().write(name, [{ id: 'a', position: at(1), view: { tier: 'again' } }]);
      expect((await current().get(name, 'a'))?.view).toEqual({ tier: 'again' });
    });
  });
}
