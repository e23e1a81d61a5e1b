import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { assessmentsQuery, recomputationOf } from '../../api/auditor';
import { Button } from '../../kit/button';
import { ProblemNote } from '../../kit/problem-note';
import { Loaded } from '../../kit/query';
import { Scroll } from '../../kit/scroll';
import { Tier } from '../../kit/tier';
import { dayText } from '../../text/days';
import { numberText } from '../../text/numbers';
import { inLanguage, useText } from '../../text/use-text';
import { SupplierFrame } from './supplier-frame';

const route = getRouteApi('/inside/a/$supplierId/recompute');

function Digests({ stored, computed }: { readonly stored: string; readonly computed: string }): ReactNode {
  const { t } = useText();
  return (
    <dl className="facts">
      <dt>{t('auditor.recompute.stored')}</dt>
      <dd className="digest">{stored}</dd>
      <dt>{t('auditor.recompute.computed')}</dt>
      <dd className="digest">{computed}</dd>
    </dl>
  );
}

function Assessments({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(assessmentsQuery(programmeId, supplierId));
  const [chosen, setChosen] = useState<string>();
  const run = useMutation({ mutationFn: (assessmentId: string) => recomputationOf(programmeId, supplierId, assessmentId) });
  return (
    <Loaded query={query}>
      {(items) =>
        items.length === 0 ? (
          <p>{t('auditor.today.none')}</p>
        ) : (
          <>
            {run.isError ? <ProblemNote error={run.error} /> : null}
            {run.data === undefined ? null : (
              <div role="status" className={`note ${run.data.equal ? 'ok' : 'error'}`}>
                <strong>{t(run.data.equal ? 'auditor.recompute.same' : 'auditor.recompute.different')}</strong>
                <Digests stored={run.data.storedDigest} computed={run.data.computedDigest} />
                <span>{t(run.data.rulesetIntact ? 'auditor.recompute.rules-intact' : 'auditor.recompute.rules-changed')}</span>
                <span>{t(run.data.benchmarkSetIntact ? 'auditor.recompute.benchmarks-intact' : 'auditor.recompute.benchmarks-changed')}</span>
                <span className="muted">{t('auditor.recompute.limits')}</span>
              </div>
            )}
            <Scroll label={t('auditor.tab.recompute')} folds>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t('auditor.at.as-of')}</th>
                    <th scope="col">{t('kit.score.tier')}</th>
                    <th scope="col" className="num">
                      {t('kit.score.title')}
                    </th>
                    <th scope="col">{t('kit.history.why')}</th>
                    <th scope="col">{t('auditor.at.rules')}</th>
                    <th scope="col">
                      <span className="visually-hidden">{t('auditor.recompute.run')}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ assessmentId, asOf, tier, score, text, rulesetId, benchmarkSetId }) => (
                    <tr key={assessmentId}>
                      <th scope="row">{dayText(asOf, language)}</th>
                      <td>
                        <Tier tier={tier} />
                      </td>
                      <td className="num">{score === null ? '—' : numberText(score, language, { decimals: 2, minimum: 2 })}</td>
                      <td>{inLanguage(text, language)}</td>
                      <td>
                        {rulesetId}, {benchmarkSetId}
                      </td>
                      <td>
                        <Button
                          small
                          busy={run.isPending && chosen === assessmentId}
                          label={t('auditor.recompute.run-of', { day: dayText(asOf, language) })}
                          onPress={() => {
                            setChosen(assessmentId);
                            run.mutate(assessmentId);
                          }}
                        >
                          {t('auditor.recompute.run')}
                        </Button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </>
        )
      }
    </Loaded>
  );
}

/** Same result? Inputs, rules and benchmarks as they were recorded, computed again, digests side by side. */
export function Recompute(): ReactNode {
  const { supplierId } = route.useParams();
  return <SupplierFrame supplierId={supplierId}>{(programmeId) => <Assessments programmeId={programmeId} supplierId={supplierId} />}</SupplierFrame>;
}
