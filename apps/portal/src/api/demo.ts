import { queryOptions } from '@tanstack/react-query';
import type { Role } from './session';

interface Demo {
  readonly mode: 'demo' | 'production' | 'test';
  readonly accounts: readonly { readonly role: Role; readonly email: string; readonly password: string }[];
}

/** The accounts of the demonstration; an installation for real work answers that there are none. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  staleTime: Infinity,
  queryFn: async (): Promise<Demo> => {
    const response = await fetch('/demo.json');
    return response.ok ? ((await response.json()) as Demo) : { mode: 'production', accounts: [] };
  },
});
