import { InvalidCursorError, type FindOptions, type ReadStore } from '../read-store.port';
import { at } from './place';

const name = 'supplier_list@2';
type Sort = NonNullable<FindOptions['sort']>;

/** Scores repeat and are missing, so that ties and gaps lie across page ends. */
const scored = Array.from({ length: 23 }, (_, index) => ({
  id: `d${String(index).padStart(2, '0')}`,
  position: at(index + 1),
  view: { tier: 'ABC'[index % 3], ...(index % 4 === 0 ? {} : { score: (index * 7) % 5 }), ...(index % 8 === 0 ? { score: null } : {}) },
}));

function expected({ field, direction }: Sort): string[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const valueOf = (view: Record<string, unknown>) => (view[field] ?? null) as string | number | null;
  const compare = <T extends string | number>(one: T, other: T) => (one < other ? -1 : one > other ? 1 : 0);
  return [...scored]
    .sort((one, other) => {
      const [left, right] = [valueOf(one.view), valueOf(other.view)];
      if ((left === null) !== (right === null)) return left === null ? 1 : -1;
      return sign * ((left === null || right === null ? 0 : compare(left, right)) || compare(one.id, other.id));
    })
    .map(({ id }) => id);
}

export function pagingContract(current: () => ReadStore): void {
  describe('sorting and paging', () => {
    const walk = async (options: Omit<FindOptions, 'cursor'>, between: (page: number) => Promise<void> = async () => undefined): Promise<string[]> => {
      const seen: string[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < 100; page += 1) {
        const { documents, next } = await current().find(name, { ...options, ...(cursor === undefined ? {} : { cursor }) });
        seen.push(...documents.map(({ id }) => id));
        if (next === undefined) return seen;
        expect(documents).toHaveLength(options.limit);
        cursor = next;
        await between(page);
      }
      throw new Error('the pages do not end');
    };

    beforeEach(async () => {
      await current().ensure({ name, indexes: [{ fields: ['score'] }, { fields: ['tier'] }] });
      await current().write(name, scored);
    });

    const sorts: Sort[] = ['score', 'tier'].flatMap((field) => (['ascending', 'descending'] as const).map((direction) => ({ field, direction })));
    for (const sort of sorts) {
      it.each([1, 2, 5, 22, 23, 24])(`by ${sort.field} ${sort.direction}, ties by id, missing values last, pages of %i`, async (limit) => {
        expect(await walk({ sort, limit })).toEqual(expected(sort));
      });
    }

    it('without a sort: by id', async () => {
      expect(await walk({ limit: 4 })).toEqual(scored.map(({ id }) => id));
    });

    it('with a filter', async () => {
      const sort = { field: 'score', direction: 'descending' } as const;
      const ofTierA = new Set(scored.filter(({ view }) => view.tier === 'A').map(({ id }) => id));
      expect(await walk({ filter: { tier: 'A' }, sort, limit: 3 })).toEqual(expected(sort).filter((id) => ofTierA.has(id)));
      expect(await walk({ filter: { score: null }, sort, limit: 2 })).toHaveLength(scored.filter(({ view }) => (view.score ?? null) === null).length);
    });

    it('gives no cursor on the last page, even when it is full', async () => {
      expect(await current().find(name, { limit: 23 })).not.toHaveProperty('next');
      expect(await current().find(name, { limit: 22 })).toHaveProperty('next');
    });

    it('shows every untouched document once while others come, change and go between the pages', async () => {
      const sort = { field: 'score', direction: 'ascending' } as const;
      const touched = new Set(['d01', 'd05', 'd09', 'new1', 'new2']);
      const seen = await walk({ sort, limit: 3 }, async (page) => {
        await current().write(name, [
          { id: 'd01', position: at(100 + page), view: { score: 4 - (page % 5) } },
          { id: 'd05', position: at(100 + page), view: page % 2 ? null : { score: page } },
          { id: 'd09', position: at(100 + page), view: null },
          { id: 'new1', position: at(100 + page), view: { score: -1 } },
          { id: 'new2', position: at(100 + page), view: {} },
        ]);
      });
      expect(seen.filter((id) => !touched.has(id))).toEqual(expected(sort).filter((id) => !touched.has(id)));
    });

    it('goes on behind a last document that has been removed since', async () => {
      const first = await current().find(name, { limit: 4 });
      await current().write(name, [{ id: 'd03', position: at(100), view: null }]);
      const second = await current().find(name, { limit: 2, cursor: first.next ?? '' });
      expect(second.documents.map(({ id }) => id)).toEqual(['d04', 'd05']);
    });

    it('refuses a cursor of another query, or of none', async () => {
      const sort = { field: 'score', direction: 'ascending' } as const;
      const { next = '' } = await current().find(name, { sort, limit: 3 });
      await current().ensure({ name: 'other', indexes: [{ fields: ['score'] }] });
      const others: readonly [string, FindOptions][] = [
        [name, { limit: 3, cursor: next }],
        [name, { limit: 3, cursor: next, sort: { ...sort, direction: 'descending' } }],
        [name, { limit: 3, cursor: next, sort, filter: { tier: 'A' } }],
        ['other', { limit: 3, cursor: next, sort }],
        [name, { limit: 3, sort, cursor: '' }],
        [name, { limit: 3, sort, cursor: 'nonsense' }],
        [name, { limit: 3, sort, cursor: Buffer.from('{"q":1}').toString('base64url') }],
      ];
      for (const [collection, options] of others) await expect(current().find(collection, options)).rejects.toThrow(InvalidCursorError);
      await expect(current().find(name, { sort, limit: 7, cursor: next })).resolves.toHaveProperty('documents.length', 7);
    });

    it.each([0, -1, 1.5, Number.NaN])('refuses a page of %d', async (limit) => {
      await expect(current().find(name, { limit })).rejects.toThrow(RangeError);
    });
  });
}
