import { defineCommand, defineQuery, type MessageDefinition, type Route } from '@greengate/kernel';
import { z } from 'zod';
import { inRouteOrder, methodsAt } from './route-table';

const common = { summary: { en: 'x', 'zh-CN': '某' }, input: z.strictObject({}), output: z.strictObject({}), access: {} };
const query = (name: string, path: string): MessageDefinition => defineQuery(name, { ...common, route: { method: 'GET', path }, views: [] });
const command = (name: string, method: Route['method'], path: string): MessageDefinition => defineCommand(name, { ...common, route: { method, path } });

describe('the route table', () => {
  it('tries fixed segments before parameters', () => {
    const order = inRouteOrder([query('a.One', '/suppliers/:supplierId'), query('a.Mine', '/suppliers/mine'), query('a.All', '/suppliers')]);
    expect(order.map(({ name }) => name)).toEqual(['a.All', 'a.Mine', 'a.One']);
  });

  it('refuses two messages at one address, however the parameter is called', () => {
    expect(() => inRouteOrder([query('a.One', '/suppliers/:supplierId'), query('b.One', '/suppliers/:id')])).toThrow(/same address/);
  });

  it('knows the methods of a path', () => {
    const methods = methodsAt([query('a.One', '/suppliers/:supplierId'), command('a.Change', 'PUT', '/suppliers/:supplierId')]);
    expect(methods('/api/v1/suppliers/7')).toEqual(['GET', 'PUT']);
    expect(methods('/api/v1/suppliers/7/sites')).toEqual([]);
  });
});
