import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { timelineQuery } from '../../api/supplier-page';
import { Button } from '../../kit/button';
import { SelectField } from '../../kit/field';
import { ProblemNote } from '../../kit/problem-note';
import { Scroll } from '../../kit/scroll';
import { Skeleton } from '../../kit/states';
import { instantText } from '../../text/days';
import { useText, type Say } from '../../text/use-text';
import { plainPosition } from './event-link';
import { SupplierFrame } from './supplier-frame';

const route = getRouteApi('/inside/a/$supplierId/timeline');

type Who = Awaited<ReturnType<NonNullable<ReturnType<typeof timelineQuery>['queryFn']>>>['entries'][number]['who'];

/** A person by its organisation: names of people are not told here. */
function whoText({ kind, id, organisationName }: Who, t: Say): string {
  if (kind === 'system') return t('auditor.actor.system');
  if (id === null || organisationName === null) return t('auditor.actor.other');
  return t(kind === 'api-key' ? 'auditor.actor.key-of' : 'auditor.actor.of', { organisation: organisationName });
}

const contextsNamed = ['suppliers', 'disclosures', 'commitments', 'measures', 'audits', 'assessments', 'admissions', 'purchasing', 'verifications'] as const;
const isNamed = (context: string): context is (typeof contextsNamed)[number] => (contextsNamed as readonly string[]).includes(context);
const aboutText = (context: string, t: Say): string => (isNamed(context) ? t(`auditor.timeline.about.${context}`) : context);

function Events({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const { at } = route.useSearch();
  const [context, setContext] = useState('');
  const query = useInfiniteQuery(timelineQuery(programmeId, supplierId, at));
  const all = query.data?.pages.flatMap(({ entries }) => entries) ?? [];
  const contexts = [...new Set(all.map(({ type }) => type.split('.')[0] ?? ''))].sort();
  const entries = all.filter(({ type }) => context === '' || type.startsWith(`${context}.`));
  if (query.isPending) return <Skeleton lines={8} />;
  return (
    <>
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      <SelectField label={t('auditor.timeline.about')} value={context} onChange={setContext} options={[{ value: '', text: t('auditor.timeline.everything') }, ...contexts.map((value) => ({ value, text: aboutText(value, t) }))]} />
      {at === undefined ? null : (
        <p className="row">
          <span>{t('auditor.timeline.from', { position: at })}</span>
          <Link to="/a/$supplierId/timeline" params={{ supplierId }}>
            {t('auditor.timeline.newest')}
          </Link>
        </p>
      )}
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
              <tr key={eventId} {...(plainPosition(position) === at ? { className: 'chosen', 'aria-current': 'true' as const } : {})}>
                <td className="when-cell">
                  {instantText(occurredAt, language)}
                  <br />
                  <span className="muted">{instantText(recordedAt, language) === instantText(occurredAt, language) ? t('auditor.timeline.recorded-at-once') : t('auditor.timeline.recorded', { at: instantText(recordedAt, language) })}</span>
                </td>
                <td className="wide-cell">{says}</td>
                <td className="wide-cell">
                  {whoText(who, t)}
                  {who.kind === 'system' || who.id === null ? null : <div className="digest">{who.id}</div>}
                  {who.actingFor === null ? null : <span className="muted"> {t('auditor.actor.acting-for', { supplier: who.actingFor })}</span>}
                </td>
                <td className="digest event-cell">
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
