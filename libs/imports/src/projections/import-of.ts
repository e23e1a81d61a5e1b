const prefix = 'import ';

/** The batch that an event came with: its correlation id says so. Null: it did not come with a file. */
export const importOf = ({ $correlationId }: { readonly $correlationId: string }): string | null => ($correlationId.startsWith(prefix) ? $correlationId.slice(prefix.length) : null);

/** The undo that an event came with; null: none. */
export const undoIn = ({ $correlationId }: { readonly $correlationId: string }): string | null => ($correlationId.startsWith('undo ') ? $correlationId : null);
