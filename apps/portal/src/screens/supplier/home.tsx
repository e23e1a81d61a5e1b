import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { draftsQuery, startDraft } from '../../api/drafts';
import { disclosuresQuery, questionsQuery, useOwnSupplier } from '../../api/supplier';
import { supplierPageQuery, type Result, type SupplierPage } from '../../api/supplier-page';
import { Button } from '../../kit/button';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { Tier } from '../../kit/tier';
import { Gate, GateConditions } from '../../score/gate';
import { reasonText } from '../../score/reason-text';
import { dayText } from '../../text/days';
import { numberText } from '../../text/numbers';
import { inLanguage, useText } from '../../text/use-text';
import { LastReminder } from './last-reminder';
import { Peers } from './peers';

const few = 3;

const reasonsOf = (result: Result | null): Result['reasons'] => (result === null || result.pillars === null ? [] : [...result.pillars.intensity.reasons, ...result.pillars.trajectory.reasons, ...result.reasons].slice(0, few));

function Standing({ page }: { readonly page: SupplierPage }): ReactNode {
  const { t, language } = useText();
  const { assessment, gates } = page;
  const gate = gates[0];
  const result = assessment?.result ?? null;
  const reasons = reasonsOf(result);
  return (
    <section className="card">
      <div className="row">
        <Tier tier={assessment?.tier ?? 'U'} large />
        {assessment?.score === null || assessment === null ? null : <span className="figure">{numberText(assessment.score, language, { decimals: 2, minimum: 2 })}</span>}
        <Gate decision={gate?.decision ?? null} />
      </div>
      {result === null ? <p>{t('supplier.home.unrated')}</p> : <p>{inLanguage(result.standing.text, language)}</p>}
      {gate === undefined || gate.dueOn === null ? null : <p className="note warn">{t(gate.decision === 'admit-with-conditions' ? 'supplier.home.conditions' : 'supplier.home.due', { day: dayText(gate.dueOn, language) })}</p>}
      {gate === undefined ? null : <GateConditions conditions={gate.conditions} />}
      <ul className="steps">
        {reasons.map((reason) => (
          <li key={reason.code}>{reasonText(reason, t, language)}</li>
        ))}
      </ul>
      {result === null ? null : <Link to="/s/tier">{t('supplier.home.why')}</Link>}
    </section>
  );
}

type Disclosure = Awaited<ReturnType<NonNullable<ReturnType<typeof disclosuresQuery>['queryFn']>>>[number];

/** What was sent: a question to answer, or the review to wait for. */
function Sent({ supplierId, disclosure }: { readonly supplierId: string; readonly disclosure: Disclosure }): ReactNode {
  const { t, language } = useText();
  const { disclosureId, periodFrom, periodTo } = disclosure;
  const questions = useQuery(questionsQuery(supplierId, disclosureId));
  const open = questions.data?.filter(({ status }) => status === 'open').length ?? 0;
  const period = { from: dayText(periodFrom, language), to: dayText(periodTo, language) };
  return (
    <li>
      <span>{open === 0 ? t('supplier.home.waits', period) : t('supplier.home.asked', { ...period, count: open })}</span>
      <Link className={open === 0 ? 'button' : 'button primary'} to="/s/disclosures/$disclosureId" params={{ disclosureId }}>
        {t(open === 0 ? 'supplier.home.look' : 'supplier.home.answer')}
      </Link>
    </li>
  );
}

/** What is next: an open draft, a question, or the first disclosure. */
function NextStep({ supplierId, programmeId }: { readonly supplierId: string; readonly programmeId: string }): ReactNode {
  const { t, language } = useText();
  const navigate = useNavigate();
  const drafts = useQuery(draftsQuery(supplierId));
  const disclosures = useQuery(disclosuresQuery(supplierId));
  const start = useMutation({ mutationFn: () => startDraft(supplierId, programmeId), onSuccess: ({ draftId }) => navigate({ to: '/s/drafts/$draftId/$step', params: { draftId, step: 'boundary' } }) });
  const open = drafts.data?.filter(({ status }) => status === 'open') ?? [];
  const sent = disclosures.data?.filter(({ status }) => status === 'submitted' || status === 'restated') ?? [];
  const returned = disclosures.data?.filter(({ status }) => status === 'returned' || status === 'restatement-returned') ?? [];
  const rated = disclosures.data?.some(({ status }) => status === 'accepted') === true;
  const busy = rated || [open, sent, returned].some((things) => things.length > 0);
  return (
    <section className="card" aria-labelledby="next">
      <h2 id="next">{t('supplier.home.next')}</h2>
      {start.isError ? <ProblemNote error={start.error} retry={() => start.mutate()} /> : null}
      <LastReminder programmeId={programmeId} supplierId={supplierId} />
      <ul className="tasks">
        {returned.map(({ disclosureId, periodFrom, periodTo }) => (
          <li key={disclosureId}>
            <span>{t('supplier.home.returned', { from: dayText(periodFrom, language), to: dayText(periodTo, language) })}</span>
            <Link className="button primary" to="/s/disclosures/$disclosureId" params={{ disclosureId }}>
              {t('supplier.home.answer')}
            </Link>
          </li>
        ))}
        {sent.map((disclosure) => (
          <Sent key={disclosure.disclosureId} supplierId={supplierId} disclosure={disclosure} />
        ))}
        {rated ? (
          <li>
            <span>{t('supplier.home.lift')}</span>
            <Link className="button" to="/s/plan">
              {t('supplier.home.lift.step')}
            </Link>
          </li>
        ) : null}
        {open.map(({ draftId, changedAt, progress }) => (
          <li key={draftId}>
            <span>{t('supplier.home.draft', { done: progress.filter(({ state }) => state === 'done').length, of: progress.length, day: dayText(changedAt.slice(0, 10), language) })}</span>
            <Link className="button primary" to="/s/drafts/$draftId/$step" params={{ draftId, step: 'boundary' }}>
              {t('supplier.home.continue')}
            </Link>
          </li>
        ))}
      </ul>
      <div>
        <Button look={busy ? 'ordinary' : 'primary'} busy={start.isPending} onPress={() => start.mutate()}>
          {t('supplier.home.start')}
        </Button>
      </div>
      <p className="muted">{t('supplier.home.start.help')}</p>
    </section>
  );
}

function OwnHome({ supplierId, programmeId, programme }: { readonly supplierId: string; readonly programmeId: string; readonly programme: string }): ReactNode {
  const { t } = useText();
  const page = useQuery(supplierPageQuery(programmeId, supplierId));
  return (
    <Page title={t('supplier.home.title')} lead={programme}>
      <div className="grid">
        <NextStep supplierId={supplierId} programmeId={programmeId} />
        <Loaded query={page}>{(data) => <Standing page={data} />}</Loaded>
        <Peers programmeId={programmeId} supplierId={supplierId} />
      </div>
    </Page>
  );
}

/** My tier, why, and what next? */
export function Home(): ReactNode {
  const { t } = useText();
  const own = useOwnSupplier();
  if (own !== undefined) return <OwnHome {...own} />;
  return (
    <Page title={t('supplier.home.title')}>
      <Empty title={t('supplier.home.no-programme')}>
        <p>{t('supplier.home.no-programme.text')}</p>
      </Empty>
    </Page>
  );
}
