import type { ReadStore } from '@greengate/read-store';
import type { SubscriptionStatus } from '@greengate/subscriptions';
import type { ProcessReport, RunningPart, RunState } from './installation.port';
import { isSilent } from './work-records';

const reports = { name: 'installation_processes', indexes: [] };
/** One that ended without a word is forgotten after this. */
const keptMs = 3_600_000;

export interface ReportedProcess {
  readonly processId: string;
  readonly roles: readonly string[];
  readonly startedAt: string;
  readonly at: string;
  readonly parts: readonly RunningPart[];
}

/** Without a fault's message: it may quote the event. */
export const partOf = ({ kind, name, version, state, position, lag, fault, retrying }: SubscriptionStatus): RunningPart => ({
  kind,
  name,
  version: version ?? null,
  state,
  position: kind === 'timer' ? null : position,
  lag: lag ?? null,
  retrying: retrying !== undefined,
  cause: fault === undefined ? null : { error: fault.error, ...(fault.type === undefined ? {} : { type: fault.type }), ...(fault.eventId === undefined ? {} : { eventId: fault.eventId }), ...(fault.position === undefined ? {} : { position: fault.position }) },
});

/** Who of several says it: whoever runs it, before those who stand by. */
const order: readonly RunState[] = ['live', 'catching-up', 'faulted', 'starting', 'lost', 'standby', 'stopped', 'nobody'];
const isNearer = (one: RunningPart, other: RunningPart): boolean => order.indexOf(one.state) < order.indexOf(other.state);

/** What every process of the installation says about what it runs: one document each in the operations store. */
export class ProcessReports {
  private ensured = false;

  constructor(
    private readonly operations: ReadStore,
    private readonly now: () => string,
  ) {}

  async say(report: ReportedProcess): Promise<void> {
    await this.ensure();
    await this.operations.put(reports.name, report.processId, report);
  }

  async forget(processId: string): Promise<void> {
    await this.ensure();
    await this.operations.remove(reports.name, processId);
  }

  async forgetOld(): Promise<void> {
    const oldest = new Date(Date.parse(this.now()) - keptMs).toISOString();
    for (const { processId, at } of await this.all()) if (at < oldest) await this.operations.remove(reports.name, processId);
  }

  async processes(): Promise<readonly ProcessReport[]> {
    const now = this.now();
    return (await this.all()).map(({ processId, roles, startedAt, at }) => ({ processId, roles, startedAt, at, silent: isSilent(at, now) })).toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  }

  /** Each of these as the process that runs it says; `nobody` where none does that still speaks. */
  async parts(expected: readonly Pick<RunningPart, 'kind' | 'name'>[]): Promise<readonly RunningPart[]> {
    const now = this.now();
    const speaking = (await this.all()).filter(({ at }) => !isSilent(at, now));
    return expected.map(({ kind, name }) => {
      const said = speaking.flatMap(({ parts }) => parts.filter((part) => part.kind === kind && part.name === name));
      const nobody: RunningPart = { kind, name, version: null, state: 'nobody', position: null, lag: null, retrying: false, cause: null };
      const found = said.reduce((best, part) => (isNearer(part, best) ? part : best), nobody);
      return found.state === 'standby' || found.state === 'stopped' ? { ...found, state: 'nobody' } : found;
    });
  }

  private async all(): Promise<readonly ReportedProcess[]> {
    await this.ensure();
    return (await this.operations.find<ReportedProcess>(reports.name, { limit: 500 })).documents.map(({ view }) => view);
  }

  private async ensure(): Promise<void> {
    if (this.ensured) return;
    await this.operations.ensure(reports);
    this.ensured = true;
  }
}
