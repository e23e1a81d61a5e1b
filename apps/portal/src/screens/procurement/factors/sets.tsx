import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { factorSetsQuery } from '../../../api/factors';
import { Scroll } from '../../../kit/scroll';
import { Status } from '../../../kit/status';
import { numberText } from '../../../text/numbers';
import { inLanguage, useText } from '../../../text/use-text';

type Sets = Awaited<ReturnType<NonNullable<ReturnType<typeof factorSetsQuery>['queryFn']>>>;
const tones = { drafted: 'info', published: 'ok', withdrawn: 'plain' } as const;

/** Whose tables they are, under which licence, for which years, and by which digest they are known. */
export function Sets({ sets }: { readonly sets: Sets }): ReactNode {
  const { t, language } = useText();
  return (
    <Scroll label={t('procurement.factors.sets')} tall folds>
      <table className="table">
        <caption>{t('procurement.factors.sets')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('procurement.factors.set')}</th>
            <th scope="col">{t('procurement.factors.publisher')}</th>
            <th scope="col">{t('procurement.factors.licence')}</th>
            <th scope="col">{t('procurement.factors.validity')}</th>
            <th scope="col" className="num">
              {t('procurement.factors.rows')}
            </th>
            <th scope="col">{t('procurement.rules.status')}</th>
            <th scope="col">{t('procurement.rules.digest')}</th>
          </tr>
        </thead>
        <tbody>
          {sets.map(({ setId, header, status, rows, digest, withdrawn }) => (
            <tr key={setId}>
              <th scope="row" className="wrap">
                <Link to="/p/factors" search={{ setId }}>
                  {inLanguage(header.title, language)}
                </Link>
                <br />
                <span className="muted">
                  {setId} · {header.version}
                  {header.gwpSet === null ? '' : ` · ${header.gwpSet}`}
                </span>
              </th>
              <td className="cell">{inLanguage(header.publisher, language)}</td>
              <td className="cell">{header.licence}</td>
              <td>{header.validity.to === null ? t('procurement.factors.from-year', { from: String(header.validity.from) }) : header.validity.from === header.validity.to ? header.validity.from : `${header.validity.from}–${header.validity.to}`}</td>
              <td className="num">{numberText(String(rows.factors + rows.properties + rows.blends + rows.gwps), language)}</td>
              <td>
                <Status tone={tones[status]}>{t(`procurement.factors.status.${status}`)}</Status>
                {withdrawn === null ? null : <div className="muted">{withdrawn.reason}</div>}
              </td>
              <td className="digest cell">{digest}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
