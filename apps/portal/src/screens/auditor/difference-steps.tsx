import type { ReactNode } from 'react';
import type { Difference } from '../../api/difference';
import { Scroll } from '../../kit/scroll';
import { Tier } from '../../kit/tier';
import { dayText } from '../../text/days';
import { numberText } from '../../text/numbers';
import { useText, type Say } from '../../text/use-text';
import type { Language } from '../../text/language';
import { EventLink } from './event-link';

type Step = Difference['steps'][number];
type End = Pick<Difference['from'], 'score' | 'asOf' | 'rulesetId' | 'benchmarkSetId'>;
/** Two ends and the parts between them. */
interface Parts extends Pick<Difference, 'points' | 'steps'> {
  readonly from: End;
  readonly to: End;
}

const shown = (score: string | null, language: Language): string => (score === null ? '—' : numberText(score, language, { decimals: 2, minimum: 2 }));

/** With its sign, so that a row is read by itself. */
const signed = (points: string, language: Language): string => (points === '0' ? '0' : `${points.startsWith('-') ? '' : '+'}${numberText(points, language, { decimals: 2, minimum: 2 })}`);

/** What differs in a group that has no events of its own. */
function differs({ group, differs: different }: Step, { from, to }: Parts, t: Say, language: Language): string {
  if (!different) return t('auditor.diff.same');
  switch (group) {
    case 'benchmarks':
      return t('auditor.diff.changed', { from: from.benchmarkSetId, to: to.benchmarkSetId });
    case 'rules':
      return t('auditor.diff.changed', { from: from.rulesetId, to: to.rulesetId });
    case 'time':
      return t('auditor.diff.changed', { from: dayText(from.asOf, language), to: dayText(to.asOf, language) });
    case 'hysteresis':
      return t('auditor.diff.history');
    case 'data':
    case 'factors':
      return '';
  }
}

function Causes({ step, difference, supplierId }: { readonly step: Step; readonly difference: Parts; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const words = differs(step, difference, t, language);
  return (
    <>
      {words === '' ? null : <span className={step.differs ? '' : 'muted'}>{words}</span>}
      {step.causes.length === 0 ? null : (
        <ul className="causes">
          {step.causes.map(({ id, type, position, change }) => (
            <li key={id}>
              {t(`auditor.diff.${change}`)} <EventLink supplierId={supplierId} type={type} position={position} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The parts in their fixed order. They add up to the whole, exactly; the table is its own text equivalent. */
export function DifferenceSteps({ difference, supplierId, sentence = 'auditor.diff.sentence' }: { readonly difference: Parts; readonly supplierId: string; readonly sentence?: 'auditor.diff.sentence' | 'auditor.at.sentence' }): ReactNode {
  const { t, language } = useText();
  const { steps, points, from, to } = difference;
  return (
    <>
      <p>{t(sentence, { from: shown(from.score, language), to: shown(to.score, language), points: signed(points, language) })}</p>
      <Scroll label={t('auditor.diff.table')} folds>
        <table className="table">
          <caption>{t('auditor.diff.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('auditor.diff.group')}</th>
              <th scope="col" className="num">
                {t('kit.score.points')}
              </th>
              <th scope="col" className="num">
                {t('auditor.diff.before-after')}
              </th>
              <th scope="col">{t('kit.score.tier')}</th>
              <th scope="col">{t('auditor.diff.cause')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.group}>
                <th scope="row">{t(`auditor.diff.group.${step.group}`)}</th>
                <td className="num">{signed(step.points, language)}</td>
                <td className="num">
                  {shown(step.before, language)} → {shown(step.after, language)}
                </td>
                <td>
                  <span className="row tight">
                    <Tier tier={step.tierBefore} bare />
                    {step.tierBefore === step.tierAfter ? null : (
                      <>
                        <span aria-hidden="true">→</span> <Tier tier={step.tierAfter} bare />
                      </>
                    )}
                  </span>
                </td>
                <td className="wide-cell">
                  <Causes step={step} difference={difference} supplierId={supplierId} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('auditor.diff.sum')}</th>
              <td className="num">
                <strong>{signed(points, language)}</strong>
              </td>
              <td className="num">
                {shown(from.score, language)} → {shown(to.score, language)}
              </td>
              <td>
                <Tier tier={steps.at(-1)?.tierAfter ?? 'U'} bare />
              </td>
              <td className="wide-cell">{t('auditor.diff.order')}</td>
            </tr>
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
