import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { tierHistoryQuery } from '../api/supplier-page';
import { Loaded } from '../kit/query';
import { Scroll } from '../kit/scroll';
import { Tier } from '../kit/tier';
import { dayText } from '../text/days';
import { numberText } from '../text/numbers';
import { useText } from '../text/use-text';

/** Every tier that ever was, newest first, with the reason of that day. */
export function TierHistory({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(tierHistoryQuery(programmeId, supplierId));
  return (
    <section className="card">
      <h2>{t('kit.history.title')}</h2>
      <Loaded query={query}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p className="muted">{t('kit.history.none')}</p>
          ) : (
            <Scroll label={t('kit.history.title')} folds>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t('kit.history.day')}</th>
                    <th scope="col">{t('kit.score.tier')}</th>
                    <th scope="col" className="num">
                      {t('kit.score.title')}
                    </th>
                    <th scope="col">{t('kit.history.why')}</th>
                    <th scope="col">{t('kit.history.rules')}</th>
                  </tr>
                </thead>
                <tbody>
                  {[...entries].reverse().map(({ eventId, asOf, tier, score, why, rulesetId }) => (
                    <tr key={eventId}>
                      <th scope="row">{dayText(asOf, language)}</th>
                      <td>
                        <Tier tier={tier} />
                      </td>
                      <td className="num">{score === null ? '—' : numberText(score, language, { decimals: 2, minimum: 2 })}</td>
                      <td>{why}</td>
                      <td>{rulesetId}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )
        }
      </Loaded>
    </section>
  );
}
