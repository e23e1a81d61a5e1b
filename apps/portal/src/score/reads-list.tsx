import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Read, Reads } from '../api/access-log';
import { csvText } from '../charts/csv-text';
import { ListFoot } from '../kit/list-foot';
import { ProblemNote } from '../kit/problem-note';
import { saveText } from '../kit/save-text';
import { Scroll } from '../kit/scroll';
import { Empty, Skeleton } from '../kit/states';
import { instantText } from '../text/days';
import { useText, type Say } from '../text/use-text';

const csvOf = (reads: readonly Read[], t: Say): string =>
  csvText(t('kit.reads.title'), [
    ['first', 'last', 'count', 'query', 'what', 'organisation', 'organisation_id', 'person_id', 'kind', 'supplier', 'supplier_id', 'programme', 'basis', 'under'],
    ...reads.map(({ first, last, count, query, what, reader, supplier, supplierId, programme, basis, under }) => [first, last, String(count), query, what, reader.organisation, reader.organisationId, reader.id, reader.kind, supplier ?? '', supplierId ?? '', programme ?? '', basis, under.join(' ')]),
  ]);

/** Who read what, newest first, with why they might. `ofMany`: of several suppliers, each named. */
export function ReadsList({ query, ofMany }: { readonly query: UseInfiniteQueryResult<InfiniteData<Reads>>; readonly ofMany: boolean }): ReactNode {
  const { t, language } = useText();
  if (query.isPending) return <Skeleton lines={6} />;
  const reads = query.data?.pages.flatMap((page) => page.reads) ?? [];
  const keptDays = query.data?.pages[0]?.keptDays;
  return (
    <section className="card">
      <h2>{t('kit.reads.title')}</h2>
      {keptDays === undefined ? null : <p className="muted">{t('kit.reads.lead', { days: keptDays })}</p>}
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isSuccess && reads.length === 0 ? (
        <Empty title={t('kit.reads.none')} />
      ) : (
        <Scroll label={t('kit.reads.title')} folds>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('kit.reads.when')}</th>
                <th scope="col">{t('kit.reads.who')}</th>
                <th scope="col">{t('kit.reads.what')}</th>
                <th scope="col">{t('kit.reads.why')}</th>
                <th scope="col" className="num">
                  {t('kit.reads.count')}
                </th>
              </tr>
            </thead>
            <tbody>
              {reads.map(({ hour, last, what, query: name, reader, supplier, supplierId, programme, programmeId, basis, under, count }) => (
                <tr key={`${hour} ${reader.organisationId} ${reader.id} ${name} ${supplierId ?? ''} ${programmeId ?? ''} ${basis} ${under.join()}`}>
                  <td style={{ minWidth: 150 }}>{instantText(last, language)}</td>
                  <td className="wide-cell">
                    {t(`kit.reads.of.${reader.kind}`, { organisation: reader.organisation })}
                    <br />
                    <span className="digest">{reader.id}</span>
                  </td>
                  <td className="wide-cell">
                    {what}
                    {ofMany && supplier !== null ? (
                      <>
                        <br />
                        {supplier}
                      </>
                    ) : null}
                  </td>
                  <td className="wide-cell">
                    {t(`kit.reads.basis.${basis}`)}
                    {programme === null || ofMany ? null : (
                      <>
                        <br />
                        <span className="muted">{programme}</span>
                      </>
                    )}
                  </td>
                  <td className="num">{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <ListFoot query={query} more={t('kit.reads.older')} save={reads.length === 0 ? undefined : { text: t('kit.reads.export'), file: () => saveText(`${t('kit.reads.file')}.csv`, csvOf(reads, t)) }} />
    </section>
  );
}
