import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { toReviewQuery } from '../../api/procurement';
import { useProgramme } from '../../api/programmes';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { Status } from '../../kit/status';
import { dayText } from '../../text/days';
import { numberText } from '../../text/numbers';
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
              {disclosures.map(({ disclosureId, supplierId, supplierName, periodFrom, periodTo, status, scope12LocationBased }) => (
                <li key={disclosureId}>
                  <span>
                    <Link to="/p/reviews/$supplierId/$disclosureId" params={{ supplierId, disclosureId }}>
                      {supplierName ?? t('procurement.reviews.unnamed')}
                    </Link>
                    <br />
                    <span className="muted">{t('procurement.reviews.period', { from: dayText(periodFrom, language), to: dayText(periodTo, language) })}</span>
                  </span>
                  <span className="row">
                    <span className="num">{scope12LocationBased === null ? t('procurement.reviews.incomplete') : t('procurement.reviews.scope12', { tonnes: numberText(scope12LocationBased, language, { decimals: 2 }) })}</span>
                    <Status tone="info">{t(`kit.disclosure.${status}`)}</Status>
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
