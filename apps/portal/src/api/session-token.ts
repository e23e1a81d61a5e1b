/** The session's synchroniser token, kept in memory only. */
let token: string | undefined;
let waiting: { promise: Promise<void>; done: () => void } | undefined;
const listeners = new Set<(expired: boolean) => void>();

export const csrfToken = (): string | undefined => token;

export function setCsrfToken(next: string | undefined): void {
  token = next;
  if (next === undefined || waiting === undefined) return;
  const { done } = waiting;
  waiting = undefined;
  for (const listener of listeners) listener(false);
  done();
}

/** The server no longer knows the session. Resolves when somebody has signed in again; several requests wait for the one dialog. */
export function signedOutByServer(): Promise<void> {
  if (waiting === undefined) {
    let done = (): void => undefined;
    const promise = new Promise<void>((resolve) => {
      done = resolve;
    });
    waiting = { promise, done };
    for (const listener of listeners) listener(true);
  }
  return waiting.promise;
}

/** Tells when a session has expired under an open page. */
export function onExpiry(listener: (expired: boolean) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
