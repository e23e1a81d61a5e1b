import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { dutyConflictsQuery, moreDutyConflicts, type DutyFound } from '../../api/access-log';
import { csvText } from '../../charts/csv-text';
import { ListFoot } from '../../kit/list-foot';
import { ProblemNote } from '../../kit/problem-note';
import { Loaded } from '../../kit/query';
import { saveText } from '../../kit/save-text';
import { Scroll } from '../../kit/scroll';
import { instantText } from '../../text/days';
import { useText, type Say } from '../../text/use-text';
import { causeText } from './cause-text';
import { EventLink } from './event-link';

type Conflict = DutyFound['conflicts'][number];
type Act = NonNullable<Conflict['first']>;

const whoText = ({ person, organisation }: Conflict, t: Say): string => (person === null ? t('auditor.duty.organisation', { organisation }) : t(person.kind === 'api-key' ? 'auditor.actor.key-of' : 'auditor.actor.of', { organisation }));

const cellsOf = (act: Act | null): readonly string[] => (act === null ? ['', '', ''] : [act.type, act.position, act.occurredAt]);

const csvOf = (rule: DutyFound['rule'], conflicts: readonly Conflict[], t: Say): string =>
  csvText(t(`auditor.duty.rule.${rule}`), [
    ['rule', 'subject', 'subject_id', 'supplier', 'supplier_id', 'organisation', 'organisation_id', 'person_id', 'kind', 'first_event', 'first_position', 'first_at', 'second_event', 'second_position', 'second_at'],
    ...conflicts.map(({ subject, subjectId, supplier, supplierId, organisation, organisationId, person, first, second }) => [
      rule, subject, subjectId, supplier ?? '', supplierId ?? '', organisation, organisationId, person?.id ?? '', person?.kind ?? '', ...cellsOf(first), ...cellsOf(second),
    ]),
  ]);

/** One side: the event with its day; in the timeline of the supplier, where it stands in one. */
function Side({ act, supplierId }: { readonly act: Act | null; readonly supplierId: string | null }): ReactNode {
  const { t, language } = useText();
  if (act === null) return <span className="muted">{t('auditor.duty.alone')}</span>;
  return (
    <>
      {supplierId === null || act.type === 'suppliers.HelperGranted' ? <span>{causeText(act.type, t)}</span> : <EventLink supplierId={supplierId} type={act.type} position={act.position} />}
      <br />
      <span className="muted">{instantText(act.occurredAt, language)}</span>
    </>
  );
}

function Conflicts({ programmeId, found }: { readonly programmeId: string; readonly found: DutyFound }): ReactNode {
  const { t } = useText();
  const { rule } = found;
  const query = useInfiniteQuery({
    queryKey: ['duty-conflicts', programmeId, rule],
    queryFn: async ({ pageParam }) => (pageParam === undefined ? found : await moreDutyConflicts(programmeId, rule, pageParam)),
    initialPageParam: undefined as string | undefined,
    initialData: { pages: [found], pageParams: [undefined] },
    getNextPageParam: (last) => last?.next,
  });
  const conflicts = query.data.pages.flatMap((page) => page?.conflicts ?? []);
  return (
    <>
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      <Scroll label={t(`auditor.duty.rule.${rule}`)} folds>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('auditor.duty.who')}</th>
              <th scope="col">{t('auditor.duty.about')}</th>
              <th scope="col">{t('auditor.duty.first')}</th>
              <th scope="col">{t('auditor.duty.second')}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.map((conflict) => (
              <tr key={`${conflict.subjectId} ${conflict.organisationId} ${conflict.person?.id ?? ''}`}>
                <th scope="row" className="wide-cell">
                  {whoText(conflict, t)}
                  <br />
                  <span className="digest">{conflict.person?.id ?? conflict.organisationId}</span>
                </th>
                <td className="wide-cell">
                  {conflict.supplier ?? ''}
                  {conflict.supplier === null ? null : <br />}
                  <span className="muted">{t(`auditor.duty.subject.${conflict.subject}`)}</span> <span className="digest">{conflict.subjectId}</span>
                </td>
                <td className="wide-cell">
                  <Side act={conflict.first} supplierId={conflict.supplierId} />
                </td>
                <td className="wide-cell">
                  <Side act={conflict.second} supplierId={conflict.supplierId} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <ListFoot query={query} more={t('auditor.duty.more')} save={{ text: t('auditor.duty.export'), file: () => saveText(`${t('auditor.duty.file')}-${rule}.csv`, csvOf(rule, conflicts, t)) }} />
    </>
  );
}

/** All rules at a glance: what is refused by itself, and how many were found. */
function Overview({ rules }: { readonly rules: readonly DutyFound[] }): ReactNode {
  const { t } = useText();
  const foundText = ({ conflicts, next }: DutyFound): string => (conflicts.length === 0 ? t('auditor.duty.none') : t(next === undefined ? 'auditor.duty.found' : 'auditor.duty.found-more', { count: conflicts.length }));
  return (
    <Scroll label={t('auditor.duty.title')} folds>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('auditor.duty.rule')}</th>
            <th scope="col">{t('auditor.duty.found-column')}</th>
            <th scope="col">{t('auditor.duty.prevention')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((found) => (
            <tr key={found.rule}>
              <th scope="row" className="wide-cell">
                {t(`auditor.duty.rule.${found.rule}`)}
              </th>
              <td>{found.conflicts.length === 0 ? foundText(found) : <strong>{foundText(found)}</strong>}</td>
              <td className="wide-cell">
                {t(`auditor.duty.prevention.${found.prevention}`)}
                <br />
                <span className="muted">{t(`auditor.duty.text.${found.rule}`)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Who did what nobody should do alone? Each rule with what Greengate refuses by itself, and what was found in the log. */
export function DutyConflicts({ programmeId }: { readonly programmeId: string }): ReactNode {
  const { t } = useText();
  const query = useQuery(dutyConflictsQuery(programmeId));
  return (
    <section className="card" id="duties">
      <h2>{t('auditor.duty.title')}</h2>
      <p className="muted">{t('auditor.duty.lead')}</p>
      <Loaded query={query} lines={8}>
        {(rules) => (
          <>
            <p className={`note ${rules.every(({ conflicts }) => conflicts.length === 0) ? 'ok' : 'warn'}`}>{t(rules.every(({ conflicts }) => conflicts.length === 0) ? 'auditor.duty.none-at-all' : 'auditor.duty.some')}</p>
            <Overview rules={rules} />
            {rules
              .filter(({ conflicts }) => conflicts.length > 0)
              .map((found) => (
                <section className="stack" key={found.rule}>
                  <h3>{t(`auditor.duty.rule.${found.rule}`)}</h3>
                  <Conflicts programmeId={programmeId} found={found} />
                </section>
              ))}
          </>
        )}
      </Loaded>
    </section>
  );
}
