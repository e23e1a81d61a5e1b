import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../kit/page';
import { ProblemNote } from '../kit/problem-note';
import { useText } from '../text/use-text';

/** A screen that could not be shown. Not shared looks like not existing. */
export function Failed({ error, reset }: ErrorComponentProps): ReactNode {
  const { t } = useText();
  return (
    <Page title={t('shell.failed.title')}>
      <ProblemNote error={error} retry={reset} />
      <p>
        <Link to="/">{t('shell.failed.home')}</Link>
      </p>
    </Page>
  );
}

export function NotFound(): ReactNode {
  const { t } = useText();
  return (
    <Page title={t('shell.not-found.title')}>
      <p>{t('shell.not-found.text')}</p>
      <p>
        <Link to="/">{t('shell.failed.home')}</Link>
      </p>
    </Page>
  );
}
