import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { WholeFinding } from '../api/findings';
import { supplierPageQuery, type ShownAssessment } from '../api/supplier-page';
import { Loaded } from '../kit/query';
import { Tier } from '../kit/tier';
import { Gate } from '../score/gate';
import { reasonText } from '../score/reason-text';
import { dayText, instantText } from '../text/days';
import { numberText } from '../text/numbers';
import { sentencesText, useText } from '../text/use-text';

const again = 2000;
const patience = 60_000;

/** What the assessment itself names this finding for: penalties and caps whose sources are its events. */
function Weight({ assessment, finding }: { readonly assessment: ShownAssessment; readonly finding: WholeFinding }): ReactNode {
  const { t, language } = useText();
  const { result } = assessment;
  const positions = new Set(finding.history.map(({ position }) => position));
  const ofIt = ({ sources }: { readonly sources: readonly { readonly position: string }[] }): boolean => sources.some(({ position }) => positions.has(position));
  const penalties = result?.penalties.filter(ofIt) ?? [];
  const caps = result?.caps.filter(ofIt) ?? [];
  if (result === null) return <p>{t('findings.effect.not-shared')}</p>;
  if (penalties.length + caps.length === 0) return <p>{t('findings.effect.none')}</p>;
  return (
    <ul className="steps">
      {penalties.map(({ code, points, reason }) => (
        <li key={code}>
          {sentencesText([t('findings.effect.points', { points: numberText(points, language, { decimals: 2 }) }), reasonText(reason, t, language)], language)}
        </li>
      ))}
      {caps.map(({ code, tier, reason }) => (
        <li key={code} className="row" style={{ flexWrap: 'nowrap' }}>
          <Tier tier={tier} bare />
          <span>{reasonText(reason, t, language)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the finding does to score, tier and gate, by the latest assessment. */
export function FindingEffect({ finding }: { readonly finding: WholeFinding }): ReactNode {
  const { t, language } = useText();
  const changedAt = finding.history.at(-1)?.recordedAt ?? '';
  const query = useQuery({
    ...supplierPageQuery(finding.programmeId, finding.supplierId),
    // A step just taken is assessed a moment later: looked at again until it is, for a while.
    refetchInterval: ({ state: { data, dataUpdateCount } }) => {
      const assessedAt = data?.assessment?.at ?? changedAt;
      return assessedAt < changedAt && dataUpdateCount * again < patience ? again : false;
    },
  });
  return (
    <section className="card">
      <h2>{t('findings.effect')}</h2>
      <Loaded query={query}>
        {({ assessment, gates }) =>
          assessment === null ? (
            <p>{t('findings.effect.not-assessed')}</p>
          ) : (
            <>
              <Weight assessment={assessment} finding={finding} />
              <dl className="facts">
                <dt>{t('findings.effect.tier')}</dt>
                <dd className="row">
                  <Tier tier={assessment.tier} />
                  <span>{assessment.score === null ? '—' : t('findings.effect.score', { score: numberText(assessment.score, language, { decimals: 2, minimum: 2 }) })}</span>
                </dd>
                <dt>{t('findings.effect.gate')}</dt>
                <dd>
                  <Gate decision={gates[0]?.decision ?? null} />
                </dd>
              </dl>
              <p className="muted">
                {t('findings.effect.as-of', { day: dayText(assessment.asOf, language), at: instantText(assessment.at, language) })} {assessment.at < changedAt ? t('findings.effect.behind') : null}
              </p>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
