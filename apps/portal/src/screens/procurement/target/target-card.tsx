import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { targetPathQuery, type TargetPath } from '../../../api/procurement';
import { useSession } from '../../../api/session';
import { ChartFigure } from '../../../charts/chart-table';
import { PathChart } from '../../../charts/path-chart';
import { Button } from '../../../kit/button';
import { Loaded } from '../../../kit/query';
import { numberText, percentText } from '../../../text/numbers';
import type { Language } from '../../../text/language';
import { useText, type Say } from '../../../text/use-text';
import { TargetDialog } from './target-dialog';

/** The latest year with figures against the path, as a sentence. */
function findingOf({ years, suppliers }: TargetPath, t: Say, language: Language): string {
  const latest = years.slice(1).filter(({ actual }) => actual !== null).at(-1);
  if (latest === undefined || latest.actual === null) return t('procurement.target.no-later');
  const values = { year: String(latest.year), actual: percentText(latest.actual, language), path: percentText(latest.path, language), count: latest.suppliers, of: suppliers };
  if (latest.path === null) return t('procurement.target.finding.beyond', values);
  // Only compared: what is shown is the exact text.
  return t(Number(latest.actual) > Number(latest.path) ? 'procurement.target.finding.above' : 'procurement.target.finding.within', values);
}

function Years({ path }: { readonly path: TargetPath }): ReactNode {
  const { t, language } = useText();
  const finding = findingOf(path, t, language);
  const { target, years, suppliers, inBaseYear } = path;
  if (target === null) return null;
  if (inBaseYear === 0) return <p className="note warn">{t('procurement.target.no-data')}</p>;
  return (
    <>
      <p>{finding}</p>
      <ChartFigure
        name={t('procurement.target.chart')}
        from={path}
        columns={[{ text: t('procurement.target.year') }, { text: t('procurement.target.path'), number: true }, { text: t('procurement.target.actual'), number: true }, { text: t('procurement.target.suppliers'), number: true }]}
        rows={years.map(({ year, path: planned, actual, suppliers: count }) => ({
          key: String(year),
          cells: [
            { exact: String(year) },
            { exact: planned ?? '', shown: percentText(planned, language) },
            { exact: actual ?? '', shown: percentText(actual, language) },
            { exact: String(count), shown: t('procurement.home.of', { part: numberText(String(count), language), whole: numberText(String(suppliers), language) }) },
          ],
        }))}
      >
        <PathChart
          finding={finding}
          path={years.filter((one) => one.path !== null).map(({ year, path: value }) => ({ year, value }))}
          actual={years.map(({ year, actual: value }) => ({ year, value }))}
          pathLabel={t('procurement.target.path')}
          actualLabel={t('procurement.target.actual')}
          valueText={(value) => percentText(value, language)}
        />
      </ChartFigure>
      <p className="muted">{t('procurement.target.coverage', { count: inBaseYear, of: suppliers, year: String(target.baseYear) })}</p>
    </>
  );
}

/** Is it working? The suppliers' years against the path of the programme's target. */
export function TargetCard({ programmeId }: { readonly programmeId: string }): ReactNode {
  const { t, language } = useText();
  const { roles } = useSession();
  const query = useQuery(targetPathQuery(programmeId));
  const [open, setOpen] = useState(false);
  const maySet = roles.includes('programme-owner');
  return (
    <section className="card" aria-labelledby="programme-target">
      <h2 id="programme-target">{t('procurement.target.title')}</h2>
      <Loaded query={query}>
        {(path) => (
          <>
            {path.target === null ? (
              <>
                <p>{t('procurement.target.none')}</p>
                <p className="muted">{t('procurement.target.none.text')}</p>
              </>
            ) : (
              <p>
                {t('procurement.target.line', { reduction: percentText(path.target.reduction, language), baseYear: String(path.target.baseYear), targetYear: String(path.target.targetYear), reason: path.target.reason })}
              </p>
            )}
            <Years path={path} />
            {maySet ? (
              <div>
                <Button small onPress={() => setOpen(true)}>
                  {t(path.target === null ? 'procurement.target.set' : 'procurement.target.change')}
                </Button>
              </div>
            ) : null}
            {open ? <TargetDialog programmeId={programmeId} target={path.target} onClose={() => setOpen(false)} /> : null}
          </>
        )}
      </Loaded>
    </section>
  );
}
