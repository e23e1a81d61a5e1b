import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { healthQuery } from '../../api/admin';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { Scroll } from '../../kit/scroll';
import { Status, type Tone } from '../../kit/status';
import { numberText } from '../../text/numbers';
import { useText } from '../../text/use-text';

const toneOf = (state: string): Tone => (state === 'live' || state === 'open' || state === 'ready' ? 'ok' : state === 'stopped' || state === 'unavailable' ? 'error' : 'warn');
const plainPosition = (position: string | undefined): string => (position === undefined ? '—' : position.replace(/^0+(?=\d)/, ''));

/** Is it well? Engines, and every view with its place in the log and its lag. */
export function HealthPage(): ReactNode {
  const { t, language } = useText();
  const query = useQuery(healthQuery);
  return (
    <Page title={t('admin.health.title')} lead={t('admin.health.lead')}>
      <Loaded query={query} lines={10}>
        {({ status, stores, subscriptions }) => (
          <>
            <section className="card">
              <div className="row">
                <Status tone={toneOf(status)}>{t('admin.health.overall', { status })}</Status>
                {Object.entries(stores).map(([store, state]) => (
                  <Status key={store} tone={toneOf(state)}>
                    {store}: {state}
                  </Status>
                ))}
              </div>
            </section>
            <Scroll label={t('admin.health.title')}>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t('admin.health.name')}</th>
                    <th scope="col">{t('admin.health.kind')}</th>
                    <th scope="col">{t('admin.users.state')}</th>
                    <th scope="col" className="num">
                      {t('admin.health.position')}
                    </th>
                    <th scope="col" className="num">
                      {t('admin.health.lag')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {subscriptions.map(({ kind, name, version, state, position, lag, fault }) => (
                    <tr key={`${kind} ${name} ${version ?? ''}`}>
                      <th scope="row">
                        {name} {version === undefined ? '' : `v${version}`}
                      </th>
                      <td>{kind}</td>
                      <td>
                        <Status tone={toneOf(state)}>{state}</Status>
                        {fault === undefined ? null : (
                          <span className="digest">
                            {' '}
                            {fault.error} {fault.type} @ {plainPosition(fault.position)}
                          </span>
                        )}
                      </td>
                      <td className="num">{plainPosition(position)}</td>
                      <td className="num">{lag === undefined ? '—' : numberText(String(lag), language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </>
        )}
      </Loaded>
    </Page>
  );
}
