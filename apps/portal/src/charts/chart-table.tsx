import { useRef, type ReactNode } from 'react';
import { readPosition } from '../api/read-position';
import { Button } from '../kit/button';
import { saveFile, saveText } from '../kit/save-text';
import { Scroll } from '../kit/scroll';
import { instantText } from '../text/days';
import { useText } from '../text/use-text';
import { csvText } from './csv-text';
import { pictureOf, pixelsOf } from './picture-of-chart';

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
  /** On a phone each row is a card; not for a matrix, which is read across. */
  readonly folds?: boolean;
  /** Where the chart is drawn, so that it can be kept as a picture. */
  readonly drawing?: () => SVGSVGElement | null | undefined;
}

const shownOf = ({ exact, shown }: ChartCell): ReactNode => shown ?? (exact === '' ? '—' : exact);

/** The exports of a chart: what it shows, exactly, and how it looks, with the instant and the position of the log that it was read at. */
export function ChartExport({ name, columns, rows, from, drawing }: ChartTableProps): ReactNode {
  const { t, language } = useText();
  const about = (at: string): string => {
    const position = readPosition(from);
    return position === undefined ? t('kit.chart.as-of', { name, at }) : t('kit.chart.as-of-position', { name, at, position });
  };
  const save = (kind: 'csv' | 'svg' | 'png'): void => {
    const at = new Date().toISOString();
    const file = `${name} ${instantText(at, language).replaceAll(/[/:]/g, '-')}.${kind}`;
    if (kind === 'csv') return saveText(file, csvText(about(at), [columns.map(({ text }) => text), ...rows.map(({ cells }) => cells.map(({ exact }) => exact))]));
    const svg = drawing?.();
    if (!svg) return;
    const picture = pictureOf(svg, about(at));
    if (kind === 'svg') saveText(file, picture.text, 'image/svg+xml');
    else void pixelsOf(picture).then((pixels) => saveFile(file, pixels));
  };
  return (
    <div className="row">
      {(drawing === undefined ? (['csv'] as const) : (['csv', 'png', 'svg'] as const)).map((kind) => (
        <Button key={kind} small onPress={() => save(kind)}>
          {t(`kit.chart.${kind}`)}
        </Button>
      ))}
    </div>
  );
}

/** A chart as its table: the same figures for whoever does not see the picture, and as a file. */
export function ChartTable(props: ChartTableProps): ReactNode {
  const { t } = useText();
  const { name, columns, rows, open = false, folds = true } = props;
  return (
    <details open={open}>
      <summary>{t('kit.chart.table')}</summary>
      <div className="stack">
        <Scroll label={name} folds={folds}>
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

/** A chart with its axes in words, and below it the same as a table and as files. */
export function ChartFigure({ caption, children, ...table }: Omit<ChartTableProps, 'drawing'> & { readonly caption?: string; readonly children: ReactNode }): ReactNode {
  const place = useRef<HTMLElement>(null);
  return (
    <div className="stack">
      <figure className="plain" ref={place}>
        {caption === undefined ? null : <figcaption className="muted">{caption}</figcaption>}
        {children}
      </figure>
      <ChartTable {...table} drawing={() => place.current?.querySelector('svg')} />
    </div>
  );
}
