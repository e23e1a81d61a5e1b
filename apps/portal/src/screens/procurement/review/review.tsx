import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useProgramme } from '../../../api/programmes';
import { evidenceOfDisclosureQuery, reviewQuery, type Review as ReviewData } from '../../../api/reviews';
import { supplierPageQuery, type ShownAssessment } from '../../../api/supplier-page';
import { Page } from '../../../kit/page';
import { Loaded } from '../../../kit/query';
import { Status } from '../../../kit/status';
import { dayText } from '../../../text/days';
import { percentText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { Decide } from './decide';
import { EvidenceLinks } from './evidence-links';
import { Fields } from './fields';
import { Lines } from './lines';
import { Questions } from './questions';
import { Restatement } from './restatement';
import { Retier } from './retier';

const route = getRouteApi('/inside/p/reviews/$supplierId/$disclosureId');

function Quality({ review, programmeId }: { readonly review: ReviewData; readonly programmeId: string }): ReactNode {
  const { t, language } = useText();
  const { quality, supplierId, disclosureId } = review;
  const evidence = useQuery(evidenceOfDisclosureQuery(supplierId, disclosureId));
  return (
    <section className="card">
      <h2>{t('procurement.review.basis')}</h2>
      <dl className="facts">
        <dt>{t('procurement.review.status')}</dt>
        <dd>
          <Status tone={review.status === 'accepted' ? 'ok' : 'info'}>{t(`kit.disclosure.${review.status}`)}</Status>
        </dd>
        <dt>{t('procurement.review.quality')}</dt>
        <dd>{t('procurement.review.quality-of', { score: quality.score })}</dd>
        <dt>{t('procurement.review.primary-share')}</dt>
        <dd>{percentText(quality.primaryDataShare, language)}</dd>
        <dt>{t('procurement.review.factor-sets')}</dt>
        <dd>{review.factorSets.length === 0 ? t('procurement.review.totals-only') : review.factorSets.map(({ id, version }) => `${id} ${version}`).join(' · ')}</dd>
        <dt>{t('procurement.review.evidence-whole')}</dt>
        <dd>
          <Loaded query={evidence} lines={1}>
            {(lines) => <EvidenceLinks lines={lines} lineId={null} programmeId={programmeId} supplierId={supplierId} />}
          </Loaded>
        </dd>
      </dl>
    </section>
  );
}

/** Can I accept this? Last year beside this year, what the rules ask, where each figure comes from; then accept, or return line by line. */
export function Review(): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const { supplierId, disclosureId } = route.useParams();
  const { programme } = useProgramme();
  const programmeId = programme?.programmeId ?? '';
  const query = useQuery(reviewQuery(programmeId, supplierId, disclosureId));
  const supplier = useQuery(supplierPageQuery(programmeId, supplierId)).data;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [accepted, setAccepted] = useState<{ readonly position: string; readonly before: ShownAssessment | null }>();
  const review = query.data;
  const period = review === undefined ? undefined : t('procurement.reviews.period', { from: dayText(review.period.from, language), to: dayText(review.period.to, language) });
  return (
    <Page title={supplier === undefined ? t('procurement.review.title') : t('procurement.review.title-of', { name: supplier.name })} lead={period} actions={<Link to="/p/reviews">{t('procurement.review.back')}</Link>}>
      {accepted === undefined ? null : <Retier programmeId={programmeId} supplierId={supplierId} {...accepted} />}
      <Loaded query={query} lines={10}>
        {(data) => (
          <>
            <div className="grid wide">
              <Quality review={data} programmeId={programmeId} />
              <Decide
                review={data}
                typed={typed}
                onAccepted={(position) => {
                  setAccepted({ position, before: supplier?.assessment ?? null });
                  void client.invalidateQueries({ queryKey: ['supplier-page'] });
                }}
              />
            </div>
            {data.status === 'restated' || data.status === 'restatement-returned' ? <Restatement review={data} /> : null}
            <Fields review={data} />
            <Lines review={data} programmeId={programmeId} />
            <Questions review={data} typed={typed} onType={(questionId, text) => setTyped((old) => ({ ...old, [questionId]: text }))} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
