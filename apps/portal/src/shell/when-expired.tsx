import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { onExpiry } from '../api/session-token';

const SignInAgain = lazy(async () => ({ default: (await import('./sign-in-again')).SignInAgain }));

/** Waits for a session that ends over an open page. The dialog, and what overlays need, is fetched then: a first page does without. */
export function WhenExpired(): ReactNode {
  const [expired, setExpired] = useState<boolean>();
  useEffect(() => onExpiry(setExpired), []);
  if (expired === undefined) return null;
  return (
    <Suspense>
      <SignInAgain open={expired} />
    </Suspense>
  );
}
