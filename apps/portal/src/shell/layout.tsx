import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { signOut, useSession } from '../api/session';
import { Skeleton } from '../kit/states';
import { useText } from '../text/use-text';
import { Brand } from './brand';
import { ConnectionNote } from './connection-note';
import { Navigation } from './navigation';
import { LanguageSwitch, ThemeSwitch } from './preferences';
import { ProgrammeSwitch } from './programme-switch';

function Preferences(): ReactNode {
  const { t } = useText();
  const session = useSession();
  const navigate = useNavigate();
  return (
    <div className="row">
      <Suspense>
        <ProgrammeSwitch />
      </Suspense>
      <Link to="/alerts" className="button plain small">
        {t('shell.nav.alerts')}
      </Link>
      <LanguageSwitch />
      <ThemeSwitch />
      <Link to="/me" className="button plain small">
        {session.name ?? session.email ?? t('shell.me')}
      </Link>
      <button type="button" className="button small" onClick={() => void signOut().then(() => navigate({ to: '/signin' }))}>
        {t('shell.sign-out')}
      </button>
    </div>
  );
}

/** Header with the way to everything, the screen, and a foot that says what the figures are. */
export function Layout(): ReactNode {
  const { t } = useText();
  const { pathname } = useLocation();
  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          <Brand />
        </Link>
        <div className="wide-only apart-row">
          <Navigation key={pathname} />
          <Preferences />
        </div>
        <details className="narrow-only menu" key={pathname}>
          <summary>{t('shell.menu')}</summary>
          <div className="stack">
            <Navigation all />
            <Preferences />
          </div>
        </details>
      </header>
      <main id="main">
        <ConnectionNote />
        <Suspense
          fallback={
            <div className="page">
              <Skeleton lines={6} />
            </div>
          }
        >
          <Outlet />
        </Suspense>
      </main>
      <footer className="foot">{t('shell.foot')}</footer>
    </>
  );
}
