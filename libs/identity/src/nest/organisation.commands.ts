import { deterministicId, RejectedError } from '@greengate/kernel';
import { handleCommand } from '@greengate/platform';
import { registerOrganisation } from '../contracts/organisation.contract';
import { identityEvents } from '../domain/identity.events';
import { organisationDecider, organisationStream } from '../domain/organisation.decider';
import { foundingRoles } from '../domain/roles.rules';
import { prepareAccount } from './open-account';
import { organisationKindOf } from './organisation-of';

/** Who may found an organisation may name its first person: from then on only its own administrators open accounts there. */
const founder = { kind: 'system', roles: [] } as const;

export const registerOrganisationCommand = handleCommand(registerOrganisation, async ({ name, kind, firstUser }, { actor, meta, expected }, services) => {
  const organisationId = deterministicId('organisation', meta.commandId);
  const by = actor.kind === 'system' ? 'system' : await organisationKindOf(services, actor.organisation);
  const accountMeta = { ...meta, commandId: deterministicId('first-user', meta.commandId) };
  // Before the organisation: an address in use or a weak password must leave nothing behind.
  const account = firstUser && (by === 'system' || by === 'buyer') ? await prepareAccount(services, firstUser, accountMeta.commandId) : undefined;
  const decided = await services.decider.run({
    stream: organisationStream(organisationId),
    decider: organisationDecider,
    definitions: identityEvents,
    command: { type: 'register', organisationId, name, kind, by },
    meta,
    ...(expected === undefined ? {} : { expected }),
  });
  if (!decided.ok) throw new RejectedError(decided.error);
  const { revision, position } = decided.value;
  const opened = await account?.open({ organisationId, organisationKind: kind, roles: foundingRoles(kind), demo: false, by: founder }, accountMeta);
  return { output: { organisationId, userId: account?.userId ?? null }, revision, position: opened?.position ?? position };
});
