type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const componentName = (name: string): string => name.replaceAll(/[^A-Za-z0-9]/g, '').replace(/^./, (first) => first.toUpperCase());

/** Parameters and headers that every message has: written once among the components, referred to by each. */
export function shareParts(paths: Node, shared: { readonly parameters: readonly string[]; readonly headers: readonly string[] }): { readonly paths: Node; readonly parameters: Node; readonly headers: Node } {
  const parameters: Node = {};
  const headers: Node = {};
  const parameter = (value: unknown): unknown => {
    if (!isNode(value) || typeof value['name'] !== 'string' || !shared.parameters.includes(value['name'])) return value;
    const name = componentName(value['name']);
    parameters[name] ??= value;
    return { $ref: `#/components/parameters/${name}` };
  };
  const header = ([key, value]: readonly [string, unknown]): readonly [string, unknown] => {
    if (!shared.headers.includes(key)) return [key, value];
    const name = componentName(key);
    headers[name] ??= value;
    return [key, { $ref: `#/components/headers/${name}` }];
  };
  const part = (key: string, value: unknown): unknown => {
    if (key === 'parameters' && Array.isArray(value)) return value.map(parameter);
    if (key === 'headers' && isNode(value)) return Object.fromEntries(Object.entries(value).map(header));
    return walk(value);
  };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isNode(value)) return value;
    // Nest writes an empty description beside a reference, which would hide the one referred to.
    if (typeof value['$ref'] === 'string' && value['description'] === '') return { $ref: value['$ref'] };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, part(key, inner)]));
  };
  return { paths: walk(paths) as Node, parameters, headers };
}
