import type { CommandDefinition, InputOf, OutputOf } from '@greengate/kernel';
import type { Recorded } from './recorded';

/** How an import reaches the application: for real, or as a rehearsal that decides everything and records nothing. */
export interface ImportGateway {
  /**
   * `commandId` is made from the row, so that the same row again is the same command.
   * @throws RejectedError with the decider's rejection
   */
  send<D extends CommandDefinition>(definition: D, input: InputOf<D>, how: { readonly commandId: string; readonly batch: string }): Promise<{ readonly output: OutputOf<D>; readonly changed: boolean }>;
  readonly recorded: Recorded;
}
