import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { helpedSuppliersQuery } from '../../../api/people';
import { Loaded } from '../../../kit/query';
import { dayText } from '../../../text/days';
import { useText } from '../../../text/use-text';

/** The suppliers for which one may act oneself; nothing is shown where there is none. */
export function Helped(): ReactNode {
  const { t, language } = useText();
  const query = useQuery(helpedSuppliersQuery);
  return (
    <Loaded query={query} lines={1}>
      {(suppliers) =>
        suppliers.length === 0 ? null : (
          <section className="card">
            <h2>{t('supplier.helped.title')}</h2>
            <ul className="tasks">
              {suppliers.map(({ grantId, legalName, purpose, may, until }) => (
                <li key={grantId}>
                  <span className="fit">
                    <strong>{legalName}</strong>
                    <br />
                    <span className="muted">
                      {purpose} · {may.map((one) => t(`supplier.helper.may.${one}`)).join(' · ')}
                    </span>
                  </span>
                  <span className="muted">{until === null ? t('supplier.sharing.no-end') : t('supplier.sharing.until', { day: dayText(until, language) })}</span>
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Loaded>
  );
}
