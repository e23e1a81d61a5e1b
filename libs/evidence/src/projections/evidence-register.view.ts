import type { Sealed } from '@greengate/kernel';
import type { EvidenceSide } from '../contracts/evidence-side.contract';

/** What a file can be evidence of: what it is linked to by hand, and what events of other contexts cite it for. */
export type LinkKind = 'disclosure-line' | 'draft-line' | 'custom-factor' | 'statement' | 'measure' | 'finding';

/** A place that a file is evidence of. Never removed: a link that ended says when. */
export interface EvidenceLink {
  readonly kind: LinkKind;
  readonly id: string;
  readonly lineId: string | null;
  /** The one programme in which the place lies; null where it belongs to the supplier. */
  readonly programmeId: string | null;
  readonly since: string;
  readonly until: string | null;
  /** `record`: an event of its own context cites the file, and only that context can change it. */
  readonly from: 'link' | 'record';
}

/** Who brought a file: a side, an organisation, a name. */
export interface EvidenceHolding {
  readonly as: EvidenceSide;
  readonly organisation: string;
  readonly storedBy: string;
  readonly storedAt: string;
  readonly name: Sealed;
}

/** View `evidence_register`, by `<supplierId>.<digest>`. Cited but not kept: no holdings yet. */
export interface EvidenceEntry {
  readonly supplierId: string;
  readonly digest: string;
  readonly kept: boolean;
  readonly mediaType: string | null;
  /** In bytes. */
  readonly size: number | null;
  /** When it was stored first. */
  readonly storedAt: string | null;
  readonly holdings: readonly EvidenceHolding[];
  readonly links: readonly EvidenceLink[];
  readonly supersededBy: { readonly successor: string; readonly reason: string; readonly at: string } | null;
  readonly supersedes: readonly string[];
}

/** View `evidence_subjects`, by `<supplierId>.<kind>.<id>`: what there is to link to, and which files belong to it. */
export interface EvidenceSubjectEntry {
  readonly supplierId: string;
  /** Whether there is such a thing; a file may be cited for one that this context was not told of. */
  readonly exists: boolean;
  readonly programmeId: string | null;
  /** Digests, with the lines they belong to; ended ones stay. */
  readonly files: readonly { readonly digest: string; readonly lineId: string | null; readonly since: string; readonly until: string | null; readonly from: 'link' | 'record' }[];
}
