import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { previewQuery, type Consequence } from '../../../api/drafts';
import { Button } from '../../../kit/button';
import { CheckField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { numberText } from '../../../text/numbers';
import { inLanguage, useText, type Say } from '../../../text/use-text';
import { Frame } from './frame';
import type { GuidedProps } from './guided';
import { pages } from './pages';

const unanswered = '.unanswered';
const lists = ['electricity', 'fuels', 'refrigerants', 'heat'] as const;
const known = (list: string): list is (typeof lists)[number] => (lists as readonly string[]).includes(list);

interface Step {
  readonly sentence?: { readonly en: string; readonly 'zh-CN': string };
}
interface Line {
  readonly id: string;
  readonly emissions: readonly { readonly account: string; readonly tCO2e: string }[];
  readonly factors: readonly { readonly factor: { readonly value: string; readonly set: { readonly id: string }; readonly numerator: { readonly unit: string }; readonly denominator: string } }[];
  readonly entered: { readonly activity?: { readonly status: string; readonly value?: string; readonly unit?: string } };
  readonly steps: readonly Step[];
}

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

/** A line as people know it: its page and its number there. */
function lineName(id: string, ids: readonly string[], t: Say): string {
  const [list = '', key = ''] = id.split('.');
  const number = ids.filter((one) => one.startsWith(`${list}.`)).indexOf(id) + 1;
  if (id.endsWith(unanswered)) return t('supplier.check.unanswered', { what: known(list) ? t(`supplier.line.${list}`) : list });
  return known(list) ? t('supplier.check.named', { what: t(`supplier.line.${list}`), number }) : key;
}

/** A factor without a unit is a plain number. */
const unitOf = ({ numerator, denominator }: Line['factors'][number]['factor']): string => (numerator.unit === '1' ? '' : ` ${numerator.unit}`) + (denominator === '1' ? '' : `/${denominator}`);

const accounts = ['scope1', 'scope2-location', 'scope2-market'] as const;

/** Nothing is sent yet: each line with its factor and tonnes, the totals, what is missing and what that means. */
export function CheckPage({ hand, supplierId }: GuidedProps): ReactNode {
  const { t, language } = useText();
  const navigate = useNavigate();
  const { draftId, revision } = hand.draft;
  const preview = useQuery(previewQuery(supplierId, draftId, revision));
  const confirmed = hand.answers.check?.confirmed === true;
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
            <Button look="primary" busy={submit.isPending} refused={confirmed ? undefined : t('supplier.check.confirm-first')} onPress={() => submit.mutate()}>
              {t('supplier.guided.submit')}
            </Button>
          </div>
        </div>
      }
    >
      <Loaded query={preview}>
        {({ totals, consequences, calculation, estimatedLines }) => {
          const lines = ((calculation as { lines?: readonly Line[] }).lines ?? []);
          return (
            <>
              <Scroll label={t('supplier.check.lines')} folds>
                <table className="table">
                  <caption>{t('supplier.check.lines')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('supplier.check.line')}</th>
                      <th scope="col" className="num">
                        {t('supplier.check.quantity')}
                      </th>
                      <th scope="col">{t('supplier.check.factor')}</th>
                      <th scope="col" className="num">
                        {t('supplier.check.tonnes')}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {lines.map(({ id, entered, factors, emissions }) => (
                      <tr key={id}>
                        <th scope="row">
                          {lineName(id, lines.map((one) => one.id), t)} {estimatedLines.includes(id) ? <span className="muted">({t('kit.estimated')})</span> : null}
                        </th>
                        <td className="num">{entered.activity?.value === undefined ? '—' : `${numberText(entered.activity.value, language)} ${entered.activity.unit ?? ''}`}</td>
                        <td className="digest">{factors.map(({ factor }) => `${factor.value}${unitOf(factor)} (${factor.set.id})`).join(' · ')}</td>
                        <td className="num">{emissions[0] === undefined ? '—' : numberText(emissions[0].tCO2e, language, { decimals: 3 })}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scroll>
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
