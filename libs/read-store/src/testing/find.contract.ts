import { UndeclaredFieldError, type Filter, type ReadStore } from '../read-store.port';
import { at } from './place';

const name = 'supplier_list@1';
const views = {
  a: { name: 'Änderung Stahl', tier: 'A', score: 91.5, hot: true, gate: { due: '2025-03-01' } },
  b: { name: '台灣水泥', tier: 'B', score: 80, hot: false, gate: { due: '2025-04-01' } },
  c: { name: 'Cement 50% O_Neil', tier: 'B', score: -3, hot: false, gate: {} },
  d: { name: 'delta ELECTRONICS', tier: null, hot: true },
  e: { name: "O'Brien", score: 9, gate: { due: null } },
};

export function findContract(current: () => ReadStore): void {
  describe('filters', () => {
    beforeEach(async () => {
      const fields = ['name', 'tier', 'score', 'hot', 'gate.due'];
      await current().ensure({ name, indexes: [...fields.map((field) => ({ fields: [field] })), { fields: ['tier', 'score'] }] });
      await current().write(name, Object.entries(views).map(([id, view], index) => ({ id, position: at(index + 1), view })));
      await current().write(name, [{ id: 'gone', position: at(9), view: null }]);
    });

    const cases: readonly (readonly [string, Filter, string])[] = [
      ['everything', {}, 'abcde'],
      ['equal text', { tier: 'B' }, 'bc'],
      ['equal number', { score: 80 }, 'b'],
      ['a fraction', { score: 91.5 }, 'a'],
      ['true', { hot: true }, 'ad'],
      ['false', { hot: false }, 'bc'],
      ['missing, as null', { tier: null }, 'de'],
      ['missing, in dot notation', { 'gate.due': null }, 'cde'],
      ['dot notation', { 'gate.due': '2025-04-01' }, 'b'],
      ['in', { tier: { in: ['A', 'C', 'B'] } }, 'abc'],
      ['in nothing', { tier: { in: [] } }, ''],
      ['in numbers', { score: { in: [9, -3] } }, 'ce'],
      ['gte, numbers as numbers', { score: { gte: 9 } }, 'abe'],
      ['gt', { score: { gt: 9 } }, 'ab'],
      ['lte', { score: { lte: 9 } }, 'ce'],
      ['lt', { score: { lt: 9 } }, 'c'],
      ['a range', { score: { gte: 9, lt: 91 } }, 'be'],
      ['a range of days', { 'gate.due': { lte: '2025-03-31' } }, 'a'],
      ['a day due at an instant', { 'gate.due': { lte: '2025-03-01T00:00:00.000Z' } }, 'a'],
      ['contains, whatever the case', { name: { contains: 'ELECTRON' } }, 'd'],
      ['contains, beyond ASCII', { name: { contains: 'äND' } }, 'a'],
      ['contains, Chinese', { name: { contains: '水泥' } }, 'b'],
      ['contains, no wildcards', { name: { contains: '%' } }, 'c'],
      ['contains, no single wildcards', { name: { contains: 'O_N' } }, 'c'],
      ['contains, a dot is a dot', { name: { contains: 'O.N' } }, ''],
      ['contains, quotes', { name: { contains: "o'b" } }, 'e'],
      ['contains, in what is no text', { score: { contains: '9' } }, ''],
      ['not, the missing included', { tier: { not: 'B' } }, 'ade'],
      ['not a number', { score: { not: 80 } }, 'acde'],
      ['not false', { hot: { not: false } }, 'ade'],
      ['present, as not null', { tier: { not: null } }, 'abc'],
      ['several fields', { tier: 'B', score: { gt: 0 } }, 'b'],
      ['several operators', { name: { contains: 'e', not: 'delta ELECTRONICS' } }, 'ace'],
      ['no injection', { name: "x' OR '1'='1" }, ''],
    ];
    it.each(cases)('%s', async (_what, filter, expected) => {
      const { documents } = await current().find(name, { filter, limit: 100 });
      expect(documents.map(({ id }) => id).join('')).toBe(expected);
      expect(await current().count(name, filter)).toBe(expected.length);
    });

    it('answers whole documents with their positions', async () => {
      const { documents } = await current().find(name, { filter: { tier: 'A' }, limit: 1 });
      expect(documents).toEqual([{ id: 'a', position: at(1), view: views.a }]);
    });

    it('refuses a field that is not declared, in filter, count and sort', async () => {
      await expect(current().find(name, { filter: { colour: 'red' }, limit: 1 })).rejects.toThrow(UndeclaredFieldError);
      await expect(current().find(name, { filter: { gate: 'x' }, limit: 1 })).rejects.toThrow(UndeclaredFieldError);
      await expect(current().count(name, { colour: 'red' })).rejects.toThrow(UndeclaredFieldError);
      await expect(current().find(name, { sort: { field: 'colour', direction: 'ascending' }, limit: 1 })).rejects.toThrow(UndeclaredFieldError);
    });

    it('sees a document under its new values only', async () => {
      await current().write(name, [{ id: 'a', position: at(20), view: { ...views.a, tier: 'C' } }]);
      expect(await current().count(name, { tier: 'A' })).toBe(0);
      expect(await current().count(name, { tier: 'C', score: 91.5 })).toBe(1);
    });
  });
}
