import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty } from '../../kit/states';
import { useText } from '../../text/use-text';

/** Nobody fits, or nobody is there yet: each has its way on. */
export function NoRows({ filtered }: { readonly filtered: boolean }): ReactNode {
  const { t } = useText();
  if (filtered) {
    return (
      <Empty title={t('procurement.suppliers.none')}>
        <p>{t('procurement.suppliers.none.text')}</p>
      </Empty>
    );
  }
  return (
    <Empty title={t('procurement.suppliers.empty')}>
      <p>{t('procurement.suppliers.empty.text')}</p>
      <p className="row">
        <Link to="/p/suppliers/new">{t('procurement.register.open')}</Link>
        <Link to="/p/imports">{t('procurement.suppliers.empty.import')}</Link>
        <Link to="/p/invitations">{t('procurement.suppliers.empty.invite')}</Link>
      </p>
    </Empty>
  );
}
