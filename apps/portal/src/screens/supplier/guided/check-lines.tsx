import type { ReactNode } from 'react';
import type { Baseline } from '../../../api/restatement';
import { Scroll } from '../../../kit/scroll';
import { ChangeShare } from '../../../restatement/change';
import { numberText } from '../../../text/numbers';
import type { Language } from '../../../text/language';
import { useText, type Say } from '../../../text/use-text';

const unanswered = '.unanswered';
const lists = ['electricity', 'fuels', 'refrigerants', 'heat'] as const;
const known = (list: string): list is (typeof lists)[number] => (lists as readonly string[]).includes(list);

interface Activity {
  readonly status: string;
  readonly value?: string;
  readonly unit?: string;
}
export interface Line {
  readonly id: string;
  readonly emissions: readonly { readonly account: string; readonly tCO2e: string }[];
  readonly factors: readonly { readonly factor: { readonly value: string; readonly set: { readonly id: string }; readonly numerator: { readonly unit: string }; readonly denominator: string } }[];
  readonly entered: { readonly activity?: Activity };
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

/** What stood in a line before: quantity and tonnes. */
interface Before {
  readonly id: string;
  readonly activity: Activity | undefined;
  readonly tCO2e: string | null;
}
function linesBefore(baseline: Baseline | null): readonly Before[] {
  if (baseline === null) return [];
  const documents = baseline.document.lines as readonly { readonly id: string; readonly activity?: Activity }[];
  return baseline.recorded.lines.map(({ id, accounts }) => ({ id, activity: documents.find((one) => one.id === id)?.activity, tCO2e: accounts[0]?.tCO2e ?? null }));
}

const quantityText = (activity: Activity | undefined, language: Language): string => (activity?.value === undefined ? '—' : `${numberText(activity.value, language)} ${activity.unit ?? ''}`);
const tonnesText = (tCO2e: string | null, language: Language): string => (tCO2e === null ? '—' : numberText(tCO2e, language, { decimals: 3 }));

/** Of a correction: what the line said before, and by how much it moved. */
function BeforeCells({ line, tCO2e }: { readonly line: Before | undefined; readonly tCO2e: string | null }): ReactNode {
  const { language } = useText();
  return (
    <>
      <td className="num">{quantityText(line?.activity, language)}</td>
      <td className="num">{tonnesText(line?.tCO2e ?? null, language)}</td>
      <td className="num">{line === undefined ? '—' : <ChangeShare before={line.tCO2e} after={tCO2e} />}</td>
    </>
  );
}

interface CheckLinesProps {
  readonly lines: readonly Line[];
  readonly estimatedLines: readonly string[];
  /** Set where a disclosure is corrected that was calculated from activities. */
  readonly baseline: Baseline | null;
}

/** Each line with its factor and tonnes; of a correction, beside what it said before. A line that was taken out is shown as such. */
export function CheckLines({ lines, estimatedLines, baseline }: CheckLinesProps): ReactNode {
  const { t, language } = useText();
  const old = linesBefore(baseline);
  const ids = lines.map(({ id }) => id);
  const gone = old.filter(({ id }) => !ids.includes(id) && !id.endsWith(unanswered));
  return (
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
            {baseline === null ? null : (
              <>
                <th scope="col" className="num">
                  {t('supplier.restate.line-before')}
                </th>
                <th scope="col" className="num">
                  {t('supplier.restate.tonnes-before')}
                </th>
                <th scope="col" className="num">
                  {t('kit.versions.change')}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, entered, factors, emissions }) => (
            <tr key={id}>
              <th scope="row">
                {lineName(id, ids, t)} {estimatedLines.includes(id) ? <span className="muted">({t('kit.estimated')})</span> : null}
              </th>
              <td className="num">{quantityText(entered.activity, language)}</td>
              <td className="digest">{factors.map(({ factor }) => `${factor.value}${unitOf(factor)} (${factor.set.id})`).join(' · ')}</td>
              <td className="num">{tonnesText(emissions[0]?.tCO2e ?? null, language)}</td>
              {baseline === null ? null : <BeforeCells line={old.find((one) => one.id === id)} tCO2e={emissions[0]?.tCO2e ?? null} />}
            </tr>
          ))}
          {gone.map((line) => (
            <tr key={line.id}>
              <th scope="row">{t('supplier.restate.gone', { name: lineName(line.id, old.map(({ id }) => id), t) })}</th>
              <td className="num">—</td>
              <td>—</td>
              <td className="num">—</td>
              <BeforeCells line={line} tCO2e={null} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
