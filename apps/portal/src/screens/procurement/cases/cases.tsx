import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { caseStatuses, casesQuery, type CaseStatus } from '../../../api/gate';
import type { SupplierRow } from '../../../api/procurement';
import { useProgramme } from '../../../api/programmes';
import { ListFoot } from '../../../kit/list-foot';
import { Page } from '../../../kit/page';
import { ProblemNote } from '../../../kit/problem-note';
import { Scroll } from '../../../kit/scroll';
import { Empty, Skeleton } from '../../../kit/states';
import { Status } from '../../../kit/status';
import { Tier } from '../../../kit/tier';
import { Gate } from '../../../score/gate';
import { dayText } from '../../../text/days';
import { percentText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';

const route = getRouteApi('/inside/p/cases');
/** Days before its deadline from which a case is urgent. */
const soon = 30;

function Left({ days }: { readonly days: number | null }): ReactNode {
  const { t } = useText();
  if (days === null) return null;
  const tone = days < 0 ? 'error' : days <= soon ? 'warn' : 'info';
  return <Status tone={tone}>{days < 0 ? t('procurement.cases.past', { days: -days }) : t('procurement.cases.left', { days })}</Status>;
}

function Row({ row: { supplierId, name, tier, gate, remediation } }: { readonly row: SupplierRow }): ReactNode {
  const { t, language } = useText();
  if (remediation === null) return null;
  const { openedOn, dueOn, milestones, daysLeft } = remediation;
  return (
    <tr>
      <th scope="row" className="wrap">
        <span className="row" style={{ flexWrap: 'nowrap' }}>
          <Tier tier={tier} bare />
          <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
            {name}
          </Link>
        </span>
      </th>
      <td className="day">
        {dayText(dueOn, language)}
        <div>
          <Left days={daysLeft} />
        </div>
      </td>
      <td className="cell">{milestones.length === 0 ? '—' : milestones.map((one) => <div key={one.dueOn} className="day">{t('procurement.cases.milestone', { part: percentText(one.part, language, 0), day: dayText(one.dueOn, language) })}</div>)}</td>
      <td className="day">{dayText(openedOn, language)}</td>
      <td>
        <Gate decision={gate} />
      </td>
    </tr>
  );
}

function Table({ status, rows }: { readonly status: CaseStatus; readonly rows: readonly SupplierRow[] }): ReactNode {
  const { t } = useText();
  return (
    <Scroll label={t(`procurement.cases.status.${status}`)} folds>
      <table className="table">
        <caption className="visually-hidden">{t(`procurement.cases.status.${status}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('procurement.column.name')}</th>
            <th scope="col">{t('procurement.cases.deadline')}</th>
            <th scope="col">{t('procurement.supplier.milestones')}</th>
            <th scope="col">{t('procurement.cases.opened')}</th>
            <th scope="col">{t('procurement.cases.gate-now')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.supplierId} row={row} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Who has to rectify, and by when? */
export function Cases(): ReactNode {
  const { t } = useText();
  const { status = 'open' } = route.useSearch();
  const { programme } = useProgramme();
  const query = useInfiniteQuery(casesQuery(programme?.programmeId ?? '', status));
  const rows = query.data?.pages.flatMap((page) => page.suppliers) ?? [];
  return (
    <Page title={t('procurement.cases.title')} lead={t('procurement.cases.lead')}>
      <nav className="row" aria-label={t('procurement.cases.which')}>
        {caseStatuses.map((one) => (
          <Link key={one} to="/p/cases" search={one === 'open' ? {} : { status: one }} className={one === status ? 'button primary' : 'button'} aria-current={one === status ? 'page' : undefined}>
            {t(`procurement.cases.status.${one}`)}
          </Link>
        ))}
      </nav>
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton lines={6} /> : null}
      {query.isSuccess && rows.length === 0 ? (
        <Empty title={t(`procurement.cases.none.${status}`)}>
          <p>{t('procurement.cases.none.text')}</p>
          <p>
            <Link to="/p/suppliers" search={{ sort: 'due', direction: 'ascending' }}>
              {t('procurement.cases.none.link')}
            </Link>
          </p>
        </Empty>
      ) : null}
      {rows.length === 0 ? null : <Table status={status} rows={rows} />}
      <ListFoot query={query} more={t('procurement.awards.more')} />
    </Page>
  );
}
