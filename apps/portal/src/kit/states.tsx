import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '../text/use-text';

const patience = 300;

/** Shown after 300 ms only: what comes at once does not flicker. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }): ReactNode {
  const { t } = useText();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className="stack" role="status">
      <span className="visually-hidden">{t('kit.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="skeleton" style={{ width: `${90 - (index % 3) * 20}%` }} />
      ))}
    </div>
  );
}

/** Nothing there yet: says why, and offers a step. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactNode {
  return (
    <div className="card">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
