import { randomUUID } from 'node:crypto';
import { isDuplicate } from '@greengate/mongo';
import type { Model } from 'mongoose';
import { ReadStoreUnavailableError } from '../read-store.port';
import type { LeaseForm } from './mongo-models';

const leaseMs = 60_000;
const longestWaitMs = 30_000;
const pauseMs = 50;
const name = 'collections';

/**
 * One at a time sets up collections and indexes, over all processes: a document with an owner and an expiry. Whoever outlives his lease does no
 * harm, since each step can be done twice; the lease spares the server two builds of one index.
 */
export class MongoLease {
  constructor(
    private readonly leases: Model<LeaseForm>,
    private readonly now: () => number = Date.now,
  ) {}

  /** @param work gets a function that extends the lease, to be called between long steps */
  async hold<Answer>(work: (extend: () => Promise<void>) => Promise<Answer>): Promise<Answer> {
    const owner = randomUUID();
    await this.acquire(owner);
    try {
      return await work(async () => void (await this.leases.updateOne({ _id: name, owner }, { $set: { until: this.end() } })));
    } finally {
      // Lost on a broken connection, it expires.
      await this.leases.deleteOne({ _id: name, owner }).catch(() => undefined);
    }
  }

  private async acquire(owner: string): Promise<void> {
    for (const giveUp = this.now() + longestWaitMs; ; ) {
      try {
        await this.leases.updateOne({ _id: name, until: { $lt: new Date(this.now()) } }, { $set: { owner, until: this.end() } }, { upsert: true });
        return;
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
      if (this.now() > giveUp) throw new ReadStoreUnavailableError('another process has been setting up collections for too long', 'unreachable');
      await new Promise((resolve) => setTimeout(resolve, pauseMs * (1 + Math.random())));
    }
  }

  private readonly end = (): Date => new Date(this.now() + leaseMs);
}
