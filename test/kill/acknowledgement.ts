/** What the victim says on its standard output once the store has acknowledged an append. One line each, written at once. */
export interface Acknowledgement {
  readonly stream: string;
  readonly revision: number;
  readonly ids: readonly string[];
}
