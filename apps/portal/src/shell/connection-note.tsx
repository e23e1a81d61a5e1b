import { useSyncExternalStore, type ReactNode } from 'react';
import { useText } from '../text/use-text';

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
};

/** Without a connection: what is seen may be old, and what is typed is not lost. */
export function ConnectionNote(): ReactNode {
  const { t } = useText();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={online ? undefined : 'note warn'}>
      {online ? null : t('shell.offline')}
    </div>
  );
}
