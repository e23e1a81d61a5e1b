import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { assessmentsQuery } from '../../api/auditor';
import { differenceQuery, type Difference } from '../../api/difference';
import { Button } from '../../kit/button';
import { SelectField } from '../../kit/field';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { Tier } from '../../kit/tier';
import { dayText, instantText } from '../../text/days';
import { numberText } from '../../text/numbers';
import { inLanguage, useText } from '../../text/use-text';
import { causeText } from './cause-text';
import { DifferenceSteps } from './difference-steps';
import { plainPosition } from './event-link';
import { SupplierFrame } from './supplier-frame';

const route = getRouteApi('/inside/a/$supplierId/diff');
const fewest = 2;

function End({ title, end, supplierId }: { readonly title: string; readonly end: Difference['from']; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  return (
    <section className="card">
      <h2>{title}</h2>
      <div className="row">
        <Tier tier={end.tier} large />
        <span className="figure">{end.score === null ? '—' : numberText(end.score, language, { decimals: 2, minimum: 2 })}</span>
      </div>
      <p>{inLanguage(end.standing, language)}</p>
      <dl className="facts">
        <dt>{t('auditor.at.as-of')}</dt>
        <dd>
          <Link to="/a/$supplierId/at" params={{ supplierId }} search={{ on: end.asOf }}>
            {dayText(end.asOf, language)}
          </Link>
        </dd>
        <dt>{t('auditor.at.recorded')}</dt>
        <dd>{instantText(end.recordedAt, language)}</dd>
        <dt>{t('auditor.at.rules')}</dt>
        <dd>
          {end.rulesetId}, {end.benchmarkSetId}
        </dd>
        <dt>{t('auditor.timeline.event')}</dt>
        <dd className="digest">
          {end.eventId} @ {plainPosition(end.position)}
        </dd>
      </dl>
      {end.intact ? null : <p className="note error">{t('auditor.diff.not-intact')}</p>}
    </section>
  );
}

function save(difference: Difference): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(difference, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `greengate-difference-${difference.from.assessmentId}-${difference.to.assessmentId}.json`;
  link.click();
  URL.revokeObjectURL(url);
}

function Between({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const chosen = route.useSearch();
  const navigate = route.useNavigate();
  const assessments = useQuery(assessmentsQuery(programmeId, supplierId));
  const several = (assessments.data?.length ?? 0) >= fewest;
  const query = useQuery({ ...differenceQuery(programmeId, supplierId, chosen), enabled: several });
  const name = ({ asOf, tier, score, trigger }: NonNullable<typeof assessments.data>[number]): string => t('auditor.diff.choice', { day: dayText(asOf, language), tier, score: score === null ? '—' : numberText(score, language, { decimals: 2, minimum: 2 }), trigger: causeText(trigger, t) });
  const options = (assessments.data ?? []).map((one) => ({ value: one.assessmentId, text: name(one) }));
  const choose = (part: { from?: string; to?: string }): void => void navigate({ search: { from: chosen.from ?? options[1]?.value ?? '', to: chosen.to ?? options[0]?.value ?? '', ...part }, replace: true });
  return (
    <Loaded query={assessments}>
      {(items) =>
        items.length < fewest ? (
          <Empty title={t('auditor.diff.one')}>
            <p>{t('auditor.diff.one.text')}</p>
          </Empty>
        ) : (
          <>
            <div className="filters">
              <SelectField label={t('auditor.diff.from')} value={chosen.from ?? options[1]?.value ?? ''} options={options} onChange={(from) => choose({ from })} />
              <SelectField label={t('auditor.diff.to')} value={chosen.to ?? options[0]?.value ?? ''} options={options} onChange={(to) => choose({ to })} />
            </div>
            <Loaded query={query} lines={8}>
              {(difference) => (
                <>
                  <div className="grid">
                    <End title={t('auditor.diff.from')} end={difference.from} supplierId={supplierId} />
                    <End title={t('auditor.diff.to')} end={difference.to} supplierId={supplierId} />
                  </div>
                  <DifferenceSteps difference={difference} supplierId={supplierId} />
                  <div>
                    <Button onPress={() => save(difference)}>{t('auditor.diff.save')}</Button>
                  </div>
                </>
              )}
            </Loaded>
          </>
        )
      }
    </Loaded>
  );
}

/** What moved it? Two assessments, and the parts between them down to the events. */
export function DifferencePage(): ReactNode {
  const { supplierId } = route.useParams();
  return <SupplierFrame supplierId={supplierId}>{(programmeId) => <Between programmeId={programmeId} supplierId={supplierId} />}</SupplierFrame>;
}
