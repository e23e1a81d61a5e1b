import type { EvidenceSide } from '../contracts/evidence-side.contract';

/** Who looks at a file. Authorisation has already found that he may look at this supplier. */
export interface Viewer {
  readonly side: EvidenceSide | 'system';
  readonly organisation: string;
  /** The programme he asks for, found to be his; null when he asks for none. */
  readonly programmeId: string | null;
}

interface Link {
  readonly kind: string;
  readonly programmeId: string | null;
  readonly until: string | null;
}

/** A file as far as seeing it is concerned. */
export interface Seen {
  readonly holdings: readonly { readonly as: EvidenceSide; readonly organisation: string }[];
  readonly links: readonly Link[];
}

/**
 * Whether a link is to something that the viewer may see. Drafts are the supplier's alone; what lies in a programme is seen in that programme;
 * a removed link opens nothing to a buyer, and stays open to those who check.
 */
export function seesLink({ kind, programmeId, until }: Link, { side, programmeId: asked }: Viewer): boolean {
  if (side === 'system' || side === 'supplier') return true;
  if (kind === 'draft-line') return false;
  if (programmeId !== null && programmeId !== asked) return false;
  return until === null || side !== 'buyer';
}

/** Whether the viewer may see a file, apart from what it succeeded: his organisation brought it, or it is linked to something that he may see. */
export function seesFile({ holdings, links }: Seen, viewer: Viewer): boolean {
  if (viewer.side === 'system') return true;
  if (holdings.some(({ organisation }) => organisation === viewer.organisation)) return true;
  if (viewer.side !== 'supplier') return links.some((link) => seesLink(link, viewer));
  // What was brought by it or for it; what others brought, once it stands in something.
  return holdings.some(({ as }) => as === 'supplier' || as === 'buyer') || links.some(({ kind }) => kind !== 'draft-line');
}
