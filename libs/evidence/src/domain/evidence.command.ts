import type { Sealed } from '@greengate/kernel';
import type { EvidenceLimits } from '../contracts/evidence-limits.contract';
import type { EvidenceSide } from '../contracts/evidence-side.contract';
import type { EvidenceSubject } from '../contracts/evidence-subject.contract';

interface Act {
  readonly supplierId: string;
  readonly digest: string;
  /** Who acts, on whose side. */
  readonly by: string;
  readonly as: EvidenceSide;
}

export type EvidenceCommand =
  | (Act & { readonly type: 'store'; readonly name: Sealed; readonly mediaType: string; readonly size: number; readonly limits: EvidenceLimits })
  | (Act & { readonly type: 'link'; readonly subject: EvidenceSubject; readonly programmeId: string | null; readonly limits: EvidenceLimits })
  | (Act & { readonly type: 'unlink'; readonly subject: EvidenceSubject; readonly programmeId: string | null; readonly reason: string })
  | (Act & { readonly type: 'supersede'; readonly successor: string; readonly reason: string });

export type CommandOf<Type extends EvidenceCommand['type']> = Extract<EvidenceCommand, { readonly type: Type }>;
