import { deterministicId, RejectedError } from '@greengate/kernel';
import { handleCommand } from '@greengate/platform';
import { registerOrganisation } from '../contracts/organisation.contract';
import { identityEvents } from '../domain/identity.events';
import { organisationDecider, organisationStream } from '../domain/organisation.decider';
import { organisationKindOf } from './organisation-of';

export const registerOrganisationCommand = handleCommand(registerOrganisation, async ({ name, kind }, { actor, meta, expected }, services) => {
  const organisationId = deterministicId('organisation', meta.commandId);
  const by = actor.kind === 'system' ? 'system' : await organisationKindOf(services, actor.organisation);
  const decided = await services.decider.run({
    stream: organisationStream(organisationId),
    decider: organisationDecider,
    definitions: identityEvents,
    command: { type: 'register', organisationId, name, kind, by },
    meta,
    ...(expected === undefined ? {} : { expected }),
  });
  if (!decided.ok) throw new RejectedError(decided.error);
  return { output: { organisationId }, revision: decided.value.revision, position: decided.value.position };
});
