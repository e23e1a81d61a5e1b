import type { ReactNode } from 'react';
import { useText } from '../../../text/use-text';

/** What a restatement is, and what happens to the figures that were accepted. */
export function WhatARestatementIs(): ReactNode {
  const { t } = useText();
  return (
    <>
      <p>{t('supplier.restate.what')}</p>
      <p className="muted">{t('supplier.restate.stands')}</p>
    </>
  );
}
