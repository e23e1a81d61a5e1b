import type { FindingGrade } from '@greengate/audits/contracts';
import type { Target } from '@greengate/commitments/contracts';
import type { CommandDefinition, InputOf, OutputOf, Rejection, Result, Sentence } from '@greengate/kernel';
import type { ImportProblem } from '../csv/import-problem';
import type { Column } from './column';
import type { RowReader } from './row-reader';

/** What one row wants done, and how to tell it from other rows. */
export interface PlannedRow<Wish = unknown> {
  /** What the row is about: two rows of one file with the same key contradict each other. */
  readonly key: string;
  /** Rows of one subject (a supplier) are carried out in the order of the file. */
  readonly subject: string;
  /** Everything the row asks for. Plain JSON: command ids derive from its digest. */
  readonly wish: Wish;
}

/** A row among those that belong together. */
export interface GatheredRow {
  readonly line: number;
  /** The header of each column as the file writes it. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Where a row records, and which events of that stream are about it. */
export interface RecordedPlace {
  readonly stream: string;
  /** `recorded`: what the row recorded there first. */
  readonly isAbout: (data: object, recorded: object) => boolean;
}

/** What the import may ask of the application while it carries a row out. */
export interface RowTools {
  readonly programmeId: string;
  readonly batch: string;
  /** The cause to give where recorded content is to be replaced; absent: differing content is refused. */
  readonly restate?: string;
  /**
   * `step` tells apart the commands of one row; their ids derive from kind, key, content and step. `about` stands in for key and content
   * where several rows share a command. `place`: where the command records, of kinds that can be undone: after an undo the same row takes effect again.
   */
  send<D extends CommandDefinition>(definition: D, input: InputOf<D>, step: string, about?: { readonly subject?: string; readonly place?: RecordedPlace | ((output: OutputOf<D>) => RecordedPlace) }): Promise<Result<OutputOf<D>>>;
  /** The supplier that an identifier (`twvat:12345675`, or without scheme), or an id, stands for. */
  supplier(reference: string): Promise<Result<string>>;
  /** Targets that are neither superseded nor withdrawn. */
  liveTargets(supplierId: string): Promise<readonly { readonly targetId: string; readonly target: Target }[]>;
  /** Findings of an audit that were not withdrawn. */
  findings(auditId: string): Promise<readonly { readonly statement: string; readonly grade: FindingGrade }[]>;
  /** Rejects the row. */
  refuse(rejection: Rejection): Result<never>;
}

/** An import as data and two functions: what a row means (pure), and how it is carried out. */
export interface ImportKind<Wish = unknown> {
  readonly name: string;
  readonly title: Sentence;
  /** The command that a row comes to: who may send it may import this kind. Each row is authorised again, with its ids. */
  readonly command: CommandDefinition;
  readonly columns: readonly Column[];
  /** What a dry run cannot know. */
  readonly notChecked: readonly Sentence[];
  /** Pure. Problems with severity `error` refuse the row. */
  plan(row: RowReader): { readonly planned?: PlannedRow<Wish>; readonly problems: readonly ImportProblem[] };
  /** Pure. Where rows mean something only together: what those of one subject ask for; `wishes` and `rows` in the order of the file. All are taken, or none. */
  gather?(wishes: readonly Wish[], rows: readonly GatheredRow[]): { readonly wish?: Wish; readonly problems: readonly ImportProblem[] };
  carryOut(wish: Wish, tools: RowTools): Promise<Result<unknown>>;
  /** Column that a field of a rejection or of a command's input is about, for messages: longest prefix of the path wins. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Keeps the type of a wish between `plan` and `carryOut` while erasing it for the runner. */
export const defineKind = <Wish>(kind: ImportKind<Wish>): ImportKind => kind;
