/**
 * `unfinished`: no manifest. `damaged`: something is not what the manifest says. `not-empty`: a place to write to holds something.
 * `other-key`: the backup belongs to an installation with another vault key. `in-use`: somebody has a place open that is to be replaced.
 * `differs`: a copy was begun where something else is kept.
 */
export type BackupFault = 'unfinished' | 'damaged' | 'not-empty' | 'other-key' | 'in-use' | 'differs';

/** A backup that cannot be written or put back, and where. */
export class BackupError extends Error {
  constructor(readonly fault: BackupFault, readonly facts: Readonly<Record<string, string>>, options?: ErrorOptions) {
    super(`${fault}: ${Object.values(facts).join(', ')}`, options);
    this.name = 'BackupError';
  }
}
