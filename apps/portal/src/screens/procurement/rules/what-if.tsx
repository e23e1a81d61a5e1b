import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useProgramme } from '../../../api/programmes';
import { cancelWhatIf, whatIfQuery, type WhatIf } from '../../../api/what-ifs';
import { ChartTable } from '../../../charts/chart-table';
import { Button } from '../../../kit/button';
import { Page } from '../../../kit/page';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { Tier, tierLetters } from '../../../kit/tier';
import { dayText, instantText } from '../../../text/days';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { WhatIfState } from './what-if-state';

const route = getRouteApi('/inside/p/rules/what-if/$whatIfId');

function Progress({ trial, programmeId }: { readonly trial: WhatIf; readonly programmeId: string }): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const { whatIfId, state, done, total, counts, tried, against, asOf } = trial;
  const cancel = useMutation({ mutationFn: () => cancelWhatIf(programmeId, whatIfId), onSuccess: () => client.invalidateQueries({ queryKey: ['what-if', programmeId, whatIfId] }) });
  const count = (value: number): string => numberText(String(value), language);
  return (
    <section className="card" aria-labelledby="progress">
      <h2 id="progress">{t('procurement.what-if.result')}</h2>
      <div role="status">
        <WhatIfState state={state} />
      </div>
      {state === 'running' ? (
        <>
          <progress aria-label={t('procurement.what-if.progress')} max={Math.max(total, 1)} value={done} />
          <p>{t('procurement.what-if.counted', { done: count(done), total: count(total) })}</p>
          <p className="muted">{t('procurement.what-if.leave')}</p>
          {cancel.isError ? <ProblemNote error={cancel.error} /> : null}
          <div>
            <Button small busy={cancel.isPending} onPress={() => cancel.mutate()}>
              {t('procurement.what-if.stop')}
            </Button>
          </div>
        </>
      ) : null}
      {state === 'done' ? <p className="figure">{t('procurement.what-if.moved-of', { moved: counts.moved, of: counts.suppliers })}</p> : null}
      {state === 'interrupted' || state === 'failed' || state === 'cancelled' ? <p>{t('procurement.what-if.again')}</p> : null}
      <dl className="facts">
        {(['better', 'worse', 'rated', 'unrated'] as const).map((kind) => (
          <div key={kind} style={{ display: 'contents' }}>
            <dt>{t(`procurement.what-if.${kind}`)}</dt>
            <dd>{count(counts[kind])}</dd>
          </div>
        ))}
        <dt>{t('procurement.what-if.tried')}</dt>
        <dd>
          {tried.ruleset.documentId} · {tried.benchmarkSet.documentId}
        </dd>
        <dt>{t('procurement.what-if.against')}</dt>
        <dd>{against === null ? t('procurement.what-if.against.record') : [against.ruleset.documentId, against.benchmarkSet.documentId].join(' · ')}</dd>
        <dt>{t('procurement.what-if.as-of')}</dt>
        <dd>{dayText(asOf, language)}</dd>
        <dt>{t('procurement.what-if.digests')}</dt>
        <dd className="digest">{[tried.ruleset.digest, tried.benchmarkSet.digest].join(' ')}</dd>
      </dl>
    </section>
  );
}

/** From which tier to which: rows now, columns then; who keeps the tier stands on the diagonal. */
function Flows({ trial }: { readonly trial: WhatIf }): ReactNode {
  const { t, language } = useText();
  const { flows } = trial;
  const cell = (from: string, to: string): string => String(flows.find((flow) => flow.from === from && flow.to === to)?.suppliers ?? 0);
  return (
    <section className="card" aria-labelledby="flows">
      <h2 id="flows">{t('procurement.what-if.flows')}</h2>
      <ChartTable
        folds={false}
        open
        name={t('procurement.what-if.flows')}
        from={trial}
        columns={[{ text: t('procurement.what-if.now') }, ...tierLetters.map((tier) => ({ text: t('procurement.what-if.then', { tier }), number: true }))]}
        rows={tierLetters.map((from) => ({
          key: from,
          cells: [
            { exact: from, shown: <Tier tier={from} /> },
            ...tierLetters.map((to) => {
              const suppliers = cell(from, to);
              const text = suppliers === '0' ? '·' : numberText(suppliers, language);
              return { exact: suppliers, shown: from === to || suppliers === '0' ? <span className="muted">{text}</span> : <strong>{text}</strong> };
            }),
          ],
        }))}
      />
    </section>
  );
}

function Movers({ trial }: { readonly trial: WhatIf }): ReactNode {
  const { t, language } = useText();
  const { moved, counts, state } = trial;
  const score = (value: string | null): string => (value === null ? '—' : numberText(value, language, { decimals: 2, minimum: 2 }));
  if (moved.length === 0) return state === 'done' ? <p>{t('procurement.what-if.nobody')}</p> : null;
  return (
    <>
      <h2>{t('procurement.what-if.who')}</h2>
      {counts.moved > moved.length ? <p className="muted">{t('procurement.what-if.first', { shown: moved.length, all: numberText(String(counts.moved), language) })}</p> : null}
      <Scroll label={t('procurement.what-if.who')} tall folds>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('procurement.column.name')}</th>
              <th scope="col">{t('procurement.what-if.now')}</th>
              <th scope="col">{t('procurement.what-if.would')}</th>
              <th scope="col" className="num">
                {t('procurement.column.score')}
              </th>
              <th scope="col">{t('procurement.what-if.why')}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ supplierId, name, from, to, why }) => (
              <tr key={supplierId}>
                <th scope="row" className="wrap">
                  <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
                    {name}
                  </Link>
                </th>
                <td>
                  <Tier tier={from.tier} />
                </td>
                <td>
                  <Tier tier={to.tier} />
                </td>
                <td className="num">{t('procurement.what-if.scores', { from: score(from.score), to: score(to.score) })}</td>
                <td className="cell">{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

/** Who would move if these rules held, and why? Compared with the rules in force, on the same facts and the same day; nothing is recorded. */
export function WhatIfPage(): ReactNode {
  const { t, language } = useText();
  const { whatIfId } = route.useParams();
  const { programme } = useProgramme();
  const programmeId = programme?.programmeId ?? '';
  const query = useQuery(whatIfQuery(programmeId, whatIfId));
  const lead = query.data === undefined ? undefined : t('procurement.what-if.started', { at: instantText(query.data.startedAt, language) });
  return (
    <Page title={query.data === undefined ? t('procurement.what-if.title') : t('procurement.what-if.title-of', { ruleset: query.data.tried.ruleset.documentId })} lead={lead} actions={<Link to="/p/rules">{t('procurement.what-if.back')}</Link>}>
      <Loaded query={query} lines={8}>
        {(trial) => (
          <>
            <div className="grid wide">
              <Progress trial={trial} programmeId={programmeId} />
              <Flows trial={trial} />
            </div>
            <Movers trial={trial} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
