const positions = new WeakMap<object, string>();

/** Keeps with an answer the position of the log that it was read at. */
export function rememberRead(data: unknown, position: string | null): void {
  if (typeof data === 'object' && data !== null && position !== null) positions.set(data, position.replace(/^0+(?=\d)/, ''));
}

/** The position that an answer was read at; undefined where it is not known (an answer that was put together from an old and a new one). */
export const readPosition = (data: object): string | undefined => positions.get(data);
