import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { RulesVersion } from '../../../api/rules';
import { useSession } from '../../../api/session';
import { startWhatIf, whatIfsQuery } from '../../../api/what-ifs';
import { Button } from '../../../kit/button';
import { SelectField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { instantText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import { WhatIfState } from './what-if-state';

const mayTry = new Set(['programme-owner', 'procurement-manager', 'analyst']);

function Trials({ programmeId }: { readonly programmeId: string }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(whatIfsQuery(programmeId));
  return (
    <Loaded query={query} lines={2}>
      {(trials) =>
        trials.length === 0 ? (
          <p className="muted">{t('procurement.what-if.none')}</p>
        ) : (
          <ul className="tasks">
            {trials.map(({ whatIfId, tried, startedAt, state, counts }) => (
              <li key={whatIfId}>
                <span className="stack" style={{ gap: 0 }}>
                  <Link to="/p/rules/what-if/$whatIfId" params={{ whatIfId }}>
                    {t('procurement.what-if.of', { ruleset: tried.ruleset.documentId, benchmarks: tried.benchmarkSet.documentId })}
                  </Link>
                  <span className="muted">{instantText(startedAt, language)}</span>
                </span>
                <span className="row">
                  <WhatIfState state={state} />
                  {state === 'done' ? <span>{t('procurement.what-if.moved-of', { moved: counts.moved, of: counts.suppliers })}</span> : null}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

interface TryRulesProps {
  readonly programmeId: string;
  readonly rulesets: readonly RulesVersion[];
  readonly benchmarkSets: readonly RulesVersion[];
}

/** What if these rules held? A version is tried over the present facts, before anybody publishes it; earlier trials are found again. */
export function TryRules({ programmeId, rulesets, benchmarkSets }: TryRulesProps): ReactNode {
  const { t } = useText();
  const { roles } = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [rulesetId, setRulesetId] = useState(rulesets.find(({ status }) => status === 'drafted')?.documentId ?? '');
  const [benchmarkSetId, setBenchmarkSetId] = useState('');
  const start = useMutation({
    mutationFn: () => startWhatIf(programmeId, { rulesetId: rulesetId === '' ? null : rulesetId, benchmarkSetId: benchmarkSetId === '' ? null : benchmarkSetId }),
    onSuccess: async ({ whatIfId }) => {
      void client.invalidateQueries({ queryKey: ['what-ifs', programmeId] });
      await navigate({ to: '/p/rules/what-if/$whatIfId', params: { whatIfId } });
    },
  });
  const options = (versions: readonly RulesVersion[]) => [
    { value: '', text: t('procurement.what-if.as-in-force') },
    ...versions.map(({ documentId, version, status }) => ({ value: documentId, text: t('procurement.what-if.option', { id: documentId, version, status: t(`procurement.rules.${status}`) }) })),
  ];
  const refused = !roles.some((role) => mayTry.has(role)) ? t('procurement.what-if.roles') : rulesetId === '' && benchmarkSetId === '' ? t('procurement.what-if.choose') : undefined;
  return (
    <section className="card" aria-labelledby="what-if">
      <h2 id="what-if">{t('procurement.what-if.title')}</h2>
      <p className="muted">{t('procurement.what-if.lead')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (refused === undefined) start.mutate();
        }}
      >
        <div className="filters">
          <SelectField label={t('procurement.rules.rulesets')} value={rulesetId} options={options(rulesets)} onChange={setRulesetId} />
          <SelectField label={t('procurement.rules.benchmark-sets')} value={benchmarkSetId} options={options(benchmarkSets)} onChange={setBenchmarkSetId} />
        </div>
        {start.isError ? <ProblemNote error={start.error} /> : null}
        <div className="row">
          <Button type="submit" look="primary" busy={start.isPending} refused={refused}>
            {t('procurement.what-if.run')}
          </Button>
          {refused === undefined ? null : <span className="muted">{refused}</span>}
        </div>
      </form>
      <h3>{t('procurement.what-if.earlier')}</h3>
      <Trials programmeId={programmeId} />
    </section>
  );
}
