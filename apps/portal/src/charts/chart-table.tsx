import type { ReactNode } from 'react';
import { readPosition } from '../api/read-position';
import { Button } from '../kit/button';
import { saveText } from '../kit/save-text';
import { Scroll } from '../kit/scroll';
import { instantText } from '../text/days';
import { useText } from '../text/use-text';
import { csvText } from './csv-text';

export interface ChartCell {
  /** As it is exported: exact, and empty where nothing is known. */
  readonly exact: string;
  /** As it is read; left out: the same. */
  readonly shown?: ReactNode;
}
export interface ChartColumn {
  readonly text: string;
  readonly number?: boolean;
}

interface ChartTableProps {
  readonly name: string;
  readonly columns: readonly ChartColumn[];
  /** The first cell heads the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ChartCell[] }[];
  /** The answer that the chart was drawn from: its position stands in the export. */
  readonly from: object;
  /** The table stands open where it is the main thing. */
  readonly open?: boolean;
}

const shownOf = ({ exact, shown }: ChartCell): ReactNode => shown ?? (exact === '' ? '—' : exact);

/** The export of a chart: what it shows, exactly, with the instant and the position of the log that it was read at. */
export function ChartExport({ name, columns, rows, from }: ChartTableProps): ReactNode {
  const { t, language } = useText();
  const save = (): void => {
    const at = new Date().toISOString();
    const position = readPosition(from);
    const about = position === undefined ? t('kit.chart.as-of', { name, at }) : t('kit.chart.as-of-position', { name, at, position });
    saveText(`${name} ${instantText(at, language).replaceAll(/[/:]/g, '-')}.csv`, csvText(about, [columns.map(({ text }) => text), ...rows.map(({ cells }) => cells.map(({ exact }) => exact))]));
  };
  return (
    <div>
      <Button small onPress={save}>
        {t('kit.chart.csv')}
      </Button>
    </div>
  );
}

/** A chart as its table: the same figures for whoever does not see the picture, and as a file. */
export function ChartTable(props: ChartTableProps): ReactNode {
  const { t } = useText();
  const { name, columns, rows, open = false } = props;
  return (
    <details open={open}>
      <summary>{t('kit.chart.table')}</summary>
      <div className="stack">
        <Scroll label={name}>
          <table className="table">
            <caption className="visually-hidden">{name}</caption>
            <thead>
              <tr>
                {columns.map(({ text, number }) => (
                  <th scope="col" key={text} className={number === true ? 'num' : ''}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells: [head, ...rest] }) => (
                <tr key={key}>
                  <th scope="row" className="wrap">
                    {head === undefined ? null : shownOf(head)}
                  </th>
                  {rest.map((cell, index) => (
                    <td key={columns[index + 1]?.text} className={columns[index + 1]?.number === true ? 'num' : ''}>
                      {shownOf(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <ChartExport {...props} />
      </div>
    </details>
  );
}
