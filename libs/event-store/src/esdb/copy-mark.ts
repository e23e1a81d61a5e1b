import type { EventMetadata } from '@greengate/kernel';
import type { Position } from '../event-store.port';

/** What the server cannot take from us: it gives every event a place and a time of its own. */
export interface CopyMark {
  readonly position: Position;
  readonly recordedAt: string;
}

/** Metadata as they lie in the server. */
type Marked = EventMetadata & { readonly copiedFrom?: CopyMark };

export const withCopyMark = (metadata: EventMetadata, copiedFrom: CopyMark): Marked => ({ ...metadata, copiedFrom });

export function withoutCopyMark({ copiedFrom, ...metadata }: Marked): { readonly metadata: EventMetadata; readonly copied: CopyMark | undefined } {
  return { metadata, copied: copiedFrom };
}
