import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

const retries = 4;

/** Old data stay on the screen while new ones come. What may pass by itself (no answer, 502-504) is tried again; a refusal is not. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Asked without a connection too: the service worker may have kept it, and otherwise it is said at once.
      networkMode: 'always',
      retry: (count, error) => navigator.onLine && count < retries && isProblem(error) && (error.status === 0 || error.status >= 502),
      retryDelay: (count, error) => (isProblem(error) && error.retryAfter !== undefined ? error.retryAfter * 1000 : Math.min(1000 * 2 ** count, 15_000)),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
