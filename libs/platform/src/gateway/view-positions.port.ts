/** How far the views have come. Answered by the projector in this process, or from the checkpoints when it runs elsewhere. */
export interface ViewPositions {
  /** The position that all of these views include; that of the slowest. Empty list: the head of the log. */
  positionOf(views: readonly string[]): Promise<string>;
  /** Whole seconds since the log was last known to end at or before this position: how old an answer may be that includes so much. Undefined when nobody could ask. */
  ageOf(position: string): number | undefined;
  /** True once all of these views include `position`; false when they do not within the time. */
  waitFor(views: readonly string[], position: string, milliseconds: number): Promise<boolean>;
}
