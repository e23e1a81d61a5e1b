import { say } from '@greengate/kernel';
import type { GreengateApplication } from '@greengate/platform';
import { programmesEvents } from '@greengate/programmes/contracts';
import type { Environment } from './environment';
import { CliError } from './terminal/failure';
import { told } from './terminal/told';

export interface Programme {
  readonly programmeId: string;
  readonly name: string;
}

/** All programmes, from the log: few, and found at once after they were created. */
export async function programmesOf({ services }: GreengateApplication): Promise<readonly Programme[]> {
  const names = new Map<string, string>();
  const filter = { types: ['programmes.ProgrammeCreated', 'programmes.ProgrammeRenamed'] };
  let from = '0'.repeat(20);
  for (;;) {
    const page = await services.eventStore.readAll({ from, limit: 500, filter });
    for (const { type, data, metadata } of page.events) {
      const event = programmesEvents.decode(type, data, metadata);
      if (event.type === 'programmes.ProgrammeCreated' || event.type === 'programmes.ProgrammeRenamed') names.set(event.data.programmeId, event.data.name);
    }
    if (page.end) return [...names].map(([programmeId, name]) => ({ programmeId, name }));
    from = page.position;
  }
}

/** The programme that `given` names by id or part of its name; the only one when nothing is given. @throws CliError */
export async function findProgramme(application: GreengateApplication, given: string | undefined, { language }: Environment): Promise<Programme> {
  const all = await programmesOf(application);
  const fitting = given === undefined ? all : all.filter(({ programmeId, name }) => programmeId === given || name.toLowerCase().includes(given.toLowerCase()));
  const [first, second] = fitting;
  const list = (programmes: readonly Programme[]): string => programmes.map(({ name, programmeId }) => `${name} (${programmeId})`).join(', ');
  if (first && !second) return first;
  if (second) throw new CliError(say(told.programmeMany, language, { list: list(fitting) }), told.programmeManyRemedy[language]);
  if (all.length === 0) throw new CliError(told.programmeNone[language], told.programmeNoneRemedy[language]);
  throw new CliError(say(told.programmeUnknown, language, { value: given ?? '' }), list(all));
}
