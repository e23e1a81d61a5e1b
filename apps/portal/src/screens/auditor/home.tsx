import type { ReactNode } from 'react';
import { Page } from '../../kit/page';
import { useText } from '../../text/use-text';

export function Home(): ReactNode {
  const { t } = useText();
  return <Page title={t('auditor.home.title')}>{null}</Page>;
}
