const startsFormula = /^[=+\-@\t\r]/;
const isNumber = /^-?\d+(\.\d+)?$/;

/** A cell as RFC 4180 writes it. What a spreadsheet would take for a formula is made a text; numbers stay numbers. */
function cell(value: string): string {
  const safe = startsFormula.test(value) && !isNumber.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV with a byte order mark, so that Excel reads Chinese; its first line says what it is and as of when. */
export const csvText = (about: string, rows: readonly (readonly string[])[]): string => `\ufeff${[[`# ${about}`], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
