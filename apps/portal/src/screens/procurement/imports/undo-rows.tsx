import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { UndoPreview } from '../../../api/imports';
import { Scroll } from '../../../kit/scroll';
import { dayText } from '../../../text/days';
import { moneyText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';

/** A period of a disclosure in words; a year or a number as it is. */
function useWhat(): (what: string) => string {
  const { t, language } = useText();
  return (what) => {
    const [from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(what)?.slice(1) ?? [];
    return from === undefined || to === undefined ? what : t('kit.accreditation.valid', { from: dayText(from, language), to: dayText(to, language) });
  };
}

/** Suppliers leave, disclosures are withdrawn: there is no figure before and after. */
function OfWhole({ kind, steps }: { readonly kind: 'suppliers' | 'disclosures'; readonly steps: UndoPreview['steps'] }): ReactNode {
  const { t } = useText();
  const whatOf = useWhat();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('procurement.column.name')}</th>
          {kind === 'disclosures' ? <th scope="col">{t('procurement.undo.period')}</th> : null}
          <th scope="col">{t('procurement.undo.after')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ supplierId, name, what }) => (
          <tr key={`${supplierId} ${what}`}>
            <th scope="row" className="wrap">
              {name}
            </th>
            {kind === 'disclosures' ? <td>{whatOf(what)}</td> : null}
            <td>{t(`procurement.undo.after.${kind}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OfFigures({ steps }: { readonly steps: UndoPreview['steps'] }): ReactNode {
  const { t, language } = useText();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('procurement.column.name')}</th>
          <th scope="col">{t('procurement.undo.year')}</th>
          <th scope="col" className="num">
            {t('procurement.undo.now')}
          </th>
          <th scope="col" className="num">
            {t('procurement.undo.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ supplierId, name, what, currency, now, after }) => (
          <tr key={`${supplierId} ${what} ${currency ?? ''}`}>
            <th scope="row" className="wrap">
              {name}
            </th>
            <td>{what}</td>
            <td className="num">{currency === null ? now : moneyText(now, currency, language, 2)}</td>
            <td className="num">{after === null || currency === null ? t('procurement.undo.no-figure') : moneyText(after, currency, language, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is taken back. */
export function UndoSteps({ kind, steps }: { readonly kind: string; readonly steps: UndoPreview['steps'] }): ReactNode {
  const { t } = useText();
  if (steps.length === 0) return null;
  return (
    <Scroll label={t('procurement.undo.steps')} tall folds>
      {kind === 'suppliers' || kind === 'disclosures' ? <OfWhole kind={kind} steps={steps} /> : <OfFigures steps={steps} />}
    </Scroll>
  );
}

/** Each row that stays: why, and what can be done instead. */
export function KeptRows({ kept, of }: { readonly kept: UndoPreview['kept']; /** How many stay in all. */ readonly of: number }): ReactNode {
  const { t } = useText();
  const whatOf = useWhat();
  if (kept.length === 0) return null;
  return (
    <>
      <h3>{t('procurement.undo.kept')}</h3>
      {kept.length < of ? <p className="muted">{t('procurement.undo.kept.first', { count: kept.length, of })}</p> : null}
      <Scroll label={t('procurement.undo.kept')} tall folds>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('procurement.column.name')}</th>
              <th scope="col">{t('procurement.undo.why')}</th>
            </tr>
          </thead>
          <tbody>
            {kept.map(({ supplierId, name, what, why }) => (
              <tr key={`${supplierId} ${what} ${why}`}>
                <th scope="row" className="wrap">
                  <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
                    {name}
                  </Link>
                  {what === '' ? null : <span className="block muted light">{whatOf(what)}</span>}
                </th>
                <td className="wrap">{t(`procurement.undo.why.${why}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
