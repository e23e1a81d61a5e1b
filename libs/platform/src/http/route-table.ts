import type { MessageDefinition } from '@greengate/kernel';

/** Everything of the API lies below this. */
export const apiPrefix = '/api/v1';

const isParameter = (segment: string): boolean => segment.startsWith(':');
const segmentsOf = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '');

/** Fixed segments before parameters, so that `/suppliers/mine` is not taken for `/suppliers/:supplierId`. */
function compareRoutes(a: MessageDefinition, b: MessageDefinition): number {
  const left = segmentsOf(a.route.path);
  const right = segmentsOf(b.route.path);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const one = left[index] ?? '';
    const other = right[index] ?? '';
    if (isParameter(one) !== isParameter(other)) return isParameter(one) ? 1 : -1;
    if (one !== other && !isParameter(one)) return one < other ? -1 : 1;
  }
  return left.length - right.length || (a.name < b.name ? -1 : 1);
}

/** Names of the path's parameters. */
export const parametersOf = (path: string): readonly string[] =>
  segmentsOf(path)
    .filter(isParameter)
    .map((segment) => segment.slice(1));

/** The messages in the order in which the router must try them. @throws Error when two of them have one address */
export function inRouteOrder(definitions: readonly MessageDefinition[]): readonly MessageDefinition[] {
  const taken = new Map<string, string>();
  for (const { name, route } of definitions) {
    const address = `${route.method} ${route.path.replaceAll(/:\w+/g, ':')}`;
    const other = taken.get(address);
    if (other !== undefined) throw new Error(`${name} and ${other} have the same address: ${route.method} ${route.path}`);
    taken.set(address, name);
  }
  return [...definitions].sort(compareRoutes);
}

interface Pattern {
  readonly method: string;
  readonly pattern: RegExp;
}

/** As the router matches it: without regard to case. */
const patternOf = ({ route }: MessageDefinition): Pattern => ({
  method: route.method,
  pattern: new RegExp(`^${apiPrefix}/${segmentsOf(route.path).map((segment) => (isParameter(segment) ? '[^/]+' : segment.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('/')}/?$`, 'i'),
});

/** Whether the body of a request is a file, by the message that its address belongs to. */
export function takesFile(definitions: readonly MessageDefinition[]): (method: string, path: string) => boolean {
  const routes = inRouteOrder(definitions).map((definition) => ({ ...patternOf(definition), file: definition.kind === 'command' && definition.upload !== undefined }));
  return (method, path) => routes.find((route) => route.method === method && route.pattern.test(path))?.file ?? false;
}

/** Which methods a path of the API takes; none when there is nothing at all. */
export function methodsAt(definitions: readonly MessageDefinition[]): (path: string) => readonly string[] {
  const routes = definitions.map(patternOf);
  return (path) => [...new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))].sort();
}
