import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSession } from '../api/session';
import { useText } from '../text/use-text';
import { areasOf, entriesOf, type Entry } from './areas';

interface Place extends Entry {
  /** The home of its area: no other place lies below it. */
  readonly root: boolean;
}

function Way({ to, text, root }: Place): ReactNode {
  const { t } = useText();
  return (
    <Link to={to} activeOptions={{ exact: root }}>
      {t(text)}
    </Link>
  );
}

/** What is used less often, a press away. It closes with Escape, and when something else is looked at. */
function More({ places }: { readonly places: readonly Place[] }): ReactNode {
  const { t } = useText();
  const box = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (box.current !== null) box.current.open = false;
  };
  useEffect(() => {
    const outside = (event: Event): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) close();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, []);
  return (
    <details
      className="more"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        box.current?.querySelector('summary')?.focus();
      }}
    >
      <summary>{t('shell.nav.more')}</summary>
      <div className="more-list">
        {places.map((place) => (
          <Way key={place.to} {...place} />
        ))}
      </div>
    </details>
  );
}

/** The way to every screen of somebody's areas; of a second area (an owner who administers too) it stands behind "More". `all`: one under the other, as in the menu of a phone. */
export function Navigation({ all = false }: { readonly all?: boolean }): ReactNode {
  const { t } = useText();
  const session = useSession();
  const places = areasOf(session).flatMap((area, place) => entriesOf(area, session).map((entry): Place => ({ ...entry, ...(place === 0 ? {} : { more: true }), root: entry.to === area.root })));
  const more = all ? [] : places.filter((place) => place.more === true);
  return (
    <nav aria-label={t('shell.nav')}>
      {places
        .filter((place) => !more.includes(place))
        .map((place) => (
          <Way key={place.to} {...place} />
        ))}
      {more.length === 0 ? null : <More places={more} />}
    </nav>
  );
}
