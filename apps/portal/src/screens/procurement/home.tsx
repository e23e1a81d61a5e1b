import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dueNextQuery, overviewQuery, toReviewQuery, type Overview } from '../../api/procurement';
import { useProgramme, type Programme } from '../../api/programmes';
import { useSession } from '../../api/session';
import { accreditationsQuery } from '../../api/verification';
import { ChartFigure } from '../../charts/chart-table';
import { StackedShare } from '../../charts/stacked-share';
import { Page } from '../../kit/page';
import { Scroll } from '../../kit/scroll';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { Tier, type TierLetter } from '../../kit/tier';
import { Gate } from '../../score/gate';
import { dayText } from '../../text/days';
import { moneyText, numberText, percentText, shortMoneyText } from '../../text/numbers';
import { sentencesText, useText } from '../../text/use-text';
import { TargetCard } from './target/target-card';
import { mayRecordAccreditations } from './verifiers/may-record';

/** Claims of verifiers that only an owner can confirm. */
function Claims({ programmeId }: { readonly programmeId: string }): ReactNode {
  const { t } = useText();
  const query = useQuery(accreditationsQuery(programmeId));
  const count = query.data?.accreditations.filter(({ state }) => state === 'claimed').length ?? 0;
  return count === 0 ? null : (
    <p>
      <Link to="/p/verifiers">{t('procurement.home.claims', { count })}</Link>
    </p>
  );
}

function Tasks({ programme }: { readonly programme: Programme }): ReactNode {
  const { t, language } = useText();
  const review = useQuery(toReviewQuery(programme.programmeId));
  const due = useQuery(dueNextQuery(programme.programmeId));
  const { roles } = useSession();
  return (
    <section className="card" aria-labelledby="tasks">
      <h2 id="tasks">{t('procurement.home.tasks')}</h2>
      <Loaded query={review}>
        {({ disclosures, next }) => (
          <p>
            {disclosures.length === 0 ? t('procurement.home.nothing-to-review') : <Link to="/p/reviews">{t('procurement.home.to-review', { count: disclosures.length, more: next === undefined ? 'no' : 'yes' })}</Link>}
          </p>
        )}
      </Loaded>
      {mayRecordAccreditations(roles) ? <Claims programmeId={programme.programmeId} /> : null}
      <Loaded query={due}>
        {(suppliers) => (
          <ul className="tasks">
            {suppliers
              .filter(({ dueOn }) => dueOn !== null)
              .map(({ supplierId, name, dueOn, gate, tier }) => (
                <li key={supplierId}>
                  <span className="row">
                    <Tier tier={tier} bare />
                    <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
                      {name}
                    </Link>
                  </span>
                  <span className="row">
                    <Gate decision={gate} />
                    <span>{t('procurement.home.due', { day: dueOn === null ? '' : dayText(dueOn, language) })}</span>
                  </span>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
      <p>
        <Link to="/p/cases">{t('procurement.home.cases')}</Link>
      </p>
    </section>
  );
}

const TierLink = ({ tier }: { readonly tier: TierLetter }): ReactNode => (
  <Link to="/p/suppliers" search={{ tier }}>
    <Tier tier={tier} />
  </Link>
);

function Tiers({ overview }: { readonly overview: Overview }): ReactNode {
  const { t, language } = useText();
  const { tiers, spend } = overview;
  const worse = tiers.filter(({ tier }) => tier === 'D' || tier === 'E').reduce((sum, { suppliers }) => sum + suppliers, 0);
  const finding = t('procurement.home.tiers.finding', { worse, of: overview.suppliers });
  const spendWorse = tiers.filter(({ tier }) => tier === 'D' || tier === 'E').reduce((sum, { spendShare }) => sum + Number(spendShare ?? 0), 0);
  const spendFinding = t('procurement.home.tiers.spend-finding', { share: percentText(String(spendWorse), language), year: spend.year === null ? '—' : String(spend.year) });
  return (
    <section className="card" aria-labelledby="tiers">
      <h2 id="tiers">{t('procurement.home.tiers')}</h2>
      <p>
        {sentencesText([finding, spendFinding], language)}
      </p>
      <ChartFigure
        name={t('procurement.home.tiers')}
        from={overview}
        open
        columns={[
          { text: t('procurement.column.tier') },
          { text: t('procurement.column.suppliers'), number: true },
          { text: t('procurement.column.share'), number: true },
          { text: t('procurement.column.spend', { year: spend.year === null ? '—' : String(spend.year) }), number: true },
          { text: t('procurement.column.spend-share'), number: true },
        ]}
        rows={tiers.map(({ tier, suppliers, share, spend: amount, spendShare }) => ({
          key: tier,
          cells: [
            { exact: tier, shown: <TierLink tier={tier} /> },
            { exact: String(suppliers), shown: numberText(String(suppliers), language) },
            { exact: share ?? '', shown: percentText(share, language, 1, 1) },
            { exact: amount, shown: <span title={moneyText(amount, spend.currency, language)}>{shortMoneyText(amount, spend.currency, language)}</span> },
            { exact: spendShare ?? '', shown: percentText(spendShare, language, 1, 1) },
          ],
        }))}
      >
        <StackedShare
          finding={sentencesText([finding, spendFinding], language)}
          bars={[
            { name: t('procurement.home.tiers.by-count'), shares: tiers },
            { name: t('procurement.home.tiers.by-spend'), shares: tiers.map(({ tier, spendShare }) => ({ tier, share: spendShare })) },
          ]}
        />
      </ChartFigure>
      {spend.unknown + spend.otherCurrency === 0 ? null : <p className="muted">{t('procurement.home.spend-unknown', { unknown: spend.unknown, other: spend.otherCurrency })}</p>}
    </section>
  );
}

function Coverage({ overview }: { readonly overview: Overview }): ReactNode {
  const { t, language } = useText();
  return (
    <section className="card" aria-labelledby="coverage">
      <h2 id="coverage">{t('procurement.home.coverage')}</h2>
      <Scroll label={t('procurement.home.coverage')} folds>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('procurement.home.indicator')}</th>
              <th scope="col" className="num">
                {t('procurement.home.numerator')}
              </th>
              <th scope="col" className="num">
                {t('procurement.home.missing')}
              </th>
              <th scope="col" className="num">
                {t('procurement.column.share')}
              </th>
              <th scope="col" className="num">
                {t('procurement.column.spend-share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {overview.indicators.map(({ id, suppliers, of, missing, share, spendShare }) => (
              <tr key={id}>
                <th scope="row" style={{ whiteSpace: 'normal', fontWeight: 400 }}>
                  {t(`procurement.indicator.${id}`)}
                </th>
                <td className="num">{t('procurement.home.of', { part: numberText(String(suppliers), language), whole: numberText(String(of), language) })}</td>
                <td className="num">{numberText(String(missing), language)}</td>
                <td className="num">{percentText(share, language, 1, 1)}</td>
                <td className="num">{percentText(spendShare, language, 1, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <h3>{t('procurement.home.gates')}</h3>
      <ul className="tasks">
        {overview.gates
          .filter(({ suppliers }) => suppliers > 0)
          .map(({ decision, suppliers, spendShare }) => (
            <li key={decision ?? 'none'}>
              <Link to="/p/suppliers" search={decision === null ? {} : { gate: decision }}>
                <Gate decision={decision} />
              </Link>
              <span className="num">{t('procurement.home.gate-line', { suppliers, spend: percentText(spendShare, language) })}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** What needs me, and where are we? */
export function Home(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  if (programme === undefined) {
    return (
      <Page title={t('procurement.home.title')}>
        <Empty title={t('procurement.home.no-programme')}>
          <p>{t('procurement.home.no-programme.text')}</p>
        </Empty>
      </Page>
    );
  }
  return <ProgrammeHome programme={programme} />;
}

function ProgrammeHome({ programme }: { readonly programme: Programme }): ReactNode {
  const { t } = useText();
  const overview = useQuery(overviewQuery(programme.programmeId));
  return (
    <Page title={t('procurement.home.title')} lead={programme.name}>
      <div className="grid wide">
        <Tasks programme={programme} />
        <Loaded query={overview} lines={8}>
          {(data) =>
            data.suppliers === 0 ? (
              <Empty title={t('procurement.home.no-suppliers')}>
                <p>{t('procurement.home.no-suppliers.text')}</p>
              </Empty>
            ) : (
              <div className="column">
                <Tiers overview={data} />
                <Coverage overview={data} />
                <TargetCard programmeId={programme.programmeId} />
              </div>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}
