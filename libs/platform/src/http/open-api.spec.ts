import { shareParts } from './shared-parts';
import { shareSchemas } from './shared-schemas';

const inventory = { type: 'object', properties: { scope1: { type: 'string', description: 'x'.repeat(200) } }, required: ['scope1'] };
const paths = () => ({
  '/a': { post: { operationId: 'c.SubmitA', requestBody: { content: { json: { schema: { type: 'object', properties: { inventory } } } } }, responses: { 200: { headers: { ETag: { description: 'revision' } }, content: { json: { schema: { type: 'object', properties: { inventory } } } } } } } },
  '/b': { get: { operationId: 'c.ReadB', parameters: [{ name: 'minPosition', in: 'query' }, { name: 'id', in: 'path' }], responses: { 404: { $ref: '#/components/responses/Refused404', description: '' } } } },
});

describe('the OpenAPI document', () => {
  it('writes a repeated shape once, under the name of its field, and everything can be put back together', () => {
    const shared = shareSchemas(paths(), ['Problem']);
    expect(shared.schemas['Inventory']).toEqual(inventory);
    expect(JSON.stringify(shared.paths).match(/x{200}/g)).toBeNull();
    const resolve = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(resolve);
      if (typeof value !== 'object' || value === null) return value;
      const name = /^#\/components\/schemas\/(.+)$/.exec(String((value as { $ref?: string }).$ref))?.[1];
      return name === undefined ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner)])) : resolve(shared.schemas[name]);
    };
    expect(resolve(shared.paths)).toEqual(paths());
  });

  it('never takes a name that is taken', () => {
    expect(Object.keys(shareSchemas(paths(), ['Inventory']).schemas)).toContain('Inventory2');
  });

  it('refers to the parameters and headers that all have', () => {
    const shared = shareParts(paths(), { parameters: ['minPosition'], headers: ['ETag'] });
    expect(shared.parameters).toEqual({ MinPosition: { name: 'minPosition', in: 'query' } });
    expect(shared.headers).toEqual({ ETag: { description: 'revision' } });
    expect(shared.paths['/b']).toEqual({ get: { operationId: 'c.ReadB', parameters: [{ $ref: '#/components/parameters/MinPosition' }, { name: 'id', in: 'path' }], responses: { 404: { $ref: '#/components/responses/Refused404' } } } });
  });
});
