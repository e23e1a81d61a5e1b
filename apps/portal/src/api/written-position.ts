/** Reads wait for one's own write this long; after that every view has long caught up. */
const remembered = 30_000;
let last: { position: string; at: number } | undefined;

export function rememberPosition(position: string): void {
  if (last === undefined || position > last.position) last = { position, at: Date.now() };
}

export const writtenPosition = (): string | undefined => (last !== undefined && Date.now() - last.at < remembered ? last.position : undefined);
