import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { tierHistoryQuery } from '../../api/supplier-page';
import { TextField } from '../../kit/field';
import { Loaded } from '../../kit/query';
import { Tier } from '../../kit/tier';
import { dayText, instantText } from '../../text/days';
import { numberText } from '../../text/numbers';
import { useText } from '../../text/use-text';
import { SupplierFrame } from './supplier-frame';

const route = getRouteApi('/inside/a/$supplierId/at');
type Entry = NonNullable<NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof tierHistoryQuery>['queryFn']>>>['on']>['asRecorded']>;

function Known({ title, entry }: { readonly title: string; readonly entry: Entry | null }): ReactNode {
  const { t, language } = useText();
  return (
    <section className="card">
      <h2>{title}</h2>
      {entry === null ? (
        <p>{t('auditor.at.before')}</p>
      ) : (
        <>
          <div className="row">
            <Tier tier={entry.tier} large />
            <span className="figure">{entry.score === null ? '—' : numberText(entry.score, language, { decimals: 2, minimum: 2 })}</span>
          </div>
          <p>{entry.why}</p>
          <dl className="facts">
            <dt>{t('auditor.at.as-of')}</dt>
            <dd>{dayText(entry.asOf, language)}</dd>
            <dt>{t('auditor.at.recorded')}</dt>
            <dd>{instantText(entry.recordedAt, language)}</dd>
            <dt>{t('auditor.at.rules')}</dt>
            <dd>
              {entry.rulesetId}, {entry.benchmarkSetId}
            </dd>
            <dt>{t('auditor.at.trigger')}</dt>
            <dd className="digest">{entry.trigger}</dd>
            <dt>{t('auditor.at.event')}</dt>
            <dd className="digest">{entry.eventId}</dd>
          </dl>
        </>
      )}
    </section>
  );
}

function Day({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const { on } = route.useSearch();
  const navigate = route.useNavigate();
  const day = on ?? new Date().toISOString().slice(0, 10);
  const query = useQuery(tierHistoryQuery(programmeId, supplierId, day));
  return (
    <>
      <TextField label={t('auditor.at.day')} help={t('auditor.at.help')} type="date" value={day} onChange={(next) => void navigate({ search: next === '' ? {} : { on: next }, replace: true })} />
      <Loaded query={query}>
        {({ on: found }) =>
          found === undefined ? null : (
            <>
              <p className="muted">{t('auditor.at.zone', { day: dayText(found.day, language), zone: found.timeZone })}</p>
              <div className="grid">
                <Known title={t('auditor.at.then')} entry={found.asRecorded} />
                <Known title={t('auditor.at.now')} entry={found.asKnownNow} />
              </div>
              {found.asRecorded?.eventId === found.asKnownNow?.eventId ? <p>{t('auditor.at.same')}</p> : <p className="note warn">{t('auditor.at.differs')}</p>}
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** How was it that day? As it was on record then, and as it is known now. */
export function AtDay(): ReactNode {
  const { supplierId } = route.useParams();
  return <SupplierFrame supplierId={supplierId}>{(programmeId) => <Day programmeId={programmeId} supplierId={supplierId} />}</SupplierFrame>;
}
