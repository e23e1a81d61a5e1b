import type { ReactNode } from 'react';
import { useText } from '../text/use-text';
import { LanguageSwitch, ThemeSwitch } from './preferences';

/** The sign and the name. */
export function Brand(): ReactNode {
  return (
    <>
      <img src="/mark.svg" alt="" />
      Greengate
    </>
  );
}

/** The header where nobody is signed in: the name, the language and the theme, in one row on a phone too. */
export function OutsideHeader(): ReactNode {
  const { t } = useText();
  return (
    <header className="top outside">
      <span className="brand">
        <Brand />
      </span>
      <nav aria-label={t('shell.nav')} />
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  );
}
