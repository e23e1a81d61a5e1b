import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { supplierPageQuery, type ShownAssessment } from '../../../api/supplier-page';
import { Status } from '../../../kit/status';
import { Tier } from '../../../kit/tier';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';

const askAgain = 1_000;
/** After this it is said that nothing new came: an accepted year that the score does not use changes nothing. */
const patience = 30_000;

const scoreText = (assessment: ShownAssessment | null, language: 'en' | 'zh-CN'): string => ((assessment?.score ?? null) === null ? '—' : numberText(assessment?.score ?? '', language, { decimals: 2, minimum: 2 }));

interface Pending {
  readonly programmeId: string;
  readonly supplierId: string;
  /** Of the acceptance: an assessment that stands later in the log has seen it. */
  readonly position: string;
  readonly before: ShownAssessment | null;
}

/** What the acceptance did to the tier: waits for the assessment that stands later in the log than the acceptance. */
export function Retier({ programmeId, supplierId, position, before }: Pending): ReactNode {
  const { t, language } = useText();
  const [late, setLate] = useState(false);
  const isNew = (assessment: ShownAssessment | null | undefined): assessment is ShownAssessment => assessment !== null && assessment !== undefined && assessment.position > position;
  const query = useQuery({ ...supplierPageQuery(programmeId, supplierId), refetchInterval: ({ state }) => (isNew(state.data?.assessment) || late ? false : askAgain) });
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  const now = query.data?.assessment;
  return (
    <div className="note ok" role="status">
      <strong>{t('procurement.review.accepted', { position: position.replace(/^0+(?=\d)/, '') })}</strong>
      {isNew(now) ? (
        <span className="row" data-retiered>
          {scoreText(before, language)} → {scoreText(now, language)} <Tier tier={now.tier} />
          {t(before === null || before.tier === now.tier ? 'procurement.review.retier.stays' : 'procurement.review.retier.moved', { tier: now.tier })}
        </span>
      ) : (
        <Status tone={late ? 'plain' : 'info'}>{t(late ? 'procurement.review.retier.none' : 'procurement.review.retier.pending')}</Status>
      )}
      <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
        {t('procurement.review.to-supplier')}
      </Link>
    </div>
  );
}
