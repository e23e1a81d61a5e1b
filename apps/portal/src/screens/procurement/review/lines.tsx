import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { evidenceOfDisclosureQuery, type Review, type ReviewedLine } from '../../../api/reviews';
import { Scroll } from '../../../kit/scroll';
import { Status } from '../../../kit/status';
import { useText } from '../../../text/use-text';
import { accountName, lineKindName } from './account-name';
import { Change, Figure } from './change';
import { EvidenceLinks } from './evidence-links';
import { lineName } from './line-name';
import { QuestionMarks } from './questions';
import { Trace } from './trace';

type Chosen = Pick<ReviewedLine, 'subject' | 'site' | 'lineId' | 'account'>;

function Factors({ factors }: Pick<ReviewedLine, 'factors'>): ReactNode {
  if (factors.length === 0) return '—';
  return factors.map(({ set, factorId, value, unit }) => (
    <div key={`${set.id}.${factorId}`} title={factorId}>
      {value} {unit === '1/1' ? '' : unit}
      <br />
      <span className="muted">
        {set.id} {set.version}
      </span>
    </div>
  ));
}

/** Line by line, last year beside this year; each figure opens its calculation. */
export function Lines({ review, programmeId }: { readonly review: Review; readonly programmeId: string }): ReactNode {
  const { t } = useText();
  const { supplierId, disclosureId, lines, gone } = review;
  const evidence = useQuery({ ...evidenceOfDisclosureQuery(supplierId, disclosureId), enabled: lines.length > 0 }).data ?? [];
  const [traced, setTraced] = useState<Chosen>();
  if (lines.length === 0) return null;
  const named = (line: Pick<ReviewedLine, 'subject' | 'site' | 'lineId' | 'account'>): string => t('procurement.review.line-account', { line: lineName(line, t), account: accountName(line.account, t) });
  return (
    <>
      <Scroll label={t('procurement.review.lines')} folds>
        <table className="table">
          <caption>{t('procurement.review.lines')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('procurement.review.line')}</th>
              <th scope="col">{t('procurement.review.account')}</th>
              <th scope="col" className="num">
                {t('procurement.review.now')}
              </th>
              <th scope="col" className="num">
                {t('procurement.review.before')}
              </th>
              <th scope="col" className="num">
                {t('procurement.review.change')}
              </th>
              <th scope="col">{t('procurement.review.flags')}</th>
              <th scope="col">{t('procurement.review.factor')}</th>
              <th scope="col">{t('procurement.review.quality')}</th>
              <th scope="col">{t('procurement.review.evidence')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.lineId} ${line.account}`}>
                <th scope="row" className="wrap">
                  {lineKindName(line.kind, t)}
                  <br />
                  <span className="muted">{lineName(line, t)}</span>
                  {line.returned ? (
                    <>
                      <br />
                      <Status tone="warn">{t('procurement.review.was-returned')}</Status>
                    </>
                  ) : null}
                </th>
                <td>{accountName(line.account, t)}</td>
                <td className="num">
                  {line.now === null ? (
                    '—'
                  ) : (
                    <button type="button" className="explain" onClick={() => setTraced(line)}>
                      <Figure value={line.now} unit={line.unit} />
                      <span className="visually-hidden"> {t('procurement.review.trace-of', { line: named(line) })}</span>
                    </button>
                  )}
                  {line.estimated ? <div className="muted">{t('kit.estimated')}</div> : null}
                </td>
                <td className="num">
                  <Figure value={line.before} unit={line.unit} />
                </td>
                <td className="num">
                  <Change percent={line.change} />
                </td>
                <td>
                  <QuestionMarks ids={line.questions} review={review} />
                </td>
                <td>
                  <Factors factors={line.factors} />
                </td>
                <td>{line.quality === null ? '—' : t('procurement.review.quality-of', { score: line.quality })}</td>
                <td>
                  <EvidenceLinks lines={evidence} lineId={line.lineId} programmeId={programmeId} supplierId={supplierId} />
                </td>
              </tr>
            ))}
            {gone.map((line) => (
              <tr key={`gone ${line.lineId} ${line.account}`}>
                <th scope="row" className="wrap">
                  {lineKindName(line.kind, t)}
                  <br />
                  <span className="muted">{lineName(line, t)}</span>
                </th>
                <td>{accountName(line.account, t)}</td>
                <td className="num">{t('procurement.review.gone')}</td>
                <td className="num">
                  <Figure value={line.before} unit="t CO₂e" />
                </td>
                <td colSpan={5} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {traced === undefined ? null : (
        <Trace supplierId={supplierId} disclosureId={disclosureId} lineId={traced.lineId} title={t('procurement.trace.title', { account: accountName(traced.account, t), line: lineName(traced, t) })} onClose={() => setTraced(undefined)} />
      )}
    </>
  );
}
