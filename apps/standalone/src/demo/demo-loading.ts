import type { Actor, CommandDefinition, InputOf, OutputOf } from '@greengate/kernel';
import type { GreengateApplication } from '@greengate/platform';
import type { DemoOrganisations, DemoPeople } from './demo-people';

/** How far a step has come. */
export type DemoProgress = (step: string, done: number, total: number) => void;

/** One loading: everything it does is a command whose id comes from its content, so that a loading that was broken off goes on where it stopped. */
export interface DemoLoading {
  readonly application: GreengateApplication;
  readonly people: DemoPeople;
  readonly organisations: DemoOrganisations;
  readonly programmeId: string;
  readonly progress: DemoProgress;
  /** A command of a person of the demonstration. */
  readonly as: <D extends CommandDefinition>(actor: Actor, definition: D, input: InputOf<D>, ...about: readonly string[]) => Promise<OutputOf<D>>;
  readonly read: (file: string) => unknown;
}
