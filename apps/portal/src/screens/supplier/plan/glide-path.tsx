import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { glidePathQuery, type GlidePath, type Target } from '../../../api/plan';
import { ChartFigure } from '../../../charts/chart-table';
import { PathChart, type PathPoint } from '../../../charts/path-chart';
import { Explain } from '../../../kit/explain';
import { Loaded } from '../../../kit/query';
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

const unitOf = ({ measure, unit }: GlidePath, t: Say): string => (measure === 'share' ? t('supplier.path.share-unit') : unit.replace('CO2', 'CO₂'));

/** What was promised, point by point. A target without a line has its end alone. */
function promised(path: GlidePath, { targetYear, reduction }: Target): readonly PathPoint[] {
  const line = path.path.flatMap(({ year, emissions }) => (emissions === null ? [] : [{ year, value: emissions }]));
  if (line.length > 0) return line;
  if (path.measure === 'share' && targetYear !== null && reduction !== null) return [{ year: targetYear, value: reduction }];
  return path.actuals.flatMap(({ year, target }) => (target === null ? [] : [{ year, value: target }]));
}

/** Year by year, what was promised and what came. */
function rowsOf(path: GlidePath, t: Say, language: Language) {
  const actuals = new Map(path.actuals.map((actual) => [actual.year, actual]));
  const planned = new Map(path.path.map((point) => [point.year, point.emissions]));
  const cell = (value: string | null | undefined) => (value === null || value === undefined ? { exact: '' } : { exact: value, shown: valueText(path.measure, value, language) });
  return [...new Set([...planned.keys(), ...actuals.keys()])].sort().map((year) => {
    const actual = actuals.get(year);
    return { key: String(year), cells: [{ exact: String(year) }, cell(planned.get(year) ?? actual?.target), cell(actual?.value), stateOf(actual, t)] };
  });
}

function stateOf(actual: GlidePath['actuals'][number] | undefined, t: Say) {
  if (actual === undefined) return { exact: '', shown: '' };
  if (actual.status === null) return { exact: actual.gap === null ? '' : t(`supplier.path.gap.${actual.gap}`) };
  const word = t(`supplier.path.status.${actual.status}`);
  return { exact: word, shown: <Status tone={tones[actual.status]}>{word}</Status> };
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
            <ChartFigure
              name={t('supplier.path.caption', { unit: unitOf(path, t) })}
              from={path}
              caption={t('supplier.path.caption', { unit: unitOf(path, t) })}
              columns={[{ text: t('supplier.path.year') }, { text: t('supplier.path.path'), number: true }, { text: t('supplier.path.actual'), number: true }, { text: t('supplier.path.state') }]}
              rows={rowsOf(path, t, language)}
            >
              {planned.length + actual.length < 2 ? null : (
                <PathChart finding={finding} path={planned} actual={actual} pathLabel={t(planned.length === 1 ? 'supplier.path.target' : 'supplier.path.path')} actualLabel={t('supplier.path.actual')} valueText={(value) => valueText(path.measure, value, language)} />
              )}
            </ChartFigure>
          </div>
        );
      }}
    </Loaded>
  );
}
