/** A position, for tests. */
export const at = (position: number): string => String(position).padStart(20, '0');
