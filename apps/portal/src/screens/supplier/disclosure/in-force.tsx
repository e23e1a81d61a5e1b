import type { ReactNode } from 'react';
import type { Disclosure } from '../../../api/restatement';
import { Status } from '../../../kit/status';
import { EffectText } from '../../../restatement/change';
import { Versions } from '../../../restatement/versions';
import { useText } from '../../../text/use-text';

/** What is accepted beside what is proposed in its place, while somebody else has to accept it. */
export function InForceAndProposed({ disclosure }: { readonly disclosure: Disclosure }): ReactNode {
  const { t } = useText();
  const { status, accepted, current, chain } = disclosure;
  if (accepted === null || (status !== 'restated' && status !== 'restatement-returned')) return null;
  const proposal = [...chain].reverse().find((step) => step.what === 'restated');
  return (
    <section className="card" aria-labelledby="versions">
      <h2 id="versions">{t('supplier.versions.title')}</h2>
      <div className="row">
        <Status tone="ok">{t('supplier.versions.in-force')}</Status>
        <Status tone={status === 'restated' ? 'info' : 'warn'}>{t(status === 'restated' ? 'supplier.versions.waits' : 'supplier.versions.returned')}</Status>
      </div>
      <p>{t('supplier.restate.stands')}</p>
      {proposal === undefined ? null : (
        <dl className="facts">
          <dt>{t('supplier.restate.kind')}</dt>
          <dd>{proposal.causeKind === null ? '—' : t(`kit.cause.${proposal.causeKind}`)}</dd>
          <dt>{t('supplier.restate.reason')}</dt>
          <dd>{proposal.cause}</dd>
          <dt>{t('kit.versions.effect')}</dt>
          <dd>
            <EffectText effect={proposal.effect} />
          </dd>
        </dl>
      )}
      <Versions title={t('kit.versions.title')} before={accepted} after={current} heads={[t('kit.versions.accepted'), t('kit.versions.proposed')]} />
    </section>
  );
}
