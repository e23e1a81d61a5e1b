import type { ReactNode } from 'react';
import type { Review } from '../../../api/reviews';
import { Scroll } from '../../../kit/scroll';
import { dayText } from '../../../text/days';
import { inLanguage, useText } from '../../../text/use-text';
import { Change, Figure } from './change';
import { QuestionMarks } from './questions';

/** The totals and what they are compared with: last year beside this year, by the server. */
export function Fields({ review }: { readonly review: Review }): ReactNode {
  const { t, language } = useText();
  const { fields, lastYear } = review;
  return (
    <Scroll label={t('procurement.review.totals')} folds>
      <table className="table">
        <caption>
          {t('procurement.review.totals')}{' '}
          <span className="muted light">{lastYear === null ? t('procurement.review.no-last-year') : t(`procurement.review.last-year.${lastYear.basis}`, { from: dayText(lastYear.from, language), to: dayText(lastYear.to, language) })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('procurement.review.field')}</th>
            <th scope="col" className="num">
              {t('procurement.review.now')}
            </th>
            <th scope="col" className="num">
              {t('procurement.review.before')}
            </th>
            <th scope="col" className="num">
              {t('procurement.review.change')}
            </th>
            <th scope="col">{t('procurement.review.unit')}</th>
            <th scope="col">{t('procurement.review.flags')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, name, now, before, unit, change, questions }) => (
            <tr key={field}>
              <th scope="row" className="wrap">
                {inLanguage(name, language)}
              </th>
              <td className="num">
                <Figure value={now} unit={unit} />
              </td>
              <td className="num">
                <Figure value={before} unit={unit} />
              </td>
              <td className="num">
                <Change percent={change} />
              </td>
              <td>{unit === 'tCO2e' ? 't CO₂e' : unit}</td>
              <td>
                <QuestionMarks ids={questions} review={review} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
