import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { previewQuery, type Consequence } from '../../../api/drafts';
import { baselineQuery } from '../../../api/restatement';
import { Button } from '../../../kit/button';
import { CheckField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { numberText } from '../../../text/numbers';
import { inLanguage, useText } from '../../../text/use-text';
import { CheckCorrection, useCorrected } from './check-correction';
import { CheckLines, type Line } from './check-lines';
import { Frame } from './frame';
import type { GuidedProps } from './guided';
import { pages } from './pages';

const unanswered = '.unanswered';

/** Each consequence once: what was said of an answer is not said again of the line that it leaves open. */
function onlyOnce(consequences: readonly Consequence[]): readonly Consequence[] {
  const seen = new Set<string>();
  return consequences.filter(({ code, subject }) => {
    const key = code === 'line-unknown' ? `${code} ${subject}` : code;
    const known = seen.has(key) || (code === 'line-unknown' && subject.endsWith(unanswered));
    seen.add(key);
    return !known;
  });
}

const accounts = ['scope1', 'scope2-location', 'scope2-market'] as const;

/** Nothing is sent yet: each line with its factor and tonnes, the totals, what is missing and what that means. */
export function CheckPage({ hand, supplierId }: GuidedProps): ReactNode {
  const { t, language } = useText();
  const navigate = useNavigate();
  const { draftId, revision } = hand.draft;
  const preview = useQuery(previewQuery(supplierId, draftId, revision));
  // What was typed a moment ago on another page is calculated with, too.
  useEffect(() => void hand.flush(), []);
  const confirmed = hand.answers.check?.confirmed === true;
  const corrected = useCorrected(supplierId, hand);
  const disclosureId = hand.draft.corrects ?? '';
  const baseline = useQuery({ ...baselineQuery({ supplierId, disclosureId }), enabled: disclosureId !== '' }).data ?? null;
  const { cause, causeKind } = hand.answers.check ?? {};
  const refusal = (): string | undefined => {
    if (baseline !== null && preview.data?.documentDigest === baseline.documentDigest) return t('supplier.restate.nothing');
    if (corrected?.status === 'accepted' && (typeof cause !== 'string' || typeof causeKind !== 'string')) return t('supplier.restate.reason-missing');
    return confirmed ? undefined : t('supplier.check.confirm-first');
  };
  const refused = refusal();
  const submit = useMutation({
    mutationFn: () => hand.submit(),
    onSuccess: (disclosureId) => {
      if (disclosureId !== undefined) void navigate({ to: '/s/receipts/$disclosureId', params: { disclosureId } });
    },
  });
  return (
    <Frame
      page="check"
      hand={hand}
      title={t('supplier.check.title')}
      help={t('supplier.check.help')}
      last={
        <div className="stack">
          <CheckField label={t('supplier.check.confirm')} checked={confirmed} onChange={(yes) => hand.change({ check: { confirmed: yes } })} />
          {submit.isError ? <ProblemNote error={submit.error} retry={() => submit.mutate()} /> : null}
          {hand.waiting ? <p className="note warn" role="status">{t('supplier.check.waiting')}</p> : null}
          <div>
            <Button look="primary" busy={submit.isPending} refused={refused} onPress={() => submit.mutate()}>
              {t('supplier.guided.submit')}
            </Button>
          </div>
          {refused === undefined || !confirmed ? null : <p className="muted">{refused}</p>}
        </div>
      }
    >
      <Loaded query={preview}>
        {({ totals, consequences, calculation, estimatedLines, inventory }) => {
          const lines = ((calculation as { lines?: readonly Line[] }).lines ?? []);
          return (
            <>
              <CheckLines lines={lines} estimatedLines={estimatedLines} baseline={baseline} />
              {corrected === undefined ? null : <CheckCorrection hand={hand} disclosure={corrected} after={inventory} />}
              <dl className="facts">
                {accounts.map((account) => {
                  const total = totals.find((one) => one.account === account);
                  return [
                    <dt key={account}>{t(`supplier.check.${account}`)}</dt>,
                    <dd key={`${account} t`}>
                      {total === undefined || total.tCO2e === null ? t('kit.measured.none') : t('supplier.check.total', { tonnes: numberText(total.tCO2e, language, { decimals: 3 }), complete: total.complete ? 'yes' : 'no' })}
                    </dd>,
                  ];
                })}
              </dl>
              {consequences.length === 0 ? null : (
                <div className="note warn">
                  {onlyOnce(consequences).map(({ code, subject, says }) => (
                    <span key={`${code} ${subject}`}>{inLanguage(says, language)}</span>
                  ))}
                </div>
              )}
              <details>
                <summary>{t('supplier.check.change')}</summary>
                <ul className="steps">
                  {pages.slice(0, -1).map((step) => (
                    <li key={step}>
                      <Link to="/s/drafts/$draftId/$step" params={{ draftId, step }}>
                        {t(`supplier.page.${step}`)}
                      </Link>
                    </li>
                  ))}
                </ul>
              </details>
            </>
          );
        }}
      </Loaded>
    </Frame>
  );
}
