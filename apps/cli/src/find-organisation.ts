import { identityEvents } from '@greengate/identity/contracts';
import { say } from '@greengate/kernel';
import type { GreengateApplication } from '@greengate/platform';
import type { Environment } from './environment';
import { CliError } from './terminal/failure';
import { told } from './terminal/told';

export interface BuyerOrganisation {
  readonly organisationId: string;
  readonly name: string;
}

/** All buyer organisations, from the log: few, and found at once after they were registered. */
async function buyersOf({ services }: GreengateApplication): Promise<readonly BuyerOrganisation[]> {
  const found: BuyerOrganisation[] = [];
  for (let from = '0'.repeat(20); ; ) {
    const page = await services.eventStore.readAll({ from, limit: 500, filter: { types: ['identity.OrganisationRegistered'] } });
    for (const { type, data, metadata } of page.events) {
      const event = identityEvents.decode(type, data, metadata);
      if (event.type === 'identity.OrganisationRegistered' && event.data.kind === 'buyer') found.push({ organisationId: event.data.organisationId, name: event.data.name });
    }
    if (page.end) return found;
    from = page.position;
  }
}

/** The buyer organisation that `given` names by id or part of its name; the only one when nothing is given. @throws CliError */
export async function findOrganisation(application: GreengateApplication, given: string | undefined, { language }: Environment): Promise<BuyerOrganisation> {
  const all = await buyersOf(application);
  const fitting = given === undefined ? all : all.filter(({ organisationId, name }) => organisationId === given || name.toLowerCase().includes(given.toLowerCase()));
  const [first, second] = fitting;
  const list = (some: readonly BuyerOrganisation[]): string => some.map(({ name, organisationId }) => `${name} (${organisationId})`).join(', ');
  if (first && !second) return first;
  if (second) throw new CliError(say(told.organisationMany, language, { list: list(fitting) }), told.organisationManyRemedy[language]);
  if (all.length === 0) throw new CliError(told.organisationNone[language], told.organisationNoneRemedy[language]);
  throw new CliError(say(told.organisationUnknown, language, { value: given ?? '' }), list(all));
}
