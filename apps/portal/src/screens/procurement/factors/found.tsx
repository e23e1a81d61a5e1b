import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { factorsQuery, type FactorSearch } from '../../../api/factors';
import { Button } from '../../../kit/button';
import { ProblemNote } from '../../../kit/problem-note';
import { Scroll } from '../../../kit/scroll';
import { Empty, Skeleton } from '../../../kit/states';
import type { Language } from '../../../text/language';
import { placeText } from '../../../text/provinces';
import { useText } from '../../../text/use-text';

type Geography = { readonly level: string; readonly country?: string; readonly subdivision?: string; readonly region?: string };
/** The closest place by its name; a region of a grid has only the name that its table gives it. */
function geographyText({ level, country, subdivision, region }: Geography, language: Language): string {
  if (subdivision !== undefined) return placeText(subdivision, language);
  const name = country === undefined ? '' : placeText(country, language);
  return region === undefined ? name || level : `${name} ${region}`.trim();
}

/** The factors that fit, each with its set: where a figure of a calculation can be looked up. */
export function Found({ organisationId, search }: { readonly organisationId: string; readonly search: FactorSearch }): ReactNode {
  const { t, language } = useText();
  const query = useInfiniteQuery(factorsQuery(organisationId, search));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isPending) return <Skeleton lines={6} />;
  if (query.isError) return <ProblemNote error={query.error} retry={() => void query.refetch()} />;
  if (items.length === 0) {
    return (
      <Empty title={t('procurement.factors.none')}>
        <p>{t('procurement.factors.none.text')}</p>
      </Empty>
    );
  }
  return (
    <>
      <p role="status" className="muted">
        {t('procurement.factors.shown', { count: items.length, more: query.hasNextPage ? 'yes' : 'no' })}
      </p>
      <Scroll label={t('procurement.factors.found')} tall folds>
        <table className="table">
          <caption>{t('procurement.factors.found')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('procurement.factors.name')}</th>
              <th scope="col" className="num">
                {t('procurement.import.value')}
              </th>
              <th scope="col">{t('procurement.review.unit')}</th>
              <th scope="col">{t('procurement.factors.place')}</th>
              <th scope="col">{t('procurement.factors.validity')}</th>
              <th scope="col">{t('procurement.review.quality')}</th>
              <th scope="col">{t('procurement.factors.set')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ setId, factor }) => (
              <tr key={`${setId} ${factor.id}`}>
                <th scope="row" className="wrap">
                  {(language === 'zh-CN' ? factor.name['zh-CN'] : null) ?? factor.name.en}
                  <br />
                  <span className="muted digest">{factor.id}</span>
                </th>
                <td className="num">{factor.value}</td>
                <td>
                  {factor.numerator.unit} {factor.numerator.gas}/{factor.denominator}
                  {factor.basis === 'none' ? '' : ` (${factor.basis})`}
                </td>
                <td>{geographyText(factor.geography, language)}</td>
                <td>{factor.years.to === null ? t('procurement.factors.from-year', { from: String(factor.years.from) }) : factor.years.from === factor.years.to ? factor.years.from : `${factor.years.from}–${factor.years.to}`}</td>
                <td>{t('procurement.review.quality-of', { score: factor.quality })}</td>
                <td>{setId}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {query.hasNextPage ? (
        <div>
          <Button busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t('procurement.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
