import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { benchmarksDifferenceQuery, rulesDifferenceQuery, type RulesKind, type RulesVersion } from '../../../api/rules';
import { SelectField } from '../../../kit/field';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { useText } from '../../../text/use-text';

const valueText = (value: unknown): string => (value === undefined || value === null ? '—' : typeof value === 'string' ? value : JSON.stringify(value));

interface Two {
  readonly programmeId: string;
  readonly older: string;
  readonly newer: string;
}
type Difference = Awaited<ReturnType<NonNullable<ReturnType<typeof rulesDifferenceQuery>['queryFn']>>>['differences'][number];

/** Two versions of a ruleset or of a benchmark set, place by place. */
export const DifferenceTable = ({ kind, ...two }: Two & { readonly kind: RulesKind }): ReactNode => (kind === 'ruleset' ? <RulesetDifference {...two} /> : <BenchmarkDifference {...two} />);

const RulesetDifference = (two: Two): ReactNode => <Table {...two} query={useQuery(rulesDifferenceQuery(two.programmeId, two.older, two.newer))} />;
const BenchmarkDifference = (two: Two): ReactNode => <Table {...two} query={useQuery(benchmarksDifferenceQuery(two.programmeId, two.older, two.newer))} />;

function Table({ older, newer, query }: Two & { readonly query: UseQueryResult<{ readonly differences: readonly Difference[] }> }): ReactNode {
  const { t } = useText();
  return (
    <Loaded query={query}>
      {({ differences }) =>
        differences.length === 0 ? (
          <p>{t('procurement.rules.same')}</p>
        ) : (
          <Scroll label={t('procurement.rules.differences')} tall>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('procurement.rules.where')}</th>
                  <th scope="col">{older}</th>
                  <th scope="col">{newer}</th>
                </tr>
              </thead>
              <tbody>
                {differences.map(({ path, old, new: next, only }) => (
                  <tr key={path}>
                    <th scope="row" className="digest wrap">
                      {path}
                    </th>
                    <td className="cell">{only === 'new' ? t('procurement.rules.not-there') : valueText(old)}</td>
                    <td className="cell">{only === 'old' ? t('procurement.rules.not-there') : valueText(next)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )
      }
    </Loaded>
  );
}

/** Where two versions of the rules differ, place by place; what is in force beside another version to begin with. */
export function Differences({ programmeId, versions }: { readonly programmeId: string; readonly versions: readonly RulesVersion[] }): ReactNode {
  const { t } = useText();
  const inForce = (versions.find((version) => version.inForce) ?? versions[0])?.documentId ?? '';
  const [older, setOlder] = useState(inForce);
  const [newer, setNewer] = useState(versions.find(({ documentId }) => documentId !== inForce)?.documentId ?? inForce);
  const options = versions.map(({ documentId, version }) => ({ value: documentId, text: `${documentId} ${version}` }));
  return (
    <section className="card" aria-labelledby="differences">
      <h2 id="differences">{t('procurement.rules.differences')}</h2>
      {versions.length < 2 ? (
        <p className="muted">{t('procurement.rules.one-version')}</p>
      ) : (
        <>
          <div className="filters">
            <SelectField label={t('procurement.rules.older')} value={older} options={options} onChange={setOlder} />
            <SelectField label={t('procurement.rules.newer')} value={newer} options={options} onChange={setNewer} />
          </div>
          {older === newer ? <p className="muted">{t('procurement.rules.choose-two')}</p> : <DifferenceTable kind="ruleset" programmeId={programmeId} older={older} newer={newer} />}
        </>
      )}
    </section>
  );
}
