import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { toReviewQuery } from '../../api/procurement';
import { useProgramme } from '../../api/programmes';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { dayText } from '../../text/days';
import { useText } from '../../text/use-text';

/** Can I accept? What waits, oldest period first. */
export function Reviews(): ReactNode {
  const { t, language } = useText();
  const { programme } = useProgramme();
  const query = useQuery(toReviewQuery(programme?.programmeId ?? ''));
  return (
    <Page title={t('procurement.reviews.title')} lead={t('procurement.reviews.lead')}>
      <Loaded query={query}>
        {({ disclosures }) =>
          disclosures.length === 0 ? (
            <Empty title={t('procurement.reviews.none')}>
              <p>
                <Link to="/p/suppliers">{t('procurement.reviews.none.step')}</Link>
              </p>
            </Empty>
          ) : (
            <ul className="tasks card">
              {disclosures.map(({ disclosureId, supplierId, periodFrom, periodTo, status }) => (
                <li key={disclosureId}>
                  <span>
                    <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
                      {t('procurement.reviews.period', { from: dayText(periodFrom, language), to: dayText(periodTo, language) })}
                    </Link>
                    <br />
                    <span className="muted">
                      {t(`kit.disclosure.${status}`)}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
