import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const Announce = createContext<(sentence: string) => void>(() => undefined);

/** Says a sentence to people who listen to the page, and shows it for a moment to the others. */
export const useAnnounce = (): ((sentence: string) => void) => useContext(Announce);

export function Announcer({ children }: { readonly children: ReactNode }): ReactNode {
  const [said, setSaid] = useState('');
  const announce = useCallback((sentence: string) => {
    setSaid('');
    requestAnimationFrame(() => setSaid(sentence));
  }, []);
  return (
    <Announce value={announce}>
      {children}
      <div role="status" aria-live="polite" className="visually-hidden">
        {said}
      </div>
    </Announce>
  );
}
