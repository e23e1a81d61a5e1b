import { aimOf, isMet } from './aims';

/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly ratio: number;
  readonly detail: string;
}

export const verdictOf = ({ name, ratio }: Figure): 'met' | 'short' | '' => {
  const aim = aimOf(name);
  return aim === undefined ? '' : isMet(aim, ratio) ? 'met' : 'short';
};

const number = (value: number): string => (Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(Math.abs(value) >= 10 ? 1 : 2));

const aimText = (name: string): string => {
  const aim = aimOf(name);
  return aim === undefined ? '' : `${aim.is === 'at least' ? '>=' : '<='} ${aim.value}`;
};

/** Name, figure, aim, whether it was met, detail: in columns. */
export function table(figures: readonly Figure[]): string {
  const rows = [['figure', 'ratio', 'aim', '', 'detail'], ...figures.map((figure) => [figure.name, number(figure.ratio), aimText(figure.name), verdictOf(figure), figure.detail])];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}
