import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { glidePathQuery, type GlidePath, type Target } from '../../../api/plan';
import { PathChart, type PathPoint } from '../../../charts/path-chart';
import { Explain } from '../../../kit/explain';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { Status, type Tone } from '../../../kit/status';
import { numberText, percentText } from '../../../text/numbers';
import { useText, type Say } from '../../../text/use-text';
import type { Language } from '../../../text/language';
import { FormulaSteps } from './formula-steps';

type Progress = NonNullable<GlidePath['progress']['status']>;
const tones: Readonly<Record<Progress, Tone>> = { 'not-started': 'plain', ahead: 'ok', 'on-track': 'ok', 'slightly-behind': 'warn', behind: 'error', regressing: 'error', met: 'ok', missed: 'error', stale: 'warn' };

/** The chart's finding, as whoever listens to the page hears it. */
function findingOf({ progress, actuals, measure }: GlidePath, t: Say, language: Language): string {
  const { year, status, required, achieved, gap } = progress;
  const latest = actuals.filter(({ value }) => value !== null).at(-1);
  if (status === null && measure === 'share' && latest !== undefined) return t('supplier.path.so-far', { year: String(latest.year), share: percentText(latest.value, language) });
  if (status === null || year === null) return gap === null ? t('supplier.path.nothing') : t(`supplier.path.gap.${gap}`);
  return t('supplier.path.finding', { year: String(year), status: t(`supplier.path.status.${status}`), required: percentText(required, language), achieved: percentText(achieved, language) });
}

function valueText(measure: GlidePath['measure'], value: string, language: Language): string {
  if (measure === 'share') return percentText(value, language);
  return numberText(value, language, { decimals: measure === 'emissions' ? 0 : 4 });
}

const unitOf = ({ measure, unit }: GlidePath, t: Say): string => (measure === 'share' ? t('supplier.path.share-unit') : unit);

/** What was promised, point by point. A target without a line has its end alone. */
function promised(path: GlidePath, { targetYear, reduction }: Target): readonly PathPoint[] {
  const line = path.path.flatMap(({ year, emissions }) => (emissions === null ? [] : [{ year, value: emissions }]));
  if (line.length > 0) return line;
  if (path.measure === 'share' && targetYear !== null && reduction !== null) return [{ year: targetYear, value: reduction }];
  return path.actuals.flatMap(({ year, target }) => (target === null ? [] : [{ year, value: target }]));
}

function Table({ path }: { readonly path: GlidePath }): ReactNode {
  const { t, language } = useText();
  const actuals = new Map(path.actuals.map((actual) => [actual.year, actual]));
  const planned = new Map(path.path.map((point) => [point.year, point.emissions]));
  const years = [...new Set([...planned.keys(), ...actuals.keys()])].sort();
  const shown = (value: string | null | undefined): string => (value === null || value === undefined ? '—' : valueText(path.measure, value, language));
  return (
    <details>
      <summary>{t('supplier.path.table')}</summary>
      <Scroll label={t('supplier.path.table')}>
        <table className="table">
          <caption>{t('supplier.path.caption', { unit: unitOf(path, t) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('supplier.path.year')}</th>
              <th scope="col" className="num">
                {t('supplier.path.path')}
              </th>
              <th scope="col" className="num">
                {t('supplier.path.actual')}
              </th>
              <th scope="col">{t('supplier.path.state')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => {
              const actual = actuals.get(year);
              return (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td className="num">{shown(planned.get(year) ?? actual?.target)}</td>
                  <td className="num">{shown(actual?.value)}</td>
                  <td>{actual === undefined ? '' : actual.status === null ? (actual.gap === null ? '—' : t(`supplier.path.gap.${actual.gap}`)) : <Status tone={tones[actual.status]}>{t(`supplier.path.status.${actual.status}`)}</Status>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

/** Am I on my path? The promised line, the years beside it, and the finding in words with its formula. */
export function Path({ supplierId, targetId, target }: { readonly supplierId: string; readonly targetId: string; readonly target: Target }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(glidePathQuery(supplierId, targetId));
  return (
    <Loaded query={query}>
      {(path) => {
        const finding = findingOf(path, t, language);
        const actual = path.actuals.map(({ year, value }) => ({ year, value }));
        const planned = promised(path, target);
        return (
          <div className="stack">
            <p>
              {path.progress.steps.length === 0 ? (
                finding
              ) : (
                <Explain shown={finding} title={t('supplier.path.why')}>
                  <FormulaSteps steps={path.progress.steps} />
                </Explain>
              )}
            </p>
            {planned.length + actual.length < 2 ? null : (
              <figure>
                <figcaption className="muted">{t('supplier.path.caption', { unit: unitOf(path, t) })}</figcaption>
                <PathChart finding={finding} path={planned} actual={actual} pathLabel={t(planned.length === 1 ? 'supplier.path.target' : 'supplier.path.path')} actualLabel={t('supplier.path.actual')} valueText={(value) => valueText(path.measure, value, language)} />
              </figure>
            )}
            <Table path={path} />
          </div>
        );
      }}
    </Loaded>
  );
}
