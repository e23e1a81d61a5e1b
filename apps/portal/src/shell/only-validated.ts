type Search = Record<string, unknown>;
interface Validating {
  readonly options: { validateSearch?: unknown };
}

/** A way to read an address that answers what fits and nothing else: what was given and does not fit is said to be missing. */
export const onlyWhatFits =
  (validate: (given: Search) => object) =>
  (given: Search): Search => ({ ...Object.fromEntries(Object.keys(given).map((key) => [key, undefined])), ...validate(given) });

/**
 * The router lays what a route let pass over what stands in the address, so that a value its route left out would reach the screen after all.
 * From here on it does not, on any route that reads the address; a route that reads nothing hands on nothing, since its screen asks for nothing.
 */
export function passOnlyWhatFits(routes: Readonly<Record<string, Validating>>): void {
  for (const { options } of Object.values(routes)) {
    const { validateSearch } = options;
    if (typeof validateSearch === 'function') options.validateSearch = onlyWhatFits(validateSearch as (given: Search) => object);
  }
}
