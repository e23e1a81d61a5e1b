import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { forgetKept } from './kept-shell';
import { answer, api } from './client';
import { isProblem } from './problem';
import { queryClient } from './query-client';
import { setCsrfToken } from './session-token';

export type Role = 'programme-owner' | 'procurement-manager' | 'analyst' | 'supplier-user' | 'verifier' | 'auditor' | 'administrator';

/** Who is signed in. */
export interface Session {
  readonly actor: { readonly id: string; readonly kind: string };
  readonly roles: readonly Role[];
  readonly organisation: { readonly organisationId: string; readonly name: string; readonly kind: string };
  readonly name: string | null;
  readonly email: string | null;
}

const path = '/api/v1/session' as const;
const take = (session: Session & { csrfToken?: string | null }): Session => {
  setCsrfToken(session.csrfToken ?? undefined);
  return session;
};

/** Null: nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Infinity,
  queryFn: async (): Promise<Session | null> => {
    try {
      return take((await answer(api.GET(path))) as unknown as Session);
    } catch (error) {
      if (isProblem(error) && error.status === 401) return null;
      throw error;
    }
  },
});

export const useSession = (): Session => {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) throw new Error('asked for a session where there is none');
  return data;
};

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: { email: string; password: string }) => take((await answer(api.POST(path, { body: credentials }))) as unknown as Session),
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  });
}

/** Ends the session; what was read in it is forgotten. */
export async function signOut(): Promise<void> {
  await answer(api.DELETE(path));
  setCsrfToken(undefined);
  forgetKept();
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, null);
}

/** Where a role begins its day. */
export function homeOf({ roles }: Session): '/p' | '/s' | '/a' | '/admin' {
  if (roles.some((role) => role === 'programme-owner' || role === 'procurement-manager' || role === 'analyst')) return '/p';
  if (roles.includes('supplier-user')) return '/s';
  if (roles.includes('auditor') || roles.includes('verifier')) return '/a';
  return '/admin';
}
