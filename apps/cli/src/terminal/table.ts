const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns that a text takes in a terminal: Chinese characters take two. */
export const widthOf = (text: string): number => [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);

const padded = (text: string, width: number, right: boolean): string => (right ? ' '.repeat(Math.max(0, width - widthOf(text))) + text : text + ' '.repeat(Math.max(0, width - widthOf(text))));

export interface TableColumn {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly right?: boolean;
}

const oneLine = (cell: string): string => cell.replace(/\s*\n\s*/g, ' ');

/** A plain table: two blanks between columns, a line under the titles, nothing a screen reader would stumble over. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(oneLine));
  const widths = columns.map(({ title }, index) => Math.max(widthOf(title), ...cells.map((row) => widthOf(row[index] ?? ''))));
  const line = (row: readonly string[]): string => row.map((cell, index) => padded(cell, widths[index] ?? 0, columns[index]?.right ?? false)).join('  ').trimEnd();
  return [line(columns.map(({ title }) => title)), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n') + '\n';
}
