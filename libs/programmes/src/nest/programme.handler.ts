import type { DecideRequest } from '@greengate/event-store';
import { identityEvents, type IdentityEvent } from '@greengate/identity/contracts';
import { RejectedError, deterministicId, unwrap } from '@greengate/kernel';
import { decideCommand, handleCommand, type CommandBinding, type Services } from '@greengate/platform';
import { createProgramme, endEngagement, engageOrganisation, renameProgramme, setProgrammeTarget } from '../contracts/programme.commands';
import { programmeDecider, programmeStream, type ProgrammeCommand } from '../domain/programme.decider';
import { programmesEvents } from '../domain/programmes.events';

const common = { stream: ({ programmeId }: { readonly programmeId: string }) => programmeStream(programmeId), decider: programmeDecider, definitions: programmesEvents };

const organisationKind = {
  initial: null as string | null,
  evolve: (kind: string | null, event: IdentityEvent): string | null => (event.type === 'identity.OrganisationRegistered' ? event.data.kind : kind),
};

async function kindOf(organisationId: string, services: Services): Promise<string | null> {
  const definitions = identityEvents as unknown as DecideRequest<never, unknown, IdentityEvent>['definitions'];
  const { state } = await services.decider.load({ stream: `organisation-${organisationId}`, decider: organisationKind, definitions });
  return state;
}

/** The IANA database is the runtime's, so this is asked at the edge. @throws RejectedError `programmes.time-zone-unknown` */
function mustBeTimeZone(value: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
  } catch {
    throw new RejectedError({ code: 'programmes.time-zone-unknown', facts: { field: 'timeZone', value } });
  }
}

const create: CommandBinding = handleCommand(createProgramme, async ({ organisationId, name, currency, timeZone }, context, services) => {
  mustBeTimeZone(timeZone);
  const programmeId = deterministicId('programme', context.meta.commandId);
  const decided = await services.decider.run({
    stream: programmeStream(programmeId),
    decider: programmeDecider,
    definitions: programmesEvents,
    command: { type: 'create', programmeId, organisationId, organisationKind: await kindOf(organisationId, services), name, currency, timeZone },
    meta: context.meta,
  });
  const { revision, position } = unwrap(decided);
  return { output: { programmeId }, revision, position };
});

export const programmeCommands: readonly CommandBinding[] = [
  create,
  decideCommand(renameProgramme, { ...common, command: ({ name }): ProgrammeCommand => ({ type: 'rename', name }), output: ({ programmeId }) => ({ programmeId }) }),
  decideCommand(setProgrammeTarget, {
    ...common,
    command: ({ baseYear, targetYear, reduction, reason }): ProgrammeCommand => ({ type: 'set-target', target: { baseYear, targetYear, reduction }, reason }),
    output: ({ programmeId }) => ({ programmeId }),
  }),
  decideCommand(engageOrganisation, {
    ...common,
    command: ({ organisationId, as, until }, { meta }): ProgrammeCommand => ({ type: 'engage', organisationId, as, until, now: meta.occurredAt }),
    output: ({ programmeId, organisationId }) => ({ programmeId, organisationId }),
  }),
  decideCommand(endEngagement, {
    ...common,
    command: ({ organisationId, as }): ProgrammeCommand => ({ type: 'end-engagement', organisationId, as }),
    output: ({ programmeId, organisationId }) => ({ programmeId, organisationId }),
  }),
];
