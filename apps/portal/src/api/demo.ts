import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Role } from './session';

interface Demo {
  readonly mode: 'demo' | 'production' | 'test';
  /** Milliseconds by which the installation's clock is ahead of the device's: a demonstration has a calendar of its own. */
  readonly ahead: number;
  readonly accounts: readonly { readonly role: Role; readonly email: string; readonly password: string }[];
}

/** The accounts of the demonstration; an installation for real work answers that there are none. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  staleTime: Infinity,
  queryFn: async (): Promise<Demo> => {
    const response = await fetch('/demo.json');
    if (!response.ok) return { mode: 'production', accounts: [], ahead: 0 };
    const { now, ...about } = (await response.json()) as Omit<Demo, 'ahead'> & { readonly now: string };
    return { ...about, ahead: Date.parse(now) - Date.now() };
  },
});

/** What time it is where the records are made, in milliseconds; the device's own until that is known. */
export function useNow(): number {
  const { data } = useQuery(demoQuery);
  return Date.now() + (data?.ahead ?? 0);
}

/** The day of it, UTC: `2026-03-31`. */
export const useToday = (): string => new Date(useNow()).toISOString().slice(0, 10);
