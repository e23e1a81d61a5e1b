import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { importKinds, importsQuery, type PastImport } from '../../../api/imports';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { Status } from '../../../kit/status';
import { instantText } from '../../../text/days';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { importTones } from './progress';

function State({ past: { state, recorded, undone } }: { readonly past: PastImport }): ReactNode {
  const { t } = useText();
  if (undone !== null) return <Status tone="warn">{t('procurement.imports.undone')}</Status>;
  if (state === 'done') return <Status tone={recorded ? 'ok' : 'info'}>{t(recorded ? 'procurement.imports.recorded' : 'procurement.imports.checked')}</Status>;
  return <Status tone={importTones[state]}>{t(`procurement.import-state.${state}`)}</Status>;
}

/** Which files went in, and with what result? Those of everybody in the organisation, of the last seven days. */
export function PastImports({ programmeId }: { readonly programmeId: string }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(importsQuery(programmeId));
  const count = (value: number): string => numberText(String(value), language);
  return (
    <section className="card" aria-labelledby="past">
      <h2 id="past">{t('procurement.imports.past')}</h2>
      <Loaded query={query}>
        {(items) =>
          items.length === 0 ? (
            <p className="muted">{t('procurement.imports.past.none')}</p>
          ) : (
            <Scroll label={t('procurement.imports.past')} folds>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t('procurement.imports.past.file')}</th>
                    <th scope="col">{t('procurement.imports.past.result')}</th>
                    <th scope="col" className="num">
                      {t('procurement.import.added')}
                    </th>
                    <th scope="col" className="num">
                      {t('procurement.import.unchanged')}
                    </th>
                    <th scope="col" className="num">
                      {t('procurement.import.refused')}
                    </th>
                    <th scope="col">{t('procurement.imports.past.when')}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((past) => (
                    <tr key={past.importId}>
                      <th scope="row" className="wrap">
                        <Link to="/p/imports/$importId" params={{ importId: past.importId }}>
                          {past.file}
                        </Link>{' '}
                        <span className="muted light">{importKinds.some((one) => one === past.kind) ? t(`procurement.import-kind.${past.kind as (typeof importKinds)[number]}`) : past.kind}</span>
                      </th>
                      <td>
                        <State past={past} />
                      </td>
                      <td className="num">{count(past.rows.added)}</td>
                      <td className="num">{count(past.rows.unchanged)}</td>
                      <td className="num">{count(past.rows.refused)}</td>
                      <td>{instantText(past.startedAt, language)}</td>
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
