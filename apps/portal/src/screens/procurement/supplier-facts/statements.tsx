import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { statementsQuery } from '../../../api/procurement-facts';
import { Loaded } from '../../../kit/query';
import { Status } from '../../../kit/status';
import { dayText } from '../../../text/days';
import { useText } from '../../../text/use-text';

/** Who assured the figures, at which level, and whether it counts for the figures in force. */
export function Statements({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(statementsQuery(supplierId));
  return (
    <section className="card">
      <h2>{t('procurement.statements.title')}</h2>
      <Loaded query={query}>
        {(statements) => (
          <>
            {statements.length === 0 ? <p className="muted">{t('procurement.statements.none')}</p> : null}
            <ul className="tasks">
              {statements.map(({ statementId, standard, level, opinion, period, validUntil, says, standing, warning }) => (
                <li key={statementId}>
                  <span>
                    <Status tone={warning ? 'warn' : standing === 'counts' ? 'ok' : 'plain'}>{t(`procurement.opinion.${opinion}`)}</Status> {t(`kit.assurance.${level}`)} · {standard}
                    <br />
                    <span className="muted">{says}</span>
                  </span>
                  <span className="muted">
                    {t('procurement.reviews.period', { from: dayText(period.from, language), to: dayText(period.to, language) })}
                    <br />
                    {t('procurement.statements.valid', { day: dayText(validUntil, language) })}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
