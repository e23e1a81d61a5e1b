import { never } from '@greengate/kernel';
import type { EvidenceEvent } from './evidence.events';
import type { EvidenceSide } from '../contracts/evidence-side.contract';
import { placeOf, type EvidenceSubject } from '../contracts/evidence-subject.contract';

export interface KeptFile {
  readonly size: number;
  /** On whose sides it was stored; each once. */
  readonly sides: readonly EvidenceSide[];
  /** Places it is linked to now. */
  readonly places: Readonly<Record<string, EvidenceSubject>>;
  readonly successor: string | null;
}

/** The files of one supplier, by digest. */
export interface EvidenceState {
  readonly files: Readonly<Record<string, KeptFile>>;
  /** Bytes of all together, each content once. */
  readonly total: number;
}

export const initialEvidence: EvidenceState = { files: {}, total: 0 };

function changed(state: EvidenceState, digest: string, change: (file: KeptFile) => KeptFile): EvidenceState {
  const file = state.files[digest];
  return file === undefined ? state : { ...state, files: { ...state.files, [digest]: change(file) } };
}

function withoutPlace(places: KeptFile['places'], place: string): KeptFile['places'] {
  const { [place]: _gone, ...rest } = places;
  return rest;
}

/** A fold that other contexts run as well, to know which files there are. */
export function evolveEvidence(state: EvidenceState, event: EvidenceEvent): EvidenceState {
  const { digest } = event.data;
  switch (event.type) {
    case 'evidence.EvidenceStored': {
      const { size, as } = event.data;
      const known = state.files[digest];
      const file: KeptFile = known === undefined ? { size, sides: [as], places: {}, successor: null } : { ...known, sides: [...known.sides, as] };
      return { files: { ...state.files, [digest]: file }, total: known === undefined ? state.total + size : state.total };
    }
    case 'evidence.EvidenceLinked': {
      const { subject } = event.data;
      return changed(state, digest, (file) => ({ ...file, places: { ...file.places, [placeOf(subject)]: subject } }));
    }
    case 'evidence.EvidenceUnlinked': {
      const { subject } = event.data;
      return changed(state, digest, (file) => ({ ...file, places: withoutPlace(file.places, placeOf(subject)) }));
    }
    case 'evidence.EvidenceSuperseded': {
      const { successor } = event.data;
      return changed(state, digest, (file) => ({ ...file, successor }));
    }
    default:
      return never(event);
  }
}
