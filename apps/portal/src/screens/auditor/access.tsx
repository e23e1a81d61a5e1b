import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { consentsQuery, programmeReadsQuery } from '../../api/access-log';
import { useProgramme } from '../../api/programmes';
import { csvText } from '../../charts/csv-text';
import { TextField } from '../../kit/field';
import { ListFoot } from '../../kit/list-foot';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { saveText } from '../../kit/save-text';
import { Scroll } from '../../kit/scroll';
import { Empty, Skeleton } from '../../kit/states';
import { ReadsList } from '../../score/reads-list';
import { scopeText } from '../../score/scope-text';
import { dayText } from '../../text/days';
import { useText } from '../../text/use-text';
import { DutyConflicts } from './duty-conflicts';

const route = getRouteApi('/inside/a/access');

function Consents({ programmeId }: { readonly programmeId: string }): ReactNode {
  const { t, language } = useText();
  const { on } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(consentsQuery(programmeId, on));
  const suppliers = query.data?.pages.flatMap((page) => page.suppliers) ?? [];
  const [asked] = query.data?.pages ?? [];
  const csv = (day: string): string =>
    csvText(t('auditor.access.consents.on', { day: dayText(day, language) }), [
      ['supplier', 'supplier_id', 'basis', 'consent_id', 'purpose', 'scopes', 'granted_at', 'expires_on', 'ended_at'],
      ...suppliers.flatMap(({ name, supplierId, basis, consents }) =>
        consents.length === 0 ? [[name, supplierId, basis, '', '', '', '', '', '']] : consents.map(({ consentId, purpose, scopes, grantedAt, expiresOn, endedAt }) => [name, supplierId, basis, consentId, purpose, scopes.join(' '), grantedAt, expiresOn ?? '', endedAt ?? '']),
      ),
    ]);
  return (
    <section className="card">
      <h2>{t('auditor.access.consents')}</h2>
      <TextField label={t('auditor.access.day')} type="date" value={on ?? asked?.day ?? ''} onChange={(day) => void navigate({ search: day === '' ? {} : { on: day }, replace: true })} />
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton lines={6} /> : null}
      {asked === undefined ? null : <p className="muted">{t('auditor.at.zone', { day: dayText(asked.day, language), zone: asked.timeZone })}</p>}
      {query.isSuccess && suppliers.length === 0 ? (
        <Empty title={t('auditor.access.none')} />
      ) : (
        <Scroll label={t('auditor.access.consents')} folds>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('auditor.access.supplier')}</th>
                <th scope="col">{t('auditor.access.shared')}</th>
                <th scope="col">{t('auditor.access.until')}</th>
              </tr>
            </thead>
            <tbody>
              {suppliers.map(({ supplierId, name, basis, consents }) => (
                <tr key={supplierId}>
                  <th scope="row" className="wide-cell">
                    {name}
                  </th>
                  <td className="wide-cell">
                    {consents.length > 0 ? null : t(basis === 'buyer-held' ? 'auditor.access.held' : 'auditor.access.no-consent')}
                    {consents.map(({ consentId, purpose, scopes }) => (
                      <div key={consentId}>
                        {purpose} <span className="muted">{scopes.map((scope) => scopeText(scope, t)).join(language === 'en' ? ', ' : '、')}</span>
                      </div>
                    ))}
                  </td>
                  <td>
                    {consents.map(({ consentId, expiresOn }) => (
                      <div key={consentId}>{expiresOn === null ? t('auditor.access.no-end') : dayText(expiresOn, language)}</div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <ListFoot query={query} more={t('auditor.access.more')} save={asked === undefined || suppliers.length === 0 ? undefined : { text: t('auditor.access.export'), file: () => saveText(`${t('auditor.access.file')}-${asked.day}.csv`, csv(asked.day)) }} />
    </section>
  );
}

const Reads = ({ programmeId }: { readonly programmeId: string }): ReactNode => <ReadsList query={useInfiniteQuery(programmeReadsQuery(programmeId))} ofMany />;

/** Who saw what, and who did what? Duties in one hand, what suppliers shared on a day, and who read of them under it; the longest list last. */
export function Access(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  return (
    <Page title={t('auditor.access.title')} lead={programme?.name ?? ''}>
      {programme === undefined ? (
        <Empty title={t('auditor.home.no-engagement')}>
          <p>{t('auditor.home.no-engagement.text')}</p>
        </Empty>
      ) : (
        <>
          <DutyConflicts programmeId={programme.programmeId} />
          <Consents programmeId={programme.programmeId} />
          <Reads programmeId={programme.programmeId} />
        </>
      )}
    </Page>
  );
}
