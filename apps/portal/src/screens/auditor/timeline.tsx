import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { timelineQuery } from '../../api/supplier-page';
import { Button } from '../../kit/button';
import { SelectField } from '../../kit/field';
import { ProblemNote } from '../../kit/problem-note';
import { Scroll } from '../../kit/scroll';
import { Skeleton } from '../../kit/states';
import { instantText } from '../../text/days';
import { useText } from '../../text/use-text';
import { SupplierFrame } from './supplier-frame';

const route = getRouteApi('/inside/a/$supplierId/timeline');
const plainPosition = (position: string): string => position.replace(/^0+(?=\d)/, '');

function Events({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const [context, setContext] = useState('');
  const query = useInfiniteQuery(timelineQuery(programmeId, supplierId));
  const all = query.data?.pages.flatMap(({ entries }) => entries) ?? [];
  const contexts = [...new Set(all.map(({ type }) => type.split('.')[0] ?? ''))].sort();
  const entries = all.filter(({ type }) => context === '' || type.startsWith(`${context}.`));
  if (query.isPending) return <Skeleton lines={8} />;
  return (
    <>
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      <SelectField label={t('auditor.timeline.about')} value={context} onChange={setContext} options={[{ value: '', text: t('auditor.timeline.everything') }, ...contexts.map((value) => ({ value, text: value }))]} />
      <Scroll label={t('auditor.tab.timeline')} folds>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('auditor.timeline.when')}</th>
              <th scope="col">{t('auditor.timeline.what')}</th>
              <th scope="col">{t('auditor.timeline.who')}</th>
              <th scope="col">{t('auditor.timeline.event')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ eventId, occurredAt, recordedAt, says, who, type, position }) => (
              <tr key={eventId}>
                <td style={{ minWidth: 150 }}>
                  {instantText(occurredAt, language)}
                  <br />
                  <span className="muted">{instantText(recordedAt, language) === instantText(occurredAt, language) ? t('auditor.timeline.recorded-at-once') : t('auditor.timeline.recorded', { at: instantText(recordedAt, language) })}</span>
                </td>
                <td className="wide-cell">{says}</td>
                <td className="wide-cell">
                  {t(`auditor.actor.${who.kind}`)} <span className="digest">{who.id ?? t('auditor.actor.withheld')}</span>
                  {who.actingFor === null ? null : <span className="muted"> {t('auditor.actor.acting-for', { supplier: who.actingFor })}</span>}
                </td>
                <td className="digest wide-cell">
                  {type} @ {plainPosition(position)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {query.hasNextPage ? (
        <div>
          <Button busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t('auditor.timeline.older')}
          </Button>
        </div>
      ) : (
        <p className="muted">{t('auditor.timeline.all', { count: all.length })}</p>
      )}
    </>
  );
}

/** What happened: who, when, why, with the event behind it. */
export function Timeline(): ReactNode {
  const { supplierId } = route.useParams();
  return <SupplierFrame supplierId={supplierId}>{(programmeId) => <Events programmeId={programmeId} supplierId={supplierId} />}</SupplierFrame>;
}
