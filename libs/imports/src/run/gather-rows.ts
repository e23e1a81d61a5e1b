import { importProblem, type ImportProblem } from '../csv/import-problem';
import type { ImportKind, PlannedRow } from '../kinds/import-kind';
import type { ImportGateway } from './import-gateway';
import type { ImportTally } from './import-tally';
import { faultsOf, rowProblem } from './row-problem';
import { rowTools, type RowSetting } from './row-tools';
import type { ReadRow } from './survey';

/** The most rows of a file whose rows belong together: they are held until the last has come. */
const mostGathered = 20_000;

interface Group {
  readonly rows: ReadRow[];
  readonly wishes: unknown[];
  faulty: boolean;
}

/** Which row of a group a rejection is about, where its field names one: `document.lines.3.unit`. */
function rowOf(group: Group, field: unknown): ReadRow | undefined {
  const index = typeof field === 'string' ? /(?:^|[./])lines[./](\d+)/.exec(field)?.[1] : undefined;
  return group.rows[Number(index ?? 0)];
}

/**
 * Rows that mean something only together, as the lines of one inventory: all of a group are taken, or none.
 * @throws whatever the store throws when it goes away
 */
export class GatheredRows {
  private readonly groups = new Map<string, Group>();
  private count = 0;

  constructor(
    private readonly kind: ImportKind,
    private readonly setting: RowSetting,
    private readonly gateway: ImportGateway,
    private readonly tally: ImportTally,
  ) {}

  /** Answers a problem when there are too many. */
  add(row: ReadRow, planned: PlannedRow | undefined, problems: readonly ImportProblem[]): void {
    this.count += 1;
    if (planned === undefined || this.count > mostGathered) {
      this.tally.refused(this.count > mostGathered ? [importProblem('error', 'imports.too-many-together', { line: row.line }, { limit: mostGathered })] : problems);
      if (row.subject !== undefined) this.group(row.subject).faulty = true;
      return;
    }
    const group = this.group(planned.subject);
    group.rows.push(row);
    group.wishes.push(planned.wish);
  }

  async carryOut(): Promise<void> {
    for (const [subject, group] of this.groups) await this.carryOutOne(subject, group);
  }

  private group(subject: string): Group {
    const group = this.groups.get(subject) ?? { rows: [], wishes: [], faulty: false };
    this.groups.set(subject, group);
    return group;
  }

  private refuse(group: Group, problems: readonly ImportProblem[]): void {
    const at = new Map<number, ImportProblem[]>();
    for (const problem of problems) at.set(problem.line, [...(at.get(problem.line) ?? []), problem]);
    for (const row of group.rows) {
      const own = at.get(row.line) ?? [];
      this.tally.refused([...row.problems, ...(own.length > 0 ? own : [importProblem('error', 'imports.group-incomplete', { line: row.line })])]);
    }
  }

  private async carryOutOne(subject: string, group: Group): Promise<void> {
    const [first] = group.rows;
    if (first === undefined) return;
    if (group.faulty) return this.refuse(group, []);
    const gathered = this.kind.gather?.(group.wishes, group.rows);
    if (gathered === undefined || gathered.problems.length > 0 || gathered.wish === undefined) return this.refuse(group, gathered?.problems ?? []);
    const { tools, outcome } = rowTools(this.setting, { key: subject, subject, wish: gathered.wish }, this.gateway);
    const done = await this.kind.carryOut(gathered.wish, tools);
    if (!done.ok) return this.refuse(group, [done.error, ...outcome.further].flatMap(faultsOf).map((rejection) => rowProblem(this.kind, rowOf(group, rejection.facts['field']) ?? first, rejection)));
    for (const row of group.rows) this.tally.taken(outcome.changed, row.problems);
  }
}
