import type { ReactNode } from 'react';
import type { MeasureRegisterEntry } from '../../../api/plan';
import { Button } from '../../../kit/button';
import { Explain } from '../../../kit/explain';
import { Status, type Tone } from '../../../kit/status';
import { dayText } from '../../../text/days';
import { moneyText, numberText, percentText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { FormulaSteps } from './formula-steps';
import type { MeasureStep } from './measures';

const tones: Readonly<Record<MeasureRegisterEntry['status'], Tone>> = { planned: 'info', approved: 'info', started: 'warn', completed: 'ok', abandoned: 'plain' };
/** What a supplier may do next. Approval is the buyer's. */
const steps: Readonly<Record<MeasureRegisterEntry['status'], readonly MeasureStep[]>> = { planned: ['abandon'], approved: ['start', 'abandon'], started: ['complete', 'abandon'], completed: [], abandoned: [] };

function Figures({ entry }: { readonly entry: MeasureRegisterEntry }): ReactNode {
  const { t, language } = useText();
  const { appraisal, plan, verifiedPerYear } = entry;
  const { currency } = plan;
  const shown: readonly (readonly [name: string, text: string])[] = [
    [t('supplier.measure.cost-per-tonne'), moneyText(appraisal.costPerTonne, currency, language, 2)],
    [t('supplier.measure.npv'), moneyText(appraisal.npv, currency, language)],
    [t('supplier.measure.payback'), appraisal.paybackYears === null ? t('supplier.measure.never') : t('supplier.measure.years', { years: numberText(appraisal.paybackYears, language, { decimals: 1 }) })],
    [t('supplier.measure.roi'), percentText(appraisal.roi, language)],
  ];
  return (
    <dl className="facts">
      <dt>{t('supplier.measure.expected')}</dt>
      <dd>{t('supplier.measure.tonnes', { tonnes: numberText(appraisal.abatement, language, { decimals: 3 }) })}</dd>
      <dt>{t('supplier.measure.verified')}</dt>
      <dd>{verifiedPerYear === null ? t('supplier.measure.not-verified') : t('supplier.measure.tonnes', { tonnes: numberText(verifiedPerYear, language, { decimals: 3 }) })}</dd>
      {shown.map(([name, text]) => [
        <dt key={name}>{name}</dt>,
        <dd key={`${name} value`}>
          <Explain shown={text} title={name}>
            <p className="muted">{t('supplier.measure.rules', { rules: appraisal.rules.id, rate: percentText(appraisal.rules.discountRate, language) })}</p>
            <FormulaSteps steps={appraisal.steps} />
          </Explain>
        </dd>,
      ])}
    </dl>
  );
}

/** One measure: where it stands, by when, what it costs and brings, and what can be done next. */
export function MeasureCard({ entry, onDo }: { readonly entry: MeasureRegisterEntry; readonly onDo: (step: MeasureStep) => void }): ReactNode {
  const { t, language } = useText();
  const { plan, status, dueOn, startedOn, completedOn, overdueSince, pending } = entry;
  const next = steps[status];
  return (
    <section className="card">
      <div className="row apart">
        <h3 className="fit">{plan.title}</h3>
        <Status tone={tones[status]}>{t(`supplier.measure.status.${status}`)}</Status>
      </div>
      <p className="muted">
        {t(`supplier.measure.type.${plan.type}`)} · {t(`supplier.measure.field.${plan.field}`)} · {t('supplier.measure.due', { day: dayText(dueOn, language) })}
      </p>
      {overdueSince === null ? null : <p className="note error">{t('supplier.measure.overdue', { day: dayText(overdueSince, language) })}</p>}
      {status === 'planned' || pending ? <p className="note">{t('supplier.measure.waits')}</p> : null}
      {startedOn === null ? null : <p>{t('supplier.measure.started', { day: dayText(startedOn, language) })}</p>}
      {completedOn === null ? null : <p>{t('supplier.measure.completed', { day: dayText(completedOn, language) })}</p>}
      <Figures entry={entry} />
      {next.length === 0 ? null : (
        <div className="row">
          {next.map((step) => (
            <Button key={step} small look={step === 'abandon' ? 'danger' : 'primary'} label={t(`supplier.measure.${step}-of`, { name: plan.title })} onPress={() => onDo(step)}>
              {t(`supplier.measure.${step}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
