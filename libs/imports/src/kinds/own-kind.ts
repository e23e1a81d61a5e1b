import type { ImportKind } from './import-kind';

/** The same import where all rows are about one supplier: its column may be left out. */
export const ownKind = (kind: ImportKind): ImportKind => ({ ...kind, columns: kind.columns.map((column) => (column.name === 'supplier' ? { ...column, required: false } : column)) });
