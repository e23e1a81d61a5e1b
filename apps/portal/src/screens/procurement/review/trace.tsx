import { useQuery } from '@tanstack/react-query';
import type { AnyFormula } from '@greengate/kernel';
import type { CalculatedLine } from '@greengate/disclosures/contracts';
import type { ReactNode } from 'react';
import { calculationQuery, formulasQuery, type ShownCalculation } from '../../../api/reviews';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { Loaded } from '../../../kit/query';
import { Status } from '../../../kit/status';
import { instantText } from '../../../text/days';
import { numberText, percentText } from '../../../text/numbers';
import { inLanguage, useText } from '../../../text/use-text';
import { accountName, lineKindName } from './account-name';
import { Steps } from './trace-steps';

const number = /^-?\d+(\.\d+)?$/;

function Entered({ line }: { readonly line: CalculatedLine }): ReactNode {
  const { t } = useText();
  const { entered } = line;
  const activity = 'activity' in entered ? entered.activity : undefined;
  if (activity === undefined) return <dd>{t('procurement.trace.entered.several')}</dd>;
  switch (activity.status) {
    case 'unknown':
      return <dd>{t('procurement.trace.entered.unknown')}</dd>;
    case 'estimated-from-payment':
      return <dd>{t('procurement.trace.entered.payment', { paid: `${activity.paid.value} ${activity.paid.unit}`, price: `${activity.price.value} ${activity.price.unit}` })}</dd>;
    case 'estimated':
      return (
        <dd>
          {activity.value} {activity.unit} {t('kit.estimated')}
        </dd>
      );
    case 'measured':
      return (
        <dd>
          {activity.value} {activity.unit}
        </dd>
      );
  }
}

function Factors({ line }: { readonly line: CalculatedLine }): ReactNode {
  const { t } = useText();
  if (line.factors.length === 0) return null;
  return (
    <>
      <dt>{t('procurement.trace.factors')}</dt>
      {line.factors.map(({ factor: { id, set, value, numerator, denominator, downgrades } }) => (
        <dd key={`${set.id}.${id}`}>
          <strong>
            {value} {numerator.unit}
            {numerator.substance === null ? '' : ` ${numerator.substance}`}
            {denominator === '1' ? '' : `/${denominator}`}
          </strong>
          <br />
          {t('procurement.trace.factor-of', { factor: id, set: set.id, version: set.version })}
          {downgrades.map(({ step, wanted, found }) => (
            <span key={step}>
              <br />
              {t('procurement.trace.downgraded', { wanted, found })}
            </span>
          ))}
          {set.digest === null ? null : (
            <>
              <br />
              <span className="digest muted">{set.digest}</span>
            </>
          )}
        </dd>
      ))}
    </>
  );
}

function Line({ line, formulas }: { readonly line: CalculatedLine; readonly formulas: readonly AnyFormula[] }): ReactNode {
  const { t, language } = useText();
  return (
    <>
      <dl className="facts">
        <dt>{t('procurement.trace.entered')}</dt>
        <Entered line={line} />
        {line.conversions.length === 0 ? null : (
          <>
            <dt>{t('procurement.trace.converted')}</dt>
            {line.conversions.map(({ from, to, factor }, index) => (
              <dd key={index}>
                {from.value} {from.unit} × {factor} = {numberText(to.value, language)} {to.unit}
              </dd>
            ))}
          </>
        )}
        <Factors line={line} />
        {line.quality === null ? null : (
          <>
            <dt>{t('procurement.trace.quality')}</dt>
            <dd>{t(`procurement.grade.${line.quality.grade}`, { score: line.quality.score })}</dd>
            <dt>{t('procurement.trace.uncertainty')}</dt>
            <dd>± {percentText(line.quality.uncertainty, language)}</dd>
          </>
        )}
        <dt>{t('procurement.trace.result')}</dt>
        {line.emissions.map(({ account, tCO2e }) => (
          <dd key={account}>
            {accountName(account, t)} <strong>{number.test(tCO2e) ? numberText(tCO2e, language, { decimals: 6 }) : tCO2e} t CO₂e</strong>
          </dd>
        ))}
      </dl>
      <Steps steps={line.steps} formulas={formulas} />
    </>
  );
}

function Digests({ calculation }: { readonly calculation: ShownCalculation }): ReactNode {
  const { t, language } = useText();
  const { recorded, recomputed, recordedAt } = calculation;
  return (
    <section className="stack">
      <Status tone={recomputed.matches ? 'ok' : 'error'}>{t(recomputed.matches ? 'procurement.trace.matches' : 'procurement.trace.differs')}</Status>
      {recomputed.hindrance === null ? null : <p>{inLanguage(recomputed.hindrance, language)}</p>}
      <dl className="facts">
        <dt>{t('procurement.trace.stored', { at: instantText(recordedAt, language) })}</dt>
        <dd className="digest">{recorded.digest}</dd>
        <dt>{t('procurement.trace.computed')}</dt>
        <dd className="digest">{recomputed.digest ?? '—'}</dd>
        <dt>{t('procurement.trace.engine')}</dt>
        <dd>
          {recorded.engine}, {recorded.unitTable}
        </dd>
      </dl>
    </section>
  );
}

interface TraceProps {
  readonly supplierId: string;
  readonly disclosureId: string;
  readonly lineId: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** Where a figure comes from, from the bill to the tonne: as entered, converted, factor, formula, doubt, and the digest made again. */
export function Trace({ supplierId, disclosureId, lineId, title, onClose }: TraceProps): ReactNode {
  const { t } = useText();
  const query = useQuery(calculationQuery(supplierId, disclosureId));
  const formulas = useQuery(formulasQuery).data ?? [];
  return (
    <Dialog title={title} open onClose={onClose}>
      <Loaded query={query}>
        {(calculation) => {
          const line = calculation.recomputed.calculation?.lines.find(({ id }) => id === lineId);
          return (
            <>
              {line === undefined ? <p>{t('procurement.trace.none')}</p> : <p className="muted">{lineKindName(line.entered.kind, t)}</p>}
              {line === undefined ? null : <Line line={line} formulas={formulas} />}
              <Digests calculation={calculation} />
            </>
          );
        }}
      </Loaded>
      <div>
        <Button onPress={onClose}>{t('kit.close')}</Button>
      </div>
    </Dialog>
  );
}
