/** What people and spreadsheets write where nothing was measured. Compared after trimming, without case. */
const missing = new Set(
  ['', 'NA', 'N/A', '#N/A', '#VALUE!', '#DIV/0!', '#REF!', '#NAME?', '#NUM!', '#NULL!', 'NULL', 'NaN', '-', '--', '-*', '–', '—', '——', '－',
    '缺能源', '缺營收', '缺营收', '缺資料', '缺资料', '無資料', '无资料', '无数据', '無數據', '未揭露', '未披露', '未申報', '未申报', '未測量', '未测量', '不適用', '不适用', 'not measured', 'unknown', 'n.d.']
    .map((marker) => marker.toLowerCase()),
);

/** Missing, which is not zero. */
export const isMissing = (cell: string): boolean => missing.has(cell.toLowerCase());

/** Full-width digits, letters and signs become their plain forms. For numbers and identifiers; names keep what they have. */
export const halfWidth = (cell: string): string => cell.normalize('NFKC').trim();

const number = /^[+-]?[\d.,' ]*\d[\d.,' ]*%?$/;

/** A cell that a spreadsheet would run: begins with =, +, - or @ and is no number. Full-width forms count too. */
export const isFormula = (cell: string): boolean => /^[=+\-@]/.test(halfWidth(cell)) && !number.test(halfWidth(cell)) && !isMissing(cell);

const allowed = new Set(['\t', '\n', '\r']);

/** Control characters other than tab and line breaks. */
export const hasControlCharacter = (cell: string): boolean => [...cell].some((character) => /\p{Cc}/u.test(character) && !allowed.has(character));

/**
 * A text cell for export that no spreadsheet will run: an apostrophe goes before =, +, -, @, tab and carriage return.
 * Numbers are exported as numbers and never pass here.
 */
export const exportedText = (text: string): string => (/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text);
