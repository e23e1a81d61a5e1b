import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { disclosureQuery } from '../../../api/restatement';
import type { Review } from '../../../api/reviews';
import { Loaded } from '../../../kit/query';
import { EffectText } from '../../../restatement/change';
import { Versions } from '../../../restatement/versions';
import { useText } from '../../../text/use-text';

/** What a restatement would put in the place of what: cause, effect, and the accepted figures beside the proposed ones. */
export function Restatement({ review: { supplierId, disclosureId } }: { readonly review: Review }): ReactNode {
  const { t } = useText();
  const query = useQuery(disclosureQuery({ supplierId, disclosureId }));
  return (
    <section className="card" aria-labelledby="restatement">
      <h2 id="restatement">{t('procurement.review.restatement')}</h2>
      <p className="muted">{t('procurement.review.restatement.stands')}</p>
      <Loaded query={query}>
        {({ accepted, current, chain }) => {
          const proposal = [...chain].reverse().find((step) => step.what === 'restated');
          return (
            <>
              {proposal === undefined ? null : (
                <dl className="facts">
                  <dt>{t('procurement.review.restatement.kind')}</dt>
                  <dd>{proposal.causeKind === null ? '—' : t(`kit.cause.${proposal.causeKind}`)}</dd>
                  <dt>{t('procurement.review.restatement.reason')}</dt>
                  <dd>{proposal.cause}</dd>
                  <dt>{t('procurement.review.restatement.declared')}</dt>
                  <dd>{t(proposal.declared ? 'procurement.review.restatement.by-supplier' : 'procurement.review.restatement.by-others')}</dd>
                  <dt>{t('kit.versions.effect')}</dt>
                  <dd>
                    <EffectText effect={proposal.effect} />
                  </dd>
                </dl>
              )}
              {accepted === null ? null : <Versions title={t('kit.versions.title')} before={accepted} after={current} heads={[t('kit.versions.accepted'), t('kit.versions.proposed')]} />}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
