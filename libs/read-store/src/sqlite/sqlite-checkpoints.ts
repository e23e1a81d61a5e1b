import type Database from 'better-sqlite3';
import { CheckpointLostError, type Checkpoint } from '../read-store.port';

/** The checkpoints of a SQLite file: compare and set on owner and epoch. */
export class SqliteCheckpoints {
  private readonly select;
  private readonly claiming;
  private readonly update;
  private readonly erase;

  constructor(database: Database.Database) {
    database.exec('CREATE TABLE IF NOT EXISTS checkpoints (name TEXT PRIMARY KEY, position TEXT NOT NULL, owner TEXT NOT NULL, epoch INTEGER NOT NULL) STRICT');
    this.select = database.prepare<[string], Checkpoint>('SELECT position, owner, epoch FROM checkpoints WHERE name = ?');
    this.claiming = database.prepare<[string, string, string], Checkpoint>(
      `INSERT INTO checkpoints (name, position, owner, epoch) VALUES (?, ?, ?, 1)
       ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, epoch = epoch + 1 RETURNING position, owner, epoch`,
    );
    this.update = database.prepare<[string, string, string, number]>('UPDATE checkpoints SET position = ? WHERE name = ? AND owner = ? AND epoch = ?');
    this.erase = database.prepare<[string]>('DELETE FROM checkpoints WHERE name = ?');
  }

  get(name: string): Checkpoint | undefined {
    return this.select.get(name);
  }

  claim(name: string, owner: string): Checkpoint {
    const claimed = this.claiming.get(name, '0'.repeat(20), owner);
    if (!claimed) throw new Error(`checkpoint ${name} was claimed but not answered`);
    return claimed;
  }

  save(name: string, { position, owner, epoch }: Checkpoint): void {
    if (this.update.run(position, name, owner, epoch).changes === 0) throw new CheckpointLostError(name, this.get(name));
  }

  remove(name: string): void {
    this.erase.run(name);
  }
}
