/** Memory for documents, shared by the folds of a process that are catching up: each has an equal part of it. */
export class Room {
  private readonly users = new Set<object>();

  /** JSON text, in bytes; in the heap it takes about three times as much. */
  constructor(private readonly bytes: number = 128 * 1024 * 1024) {}

  enter(user: object): void {
    this.users.add(user);
  }

  leave(user: object): void {
    this.users.delete(user);
  }

  /** What one user may take; one who is not catching up needs little. */
  partOf(user: object): number {
    return this.users.has(user) ? this.bytes / this.users.size : this.bytes / 64;
  }
}
