import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { comparisonQuery, disclosureQuery, type CauseKind, type Disclosure, type Inventory } from '../../../api/restatement';
import type { DraftInHand } from '../../../drafts/use-draft';
import { EffectText } from '../../../restatement/change';
import { Versions } from '../../../restatement/versions';
import { useText } from '../../../text/use-text';
import { CauseFields, causeOf, type CauseForm } from '../disclosure/cause-fields';

/** The disclosure that a draft corrects; undefined where it is a first one, or while it is read. */
export function useCorrected(supplierId: string, { draft: { corrects } }: DraftInHand): Disclosure | undefined {
  return useQuery({ ...disclosureQuery({ supplierId, disclosureId: corrects ?? '' }), enabled: corrects !== null }).data;
}

/** Kind and reason, kept with the other answers; what is too short yet stays on the page. */
function Cause({ hand }: { readonly hand: DraftInHand }): ReactNode {
  const { t } = useText();
  const { cause, causeKind } = hand.answers.check ?? {};
  const [form, setForm] = useState<CauseForm>({ cause: cause ?? '', causeKind: (causeKind as CauseKind | undefined) ?? '' });
  const change = (next: CauseForm): void => {
    setForm(next);
    const whole = causeOf(next);
    hand.change({ check: { causeKind: whole?.causeKind ?? null, cause: whole?.cause ?? null } });
  };
  return (
    <section className="stack" aria-label={t('supplier.restate.cause-title')}>
      <h2>{t('supplier.restate.cause-title')}</h2>
      <CauseFields form={form} tried onChange={change} />
    </section>
  );
}

/** Old and new per total, the effect on scope 1 and 2, and, where accepted figures are restated, why. */
export function CheckCorrection({ hand, disclosure, after }: { readonly hand: DraftInHand; readonly disclosure: Disclosure; readonly after: Inventory }): ReactNode {
  const { t } = useText();
  const comparison = useQuery(comparisonQuery).data;
  const before = disclosure.accepted ?? disclosure.current;
  return (
    <>
      <Versions title={t('kit.versions.title')} before={before} after={after} heads={[disclosure.accepted === null ? t('kit.versions.before') : t('kit.versions.accepted'), t('kit.versions.after')]} />
      <p>
        {t('kit.versions.effect')}: <strong>{comparison === undefined ? '—' : <EffectText effect={comparison.restatementEffect(before, after)} />}</strong>
      </p>
      {disclosure.status === 'accepted' ? (
        <>
          <p className="muted">{t('supplier.restate.stands')}</p>
          <Cause hand={hand} />
        </>
      ) : null}
    </>
  );
}
