import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { awardedByTierQuery, awardsQuery, type Award, type AwardedByTier } from '../../../api/awards';
import { useProgramme } from '../../../api/programmes';
import { ChartFigure } from '../../../charts/chart-table';
import { StackedShare } from '../../../charts/stacked-share';
import { ListFoot } from '../../../kit/list-foot';
import { Page } from '../../../kit/page';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { Empty, Skeleton } from '../../../kit/states';
import { Status } from '../../../kit/status';
import { Tier } from '../../../kit/tier';
import { dayText } from '../../../text/days';
import { moneyText, percentText } from '../../../text/numbers';
import { sentencesText, useText } from '../../../text/use-text';

function Log({ awards }: { readonly awards: readonly Award[] }): ReactNode {
  const { t, language } = useText();
  return (
    <Scroll label={t('procurement.awards.log')} folds>
      <table className="table">
        <caption className="visually-hidden">{t('procurement.awards.log')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('procurement.awards.day')}</th>
            <th scope="col">{t('procurement.award.category')}</th>
            <th scope="col">{t('procurement.award.chosen')}</th>
            <th scope="col" className="num">
              {t('procurement.award.amount')}
            </th>
            <th scope="col">{t('procurement.awards.why')}</th>
            <th scope="col">{t('procurement.awards.state')}</th>
          </tr>
        </thead>
        <tbody>
          {awards.map(({ awardId, decidedOn, category, candidates, chosen, amount, reasonCode, withdrawn }) => {
            const winner = candidates.find(({ supplierId }) => supplierId === chosen);
            return (
              <tr key={awardId}>
                <td className="day">{dayText(decidedOn, language)}</td>
                <th scope="row" className="wrap">
                  <Link to="/p/awards/$awardId" params={{ awardId }}>
                    {category}
                  </Link>
                </th>
                <td>
                  <span className="row tight">
                    {winner === undefined ? null : <Tier tier={winner.tier} bare />}
                    {winner?.name ?? '—'}
                  </span>
                </td>
                <td className="num">{moneyText(amount.amount, amount.currency, language, 2)}</td>
                <td>{reasonCode === null ? '—' : t(`procurement.award.reason-code.${reasonCode}`)}</td>
                <td>{withdrawn === null ? <Status tone="ok">{t('procurement.awards.stands')}</Status> : <Status tone="warn">{t('procurement.awards.withdrawn')}</Status>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

/** A bar for each year and currency, and the sentence that it shows. */
function AwardedChart({ data }: { readonly data: AwardedByTier }): ReactNode {
  const { t, language } = useText();
  const findings = data.years.map(({ year, currency, total, awards, tiers }) => {
    const good = tiers.filter(({ tier }) => tier === 'A' || tier === 'B').reduce((sum, { share }) => sum + Number(share), 0);
    return t('procurement.awards.by-tier.finding', { year: String(year), good: percentText(String(good), language, 0), total: moneyText(total, currency, language), awards });
  });
  const rows = data.years.flatMap(({ year, currency, tiers }) => tiers.filter(({ awards }) => awards > 0).map((part) => ({ year, currency, ...part })));
  return (
    <>
      {findings.map((finding) => (
        <p key={finding}>{finding}</p>
      ))}
      <ChartFigure
        name={t('procurement.awards.by-tier')}
        from={data}
        columns={[{ text: t('procurement.awards.year') }, { text: t('procurement.column.tier') }, { text: t('procurement.awards.count'), number: true }, { text: t('procurement.award.amount'), number: true }, { text: t('procurement.award.currency') }, { text: t('procurement.column.share'), number: true }]}
        rows={rows.map(({ year, currency, tier, awards, amount, share }) => ({
          key: `${year} ${currency} ${tier}`,
          cells: [{ exact: String(year) }, { exact: tier, shown: <Tier tier={tier} /> }, { exact: String(awards) }, { exact: amount, shown: moneyText(amount, currency, language) }, { exact: currency }, { exact: share, shown: percentText(share, language) }],
        }))}
      >
        <StackedShare finding={sentencesText(findings, language)} bars={data.years.map(({ year, currency, tiers }) => ({ name: `${year} ${currency}`, shares: tiers }))} />
      </ChartFigure>
    </>
  );
}

/** Where did the money go? By the tier of the day of each decision. */
function ByTier({ programmeId }: { readonly programmeId: string }): ReactNode {
  const { t } = useText();
  const query = useQuery(awardedByTierQuery(programmeId));
  return (
    <Loaded query={query}>
      {(data) => (
        <section className="card" aria-labelledby="by-tier">
          <h2 id="by-tier">{t('procurement.awards.by-tier')}</h2>
          {data.years.length === 0 ? <p className="muted">{t('procurement.awards.by-tier.none')}</p> : null}
          {data.years.length === 0 ? null : <AwardedChart data={data} />}
        </section>
      )}
    </Loaded>
  );
}

/** From whom did we decide to buy, and why? */
export function Awards(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const programmeId = programme?.programmeId ?? '';
  const query = useInfiniteQuery(awardsQuery(programmeId));
  const awards = query.data?.pages.flatMap((page) => page.awards) ?? [];
  return (
    <Page
      title={t('procurement.awards.title')}
      lead={t('procurement.awards.lead')}
      actions={
        <Link to="/p/awards/new" className="button primary">
          {t('procurement.award.new')}
        </Link>
      }
    >
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton lines={6} /> : null}
      {query.isSuccess && awards.length === 0 ? (
        <Empty title={t('procurement.awards.none')}>
          <p>{t('procurement.award.pick.text')}</p>
          <p>
            <Link to="/p/suppliers">{t('procurement.award.pick.link')}</Link>
          </p>
        </Empty>
      ) : null}
      {awards.length === 0 ? null : (
        <>
          <ByTier programmeId={programmeId} />
          <section className="card" aria-labelledby="log">
            <h2 id="log">{t('procurement.awards.log')}</h2>
            <Log awards={awards} />
            <ListFoot query={query} more={t('procurement.awards.more')} />
          </section>
        </>
      )}
    </Page>
  );
}
