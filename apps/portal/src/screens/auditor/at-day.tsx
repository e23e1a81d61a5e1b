import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { comparedDayQuery, type ComparedDay } from '../../api/auditor';
import { useToday } from '../../api/demo';
import { TextField } from '../../kit/field';
import { Loaded } from '../../kit/query';
import { Tier } from '../../kit/tier';
import { dayText, instantText } from '../../text/days';
import { numberText } from '../../text/numbers';
import { inLanguage, useText } from '../../text/use-text';
import { causeText } from './cause-text';
import { DifferenceSteps } from './difference-steps';
import { plainPosition } from './event-link';
import { LaterEvents } from './later-events';
import { SupplierFrame } from './supplier-frame';

const route = getRouteApi('/inside/a/$supplierId/at');
type Judged = NonNullable<ComparedDay['asKnownNow']>;

function Verdict({ judged: { tier, score, standing } }: { readonly judged: Judged }): ReactNode {
  const { language } = useText();
  return (
    <>
      <div className="row">
        <Tier tier={tier} large />
        <span className="figure">{score === null ? '—' : numberText(score, language, { decimals: 2, minimum: 2 })}</span>
      </div>
      <p>{inLanguage(standing, language)}</p>
    </>
  );
}

/** What both hold: the day, the documents, and the digests by which they are compared. */
function Basis({ judged, children }: { readonly judged: Judged; readonly children?: ReactNode }): ReactNode {
  const { t, language } = useText();
  return (
    <dl className="facts">
      <dt>{t('auditor.at.as-of')}</dt>
      <dd>{dayText(judged.asOf, language)}</dd>
      <dt>{t('auditor.at.rules')}</dt>
      <dd>
        {judged.rulesetId}, {judged.benchmarkSetId}
      </dd>
      {children}
      <dt>{t('auditor.at.facts-digest')}</dt>
      <dd className="digest">{judged.factsDigest}</dd>
      <dt>{t('auditor.at.result-digest')}</dt>
      <dd className="digest">{judged.resultDigest}</dd>
    </dl>
  );
}

function Then({ then }: { readonly then: ComparedDay['asKnownThen'] }): ReactNode {
  const { t, language } = useText();
  return (
    <section className="card">
      <h2>{t('auditor.at.then')}</h2>
      {then === null ? (
        <p>{t('auditor.at.before')}</p>
      ) : (
        <>
          <Verdict judged={then} />
          <Basis judged={then}>
            <dt>{t('auditor.at.recorded')}</dt>
            <dd>{instantText(then.recordedAt, language)}</dd>
            <dt>{t('auditor.at.trigger')}</dt>
            <dd>{causeText(then.trigger, t)}</dd>
            <dt>{t('auditor.timeline.event')}</dt>
            <dd className="digest">
              {then.eventId} @ {plainPosition(then.position)}
            </dd>
          </Basis>
        </>
      )}
    </section>
  );
}

function Now({ now, unjudged, nothing }: { readonly now: ComparedDay['asKnownNow']; readonly unjudged: ComparedDay['unjudged']; readonly nothing: boolean }): ReactNode {
  const { t } = useText();
  return (
    <section className="card">
      <h2>{t('auditor.at.now')}</h2>
      {now === null ? null : (
        <>
          <Verdict judged={now} />
          <Basis judged={now} />
          <p className="muted">{t('auditor.at.computed')}</p>
        </>
      )}
      {now !== null || unjudged === null ? null : <p>{t(nothing && unjudged === 'not-enrolled' ? 'auditor.at.before' : `auditor.at.${unjudged}`)}</p>}
    </section>
  );
}

function Between({ compared, supplierId }: { readonly compared: ComparedDay; readonly supplierId: string }): ReactNode {
  const { t } = useText();
  const { asKnownThen: from, asKnownNow: to, points, steps, same, later } = compared;
  if (same) return <p className="note ok">{t('auditor.at.same')}</p>;
  if (to === null) return null;
  return (
    <>
      <p className="note warn">{t('auditor.at.differs')}</p>
      {from === null || points === null ? null : <DifferenceSteps difference={{ from, to, points, steps }} supplierId={supplierId} sentence="auditor.at.sentence" />}
      <LaterEvents events={later} supplierId={supplierId} />
    </>
  );
}

function Day({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const { on } = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const day = on ?? today;
  const query = useQuery(comparedDayQuery(programmeId, supplierId, day));
  return (
    <>
      <TextField label={t('auditor.at.day')} help={t('auditor.at.help')} type="date" value={day} onChange={(next) => void navigate({ search: next === '' ? {} : { on: next }, replace: true })} />
      <Loaded query={query}>
        {(compared) => (
          <>
            <p className="muted">{t('auditor.at.zone', { day: dayText(compared.day, language), zone: compared.timeZone })}</p>
            <div className="grid">
              <Then then={compared.asKnownThen} />
              <Now now={compared.asKnownNow} unjudged={compared.unjudged} nothing={compared.asKnownThen === null} />
            </div>
            <Between compared={compared} supplierId={supplierId} />
            {compared.asKnownThen === null ? null : (
              <div>
                <Link className="button" to="/a/$supplierId/recompute" params={{ supplierId }}>
                  {t('auditor.at.recompute')}
                </Link>
              </div>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

/** How was it that day? As it was on record then, and as that day looks by what is known now. */
export function AtDay(): ReactNode {
  const { supplierId } = route.useParams();
  return <SupplierFrame supplierId={supplierId}>{(programmeId) => <Day programmeId={programmeId} supplierId={supplierId} />}</SupplierFrame>;
}
