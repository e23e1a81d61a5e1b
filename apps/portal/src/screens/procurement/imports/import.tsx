import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { importQuery, isRunning, type ImportStatus } from '../../../api/imports';
import { useProgramme } from '../../../api/programmes';
import { Page } from '../../../kit/page';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { Status } from '../../../kit/status';
import { instantText } from '../../../text/days';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { Apply } from './apply';
import { Progress } from './progress';
import { Undo } from './undo';

const route = getRouteApi('/inside/p/imports/$importId');

function Problems({ status }: { readonly status: ImportStatus }): ReactNode {
  const { t, language } = useText();
  const { problems, problemCount } = status;
  if (problems.length === 0) return isRunning(status.state) ? null : <p>{t('procurement.import.no-problems')}</p>;
  return (
    <>
      {problemCount > problems.length ? <p className="muted">{t('procurement.import.first-problems', { shown: problems.length, all: numberText(String(problemCount), language) })}</p> : null}
      <Scroll label={t('procurement.import.problems')} tall folds>
        <table className="table">
          <caption>{t('procurement.import.problems')}</caption>
          <thead>
            <tr>
              <th scope="col" className="num">
                {t('procurement.import.line')}
              </th>
              <th scope="col">{t('procurement.import.column')}</th>
              <th scope="col">{t('procurement.import.value')}</th>
              <th scope="col">{t('procurement.import.what')}</th>
              <th scope="col">{t('procurement.import.remedy')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ line, column, value, code, severity, what, remedy }, index) => (
              <tr key={index}>
                <th scope="row" className="num">
                  {line}
                </th>
                <td>{column ?? '—'}</td>
                <td className="cell">{value ?? '—'}</td>
                <td className="cell" title={code}>
                  <Status tone={severity === 'error' ? 'error' : 'warn'}>{t(`procurement.severity.${severity}`)}</Status> {what}
                </td>
                <td className="cell">{remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

function Remarks({ status: { missing, ignored, notes, notChecked } }: { readonly status: ImportStatus }): ReactNode {
  const { t } = useText();
  const columns = Object.entries(missing);
  if (columns.length === 0 && ignored.length === 0 && notes.length === 0 && notChecked.length === 0) return null;
  return (
    <section className="card" aria-labelledby="remarks">
      <h2 id="remarks">{t('procurement.import.remarks')}</h2>
      <dl className="facts">
        {columns.length === 0 ? null : (
          <>
            <dt>{t('procurement.import.missing')}</dt>
            <dd>{columns.map(([column, count]) => t('procurement.import.missing-of', { column, count })).join(' · ')}</dd>
          </>
        )}
        {ignored.length === 0 ? null : (
          <>
            <dt>{t('procurement.import.ignored')}</dt>
            <dd>{ignored.join(' · ')}</dd>
          </>
        )}
        {notes.length === 0 ? null : (
          <>
            <dt>{t('procurement.import.notes')}</dt>
            <dd>{notes.join(' ')}</dd>
          </>
        )}
        {notChecked.length === 0 ? null : (
          <>
            <dt>{t('procurement.import.not-checked')}</dt>
            <dd>{notChecked.join(' · ')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** How far is it, and what is wrong where? Rows by line and column; then what is in order is recorded, and the rest corrected and sent alone. */
export function Import(): ReactNode {
  const { t, language } = useText();
  const { importId } = route.useParams();
  const { programme } = useProgramme();
  const programmeId = programme?.programmeId ?? '';
  const client = useQueryClient();
  const query = useQuery(importQuery(programmeId, importId));
  const recorded = query.data?.recorded === true && query.data.state === 'done';
  useEffect(() => {
    if (recorded) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import' && queryKey[0] !== 'session' });
  }, [recorded, client]);
  const lead = query.data === undefined ? undefined : t('procurement.import.lead', { at: instantText(query.data.startedAt, language) });
  return (
    <Page title={query.data === undefined ? t('procurement.import.title') : t('procurement.import.title-of', { file: query.data.file })} lead={lead} actions={<Link to="/p/imports">{t('procurement.import.back')}</Link>}>
      <Loaded query={query}>
        {(status) => (
          <>
            <div className="grid wide">
              <Progress status={status} programmeId={programmeId} />
              <Apply key={status.importId} status={status} programmeId={programmeId} />
            </div>
            {status.recorded && !isRunning(status.state) ? <Undo programmeId={programmeId} importId={importId} /> : null}
            <Problems status={status} />
            <Remarks status={status} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
