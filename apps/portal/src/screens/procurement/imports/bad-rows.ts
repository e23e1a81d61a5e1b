/** A record of a CSV file: the line on which it begins, and its text with its line break. */
interface CsvRecord {
  readonly line: number;
  readonly text: string;
}

/** Cuts at line breaks that stand outside quotation marks, so that a cell may hold several lines. */
export function csvRecords(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let quoted = false;
  let start = 0;
  let line = 1;
  let began = 1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    if (sign !== '\n') continue;
    line += 1;
    if (quoted) continue;
    records.push({ line: began, text: text.slice(start, at + 1) });
    start = at + 1;
    began = line;
  }
  if (start < text.length) records.push({ line: began, text: text.slice(start) });
  return records;
}

/** The header and the rows that begin on the lines named, as they were: what is left to correct. Empty lines before the header are passed over. */
export function badRowsOf(text: string, lines: ReadonlySet<number>, rowsBeforeHeader: number): string {
  const records = csvRecords(text);
  const header = records.slice(rowsBeforeHeader).find((record) => record.text.trim() !== '');
  return [...(header === undefined ? [] : [header]), ...records.filter((record) => record !== header && lines.has(record.line))].map((record) => (record.text.endsWith('\n') ? record.text : `${record.text}\n`)).join('');
}
