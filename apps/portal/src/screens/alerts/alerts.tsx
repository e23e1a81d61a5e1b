import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { alertsQuery, type AlertState } from '../../api/alerts';
import { useProgramme, type Programme } from '../../api/programmes';
import { useSession } from '../../api/session';
import { Button } from '../../kit/button';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { Empty, Skeleton } from '../../kit/states';
import { useText } from '../../text/use-text';
import { InstallationAlerts } from './installation-alerts';
import { AlertItem } from './alert-item';

const route = getRouteApi('/inside/alerts');

function List({ programme, state }: { readonly programme: Programme; readonly state: AlertState }): ReactNode {
  const { t } = useText();
  const { roles } = useSession();
  const { programmeId, supplierIds } = programme;
  const query = useInfiniteQuery(alertsQuery(programmeId, roles.includes('supplier-user') ? supplierIds[0] : undefined, state));
  const alerts = query.data?.pages.flatMap((page) => page.alerts) ?? [];
  return (
    <>
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton lines={6} /> : null}
      {query.isSuccess && alerts.length === 0 && !query.hasNextPage ? (
        <Empty title={t(state === 'new' ? 'alerts.none' : 'alerts.none-handled')}>
          <p>{t('alerts.none.text')}</p>
        </Empty>
      ) : null}
      {alerts.length === 0 ? null : (
        <section className="card" aria-label={t('alerts.title')}>
          <ul className="tasks">
            {alerts.map((alert) => (
              <AlertItem key={alert.alertId} programmeId={programmeId} alert={alert} />
            ))}
          </ul>
        </section>
      )}
      {query.hasNextPage ? (
        <div>
          <Button busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t('alerts.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** What changed, and what needs me? For every role; acknowledged or put off for the whole organisation. */
export function Alerts(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const { roles, organisation } = useSession();
  const { state = 'new' } = route.useSearch();
  return (
    <Page title={t('alerts.title')} lead={t('alerts.lead')}>
      <nav className="tabs" aria-label={t('alerts.tabs')}>
        <Link to="/alerts" search={{}} activeOptions={{ exact: true, includeSearch: true }}>
          {t('alerts.tab.new')}
        </Link>
        <Link to="/alerts" search={{ state: 'handled' }} activeOptions={{ exact: true, includeSearch: true }}>
          {t('alerts.tab.handled')}
        </Link>
      </nav>
      {roles.includes('administrator') && organisation.kind === 'buyer' ? <InstallationAlerts state={state} /> : null}
      {programme === undefined ? (
        <Empty title={t('alerts.no-programme')}>
          <p>{t('alerts.no-programme.text')}</p>
        </Empty>
      ) : (
        <List programme={programme} state={state} />
      )}
    </Page>
  );
}
