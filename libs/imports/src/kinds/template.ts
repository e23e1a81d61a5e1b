import { stringify } from 'csv-stringify/sync';
import type { ImportKind } from './import-kind';

/** A file to start from: the header and one example row, with a byte order mark so that spreadsheets read it as UTF-8. */
export const templateOf = (kind: ImportKind): string =>
  `\uFEFF${stringify([kind.columns.map(({ name }) => name), kind.columns.map(({ example }) => example)])}`;
