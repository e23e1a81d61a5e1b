import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { findingsQuery } from '../../api/procurement';
import { useProgramme } from '../../api/programmes';
import { supplierPageQuery } from '../../api/supplier-page';
import { Page } from '../../kit/page';
import { Scroll } from '../../kit/scroll';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { Status } from '../../kit/status';
import { dayText } from '../../text/days';
import { useText } from '../../text/use-text';

const tones = { critical: 'error', major: 'error', minor: 'warn', observation: 'info' } as const;

/** Findings name their supplier by id; the name is the one of the supplier's own page, asked for once for each. */
function Supplier({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { data } = useQuery(supplierPageQuery(programmeId, supplierId));
  return (
    <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
      {data?.name ?? '…'}
    </Link>
  );
}

/** What stands against whom, and until when. */
export function Findings(): ReactNode {
  const { t, language } = useText();
  const { programme } = useProgramme();
  const query = useQuery(findingsQuery(programme?.programmeId ?? ''));
  return (
    <Page title={t('procurement.findings.title')}>
      <Loaded query={query}>
        {({ findings }) =>
          findings.length === 0 ? (
            <Empty title={t('procurement.findings.none')} />
          ) : (
            <Scroll label={t('procurement.findings.title')} folds>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t('procurement.findings.grade')}</th>
                    <th scope="col">{t('procurement.findings.supplier')}</th>
                    <th scope="col">{t('procurement.findings.statement')}</th>
                    <th scope="col">{t('procurement.findings.status')}</th>
                    <th scope="col">{t('procurement.column.due')}</th>
                    <th scope="col" className="num">
                      {t('procurement.findings.overdue')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {findings.map(({ findingId, supplierId, grade, statement, state, closureDueOn, overdue }) => (
                    <tr key={findingId}>
                      <td>
                        <Status tone={tones[grade]}>{t(`kit.grade.${grade}`)}</Status>
                      </td>
                      <td className="cell">
                        <Supplier programmeId={programme?.programmeId ?? ''} supplierId={supplierId} />
                      </td>
                      <td className="cell">{statement}</td>
                      <td>{t(`procurement.state.${state}`)}</td>
                      <td className="day">{closureDueOn === null ? '—' : dayText(closureDueOn, language)}</td>
                      <td className="num">{overdue.closureDays > 0 ? t('procurement.findings.days', { days: overdue.closureDays }) : '—'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )
        }
      </Loaded>
    </Page>
  );
}
