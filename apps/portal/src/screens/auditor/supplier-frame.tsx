import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useProgramme } from '../../api/programmes';
import { supplierPageQuery } from '../../api/supplier-page';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { useText } from '../../text/use-text';

/** One supplier as an auditor walks around it: what happened, how it was on a day, whether it computes again. */
export function SupplierFrame({ supplierId, children }: { readonly supplierId: string; readonly children: (programmeId: string) => ReactNode }): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const programmeId = programme?.programmeId ?? '';
  const page = useQuery(supplierPageQuery(programmeId, supplierId));
  return (
    <Page title={page.data?.name ?? t('kit.loading')}>
      <nav className="tabs" aria-label={t('auditor.tabs')}>
        <Link to="/a/$supplierId/timeline" params={{ supplierId }}>
          {t('auditor.tab.timeline')}
        </Link>
        <Link to="/a/$supplierId/at" params={{ supplierId }}>
          {t('auditor.tab.at')}
        </Link>
        <Link to="/a/$supplierId/diff" params={{ supplierId }}>
          {t('auditor.tab.diff')}
        </Link>
        <Link to="/a/$supplierId/recompute" params={{ supplierId }}>
          {t('auditor.tab.recompute')}
        </Link>
        <Link to="/a/$supplierId/today" params={{ supplierId }}>
          {t('auditor.tab.today')}
        </Link>
        <Link to="/a/$supplierId/audits" params={{ supplierId }}>
          {t('auditor.tab.audits')}
        </Link>
      </nav>
      {page.isError ? <ProblemNote error={page.error} retry={() => void page.refetch()} /> : children(programmeId)}
    </Page>
  );
}
