import type { ReadStore } from '@greengate/read-store';
import type { RunningPart } from './installation.port';
import { alertOfPart, type RaisedAlert } from './installation-alerts';

const handled = { name: 'installation_alerts', indexes: [] };
const going: readonly RunningPart['state'][] = ['starting', 'catching-up', 'live'];

/** Who took an alert of the installation, when, and until which day it is put off; null: it was acknowledged. */
export interface TakenAlert {
  readonly alertId: string;
  readonly matter: string;
  readonly at: string;
  readonly by: string;
  readonly until: string | null;
}

/** What administrators took, in the operations store: about the installation nothing is a fact of the log. */
export class AlertRecords {
  private ensured = false;

  constructor(private readonly operations: ReadStore) {}

  async take(taken: TakenAlert): Promise<void> {
    await this.ensure();
    await this.operations.put(handled.name, taken.alertId, taken);
  }

  /** What was taken about this very occurrence. */
  async of({ alertId, matter }: Pick<RaisedAlert, 'alertId' | 'matter'>): Promise<TakenAlert | undefined> {
    await this.ensure();
    const found = (await this.operations.get<TakenAlert>(handled.name, alertId))?.view;
    return found?.matter === matter ? found : undefined;
  }

  /** A part that goes again has ended its alert: should it stop once more, at the same event even, that is a new matter. */
  async endOfGoing(parts: readonly Pick<RunningPart, 'kind' | 'name' | 'state'>[]): Promise<void> {
    await this.ensure();
    const kept = new Set((await this.operations.find<TakenAlert>(handled.name, { limit: 500 })).documents.map(({ view }) => view.alertId));
    for (const part of parts) if (going.includes(part.state) && kept.has(alertOfPart(part))) await this.operations.remove(handled.name, alertOfPart(part));
  }

  private async ensure(): Promise<void> {
    if (this.ensured) return;
    await this.operations.ensure(handled);
    this.ensured = true;
  }
}
