const outcomes = ['registered', 'found'] as const;

/** What a registration led to; stands in the address of the supplier's page, where it says what is next. */
export type RegisteredSearch = { registered?: (typeof outcomes)[number]; differs?: string };

export function registeredSearch(given: Record<string, unknown>): RegisteredSearch {
  const registered = outcomes.find((one) => one === given['registered']);
  if (registered === undefined) return {};
  const differs = given['differs'];
  return { registered, ...(typeof differs === 'string' && differs !== '' ? { differs } : {}) };
}
