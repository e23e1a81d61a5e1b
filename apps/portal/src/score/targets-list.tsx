import type { ReactNode } from 'react';
import type { SupplierPage } from '../api/supplier-page';
import { percentText } from '../text/numbers';
import { useText } from '../text/use-text';

/** What was promised; replaced and withdrawn promises stay visible. */
export function TargetsList({ targets }: { readonly targets: SupplierPage['targets'] }): ReactNode {
  const { t, language } = useText();
  return (
    <section className="card">
      <h2>{t('kit.targets.title')}</h2>
      {targets.length === 0 ? <p className="muted">{t('kit.targets.none')}</p> : null}
      <ul className="tasks">
        {targets.map(({ targetId, target, status, validations }) => (
          <li key={targetId}>
            <span>
              {t('kit.target.words', { kind: t(`kit.target.${target.kind}`), reduction: target.reduction === null ? 'none' : percentText(target.reduction, language), to: target.targetYear ?? 'none', from: target.baseYear ?? 'none' })}
            </span>
            <span className="muted">
              {t(`kit.target-status.${status}`)} {validations.map(({ scheme }) => scheme).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
