import type { Actor, Language } from '@greengate/kernel';
import type { Sentence } from '@greengate/kernel';
import type { Applies, ImportStateName } from '../contracts/import-status.contract';
import type { Undone } from '../contracts/undo.messages';
import type { ImportState } from '../run/import-tally';

/** What the rows of an upload belong to. */
export interface ImportScope {
  readonly programmeId?: string;
  readonly supplierId?: string;
}

/** An import as the operations store keeps it. */
export interface ImportJob {
  readonly importId: string;
  readonly scope: ImportScope;
  /** `scope`, kind, settings and content together: the same upload while one is under way is that one. */
  readonly contentKey: string;
  readonly kind: string;
  readonly file: string;
  readonly digest: string;
  readonly size: number;
  readonly pieces: number;
  readonly apply: Applies;
  readonly settings: { readonly sheet?: string; readonly rowsBeforeHeader?: number; readonly ignoreUnknownColumns: boolean; readonly restate?: string };
  /** Who uploaded it, with the roles held then; a person's are read anew when it goes on. */
  readonly actor: Actor;
  readonly language: Language;
  readonly startedAt: string;
  readonly state: ImportStateName;
  /** Wall clock of the last sign of life, in milliseconds. */
  readonly aliveAt: number;
  readonly total: number | null;
  readonly millisecondsLeft: number | null;
  readonly progress: ImportState;
  readonly ignored: readonly string[];
  readonly notes: readonly Sentence[];
  readonly notChecked: readonly Sentence[];
  /** What came of undoing it. */
  readonly undone?: Undone;
}
