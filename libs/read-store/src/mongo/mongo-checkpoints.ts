import { isDuplicate } from '@greengate/mongo';
import type { Model } from 'mongoose';
import { CheckpointLostError, ReadStoreUnavailableError, type Checkpoint } from '../read-store.port';
import type { CheckpointForm } from './mongo-models';

const beginning = '0'.repeat(20);
const checkpointOf = ({ position, owner, epoch }: CheckpointForm): Checkpoint => ({ position, owner, epoch });

/**
 * Checkpoints: compare and set on owner and epoch. A checkpoint must never be ahead of the documents, which are written before it, over
 * other connections. When connections were found broken between the last look at a checkpoint and its saving, the server may have come back
 * without those documents: then nothing is saved, and the owner goes on from what stands there.
 */
export class MongoCheckpoints {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly checkpoints: Model<CheckpointForm>,
    private readonly breaks: () => number,
  ) {}

  async get(name: string): Promise<Checkpoint | undefined> {
    const form = await this.checkpoints.findById(name).lean<CheckpointForm>();
    this.seen.set(name, this.breaks());
    return form ? checkpointOf(form) : undefined;
  }

  async claim(name: string, owner: string): Promise<Checkpoint> {
    const change = { $set: { owner }, $inc: { epoch: 1 }, $setOnInsert: { position: beginning } };
    for (let attempt = 1; ; attempt += 1) {
      try {
        const form = await this.checkpoints.findOneAndUpdate({ _id: name }, change, { upsert: true, returnDocument: 'after' }).lean<CheckpointForm>();
        if (!form) throw new Error(`checkpoint ${name} was claimed but not answered`);
        this.seen.set(name, this.breaks());
        return checkpointOf(form);
      } catch (error) {
        // Two first claims at once: the second finds the document of the first.
        if (!isDuplicate(error) || attempt === 3) throw error;
      }
    }
  }

  async save(name: string, { position, owner, epoch }: Checkpoint): Promise<void> {
    const seen = this.seen.get(name) ?? this.breaks();
    // Looked at first: a connection that broke unnoticed is found broken by using it.
    const current = await this.get(name);
    if (current?.owner !== owner || current.epoch !== epoch) throw new CheckpointLostError(name, current);
    if (this.breaks() !== seen) throw new ReadStoreUnavailableError(`connections broke before checkpoint ${name} was saved`, 'unreachable');
    const { matchedCount } = await this.checkpoints.updateOne({ _id: name, owner, epoch }, { $set: { position } });
    if (matchedCount === 0) throw new CheckpointLostError(name, await this.get(name));
  }

  async remove(name: string): Promise<void> {
    await this.checkpoints.deleteOne({ _id: name });
  }
}
