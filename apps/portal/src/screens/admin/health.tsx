import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { healthQuery } from '../../api/admin';
import { installationHealthQuery, isUnderWay, rebuildView, type InstallationHealth, type Part, type Work } from '../../api/installation';
import { useAnnounce } from '../../kit/announcer';
import { Button } from '../../kit/button';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { Loaded } from '../../kit/query';
import { Scroll } from '../../kit/scroll';
import { Empty } from '../../kit/states';
import { Status, type Tone } from '../../kit/status';
import { numberText } from '../../text/numbers';
import { useText } from '../../text/use-text';
import { Heads } from './heads';
import { KeepersOnly } from './keepers-only';
import { Cause, hasStopped, StoppedParts } from './stopped-parts';
import { plainPosition, WorkProgress } from './work-progress';

const storeNames = ['eventStore', 'readStore', 'operationsStore', 'evidenceStore'] as const;
const toneOf = (part: Part): Tone => (hasStopped(part) ? 'error' : part.state === 'live' && !part.retrying ? 'ok' : 'warn');
const serverTone = (state: string): Tone => (state === 'open' || state === 'ready' ? 'ok' : state === 'unavailable' ? 'error' : 'warn');

/** Of the process that answers: its stores. */
function Stores(): ReactNode {
  const { t } = useText();
  const query = useQuery(healthQuery);
  return (
    <Loaded query={query} lines={2}>
      {({ status, stores }) => (
        <section className="card">
          <div className="row">
            <Status tone={serverTone(status)}>{t('admin.health.overall', { status: t(`admin.health.status.${status}`) })}</Status>
            {storeNames.map((store) => ({ store, state: stores[store] })).map(({ store, state }) => (
              <Status key={store} tone={serverTone(state)}>
                {t(`admin.health.store.${store}.${state}`)}
              </Status>
            ))}
          </div>
        </section>
      )}
    </Loaded>
  );
}

function Rebuilds({ rebuilds, unit }: Pick<InstallationHealth, 'rebuilds' | 'unit'>): ReactNode {
  const { t } = useText();
  return (
    <section className="card" aria-labelledby="rebuilds">
      <h2 id="rebuilds">{t('admin.health.rebuilds')}</h2>
      <p className="muted">{t('admin.health.rebuilds.text')}</p>
      {rebuilds.length === 0 ? <p>{t('admin.health.rebuilds.none')}</p> : null}
      <ul className="tasks">
        {rebuilds.toSorted((a, b) => (a.askedAt < b.askedAt ? 1 : -1)).map((work) => (
          <li key={work.workId} className="stack">
            <strong>{work.subject}</strong>
            <WorkProgress work={work} unit={unit} label={t('admin.health.rebuild-of', { view: work.subject ?? '' })} />
            {work.cause === null ? null : <Cause cause={work.cause} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Parts({ parts, rebuilds, unit, onRebuild }: InstallationHealth & { readonly onRebuild: (view: string) => void }): ReactNode {
  const { t, language } = useText();
  const of = (name: string): Work | undefined => rebuilds.find(({ subject }) => subject === name);
  return (
    <Scroll label={t('admin.health.parts')} folds>
      <table className="table">
        <Heads heads={[t('admin.health.name'), t('admin.health.kind'), t('admin.users.state'), { numbers: t('admin.health.position') }, { numbers: t(`admin.health.lag.${unit}`) }]} />
        <tbody>
          {parts.map((part) => (
            <tr key={`${part.kind} ${part.name}`}>
              <th scope="row">
                {part.name} {part.version === null ? '' : `v${part.version}`}
              </th>
              <td className="unbroken">{t(`admin.health.kind.${part.kind}`)}</td>
              <td className="unbroken">
                <Status tone={toneOf(part)}>{t(part.retrying ? 'admin.health.state.retrying' : `admin.health.state.${part.state}`)}</Status>
              </td>
              <td className="num">{part.position === null ? '—' : plainPosition(part.position)}</td>
              <td className="num">{part.lag === null ? '—' : numberText(String(part.lag), language)}</td>
              <td>
                {part.kind !== 'projection' ? null : (
                  <Button small refused={isUnderWay(of(part.name)) ? t('admin.health.rebuild.under-way') : undefined} label={t('admin.health.rebuild-of', { view: part.name })} onPress={() => onRebuild(part.name)}>
                    {t('admin.health.rebuild')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Is it well? Engines, every view, process and timer of the installation with its lag; what stopped and what to do; rebuilds, found again after leaving. */
export function HealthPage(): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const query = useQuery(installationHealthQuery);
  const rebuild = useMutation({
    mutationFn: rebuildView,
    onSuccess: async (_work, view) => {
      announce(t('admin.health.rebuild.asked', { view }));
      await client.invalidateQueries({ queryKey: installationHealthQuery.queryKey });
    },
  });
  return (
    <Page title={t('admin.health.title')} lead={t('admin.health.lead')}>
      <Stores />
      <KeepersOnly query={query}>
        {(health) => (
          <>
            {rebuild.isError ? <ProblemNote error={rebuild.error} /> : null}
            <StoppedParts parts={health.parts} />
            <Rebuilds {...health} />
            {health.processes.length === 0 ? <Empty title={t('admin.health.no-process')} /> : null}
            <Parts {...health} onRebuild={(view) => rebuild.mutate(view)} />
          </>
        )}
      </KeepersOnly>
    </Page>
  );
}
