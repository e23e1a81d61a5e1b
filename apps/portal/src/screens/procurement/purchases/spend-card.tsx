import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { spendQuery, type Pair, type SpendFigure } from '../../../api/purchasing';
import { Button } from '../../../kit/button';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { dayText, instantText } from '../../../text/days';
import { moneyText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { exactly } from './purchases-input';
import { SpendDialog, type SpendAct } from './spend-dialog';

interface RowProps {
  readonly figure: SpendFigure;
  readonly onAct: (act: SpendAct) => void;
}

function Row({ figure, onAct }: RowProps): ReactNode {
  const { t, language } = useText();
  const { year, currency, amount, source, recordedAt, corrections } = figure;
  const money = (text: string): string => moneyText(text, currency, language, exactly);
  const named = { year: String(year), currency };
  return (
    <tr>
      <th scope="row">{year}</th>
      <td className="num">{money(amount)}</td>
      <td className="wrap">
        {source}
        {corrections.map(({ previous, reason, at }) => (
          <span key={at} className="block muted">
            {t('procurement.spend.was', { amount: money(previous), day: dayText(at.slice(0, 10), language), reason })}
          </span>
        ))}
      </td>
      <td className="day">{instantText(recordedAt, language)}</td>
      <td>
        <span className="row">
          <Button small label={t('procurement.spend.correct-of', named)} onPress={() => onAct({ act: 'correct', figure })}>
            {t('procurement.spend.correct.short')}
          </Button>
          <Button small look="danger" label={t('procurement.spend.withdraw-of', named)} onPress={() => onAct({ act: 'withdraw', figure })}>
            {t('procurement.spend.withdraw.short')}
          </Button>
        </span>
      </td>
    </tr>
  );
}

/** What was bought from this supplier, year by year, and what the figures were before they were put right? */
export function SpendCard({ pair, currency }: { readonly pair: Pair; readonly currency: string }): ReactNode {
  const { t } = useText();
  const query = useQuery(spendQuery(pair));
  const [doing, setDoing] = useState<SpendAct>();
  return (
    <section className="card" aria-labelledby="supplier-spend">
      <div className="row apart">
        <h2 id="supplier-spend">{t('procurement.spend.title')}</h2>
        <Button small onPress={() => setDoing({ act: 'record' })}>
          {t('procurement.spend.record')}
        </Button>
      </div>
      <Loaded query={query}>
        {(figures) =>
          figures.length === 0 ? (
            <p className="muted">{t('procurement.spend.none')}</p>
          ) : (
            <Scroll label={t('procurement.spend.title')} folds>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t('procurement.spend.year')}</th>
                    <th scope="col" className="num">
                      {t('procurement.column.spend-short')}
                    </th>
                    <th scope="col">{t('procurement.spend.source')}</th>
                    <th scope="col">{t('procurement.spend.recorded')}</th>
                    <th scope="col">{t('procurement.verifiers.action')}</th>
                  </tr>
                </thead>
                <tbody>
                  {figures.map((figure) => (
                    <Row key={`${figure.year} ${figure.currency}`} figure={figure} onAct={setDoing} />
                  ))}
                </tbody>
              </table>
            </Scroll>
          )
        }
      </Loaded>
      {doing === undefined ? null : <SpendDialog pair={pair} doing={doing} currency={currency} onClose={() => setDoing(undefined)} />}
    </section>
  );
}
