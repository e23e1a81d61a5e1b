import type { OrganisationView } from '@greengate/identity/contracts';
import { dayOf, deterministicId, unwrap } from '@greengate/kernel';
import { decideCommand, handleCommand, handleQuery, type CommandBinding, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import { claimAccreditation, confirmAccreditation, endAccreditation, recordAccreditation } from '../contracts/accreditation.commands';
import type { AccreditationTerms } from '../contracts/accreditation.contract';
import { listAccreditations } from '../contracts/verifications.queries';
import { accreditationDecider, accreditationStream, type AccreditationCommand } from '../domain/accreditation.decider';
import { accreditationStateOn } from '../domain/accreditation-state.rules';
import { accreditationEvents } from '../domain/accreditation.events';
import type { AccreditationEntry } from '../projections/accreditation-register.projection';
import type { ProgrammeVerifiers } from '../projections/programme-verifiers.projection';
import { everyDocument } from './every-document';
import { kindOf } from './streams';

const by = ({ actor, meta }: MessageContext) => ({ by: { id: actor.id, organisation: actor.organisation }, today: dayOf(meta.occurredAt) });
const common = { stream: ({ organisationId }: { readonly organisationId: string }) => accreditationStream(organisationId), decider: accreditationDecider, definitions: accreditationEvents };

async function enter(type: 'claim' | 'record', input: AccreditationTerms & { readonly programmeId: string; readonly organisationId: string }, context: MessageContext, services: Services) {
  const { programmeId, organisationId, ...terms } = input;
  const accreditationId = deterministicId('accreditation', context.meta.commandId);
  const command: AccreditationCommand = { type, programmeId, organisationId, accreditationId, ...by(context), organisationKind: await kindOf(organisationId, services), terms };
  const { meta, expected } = context;
  const decided = await services.decider.run({ stream: accreditationStream(organisationId), decider: accreditationDecider, definitions: accreditationEvents, command, meta, ...(expected === undefined ? {} : { expected }) });
  const { revision, position } = unwrap(decided);
  return { output: { accreditationId }, revision, position };
}

export const accreditationCommands: readonly CommandBinding[] = [
  handleCommand(claimAccreditation, (input, context, services) => enter('claim', { ...input, organisationId: context.actor.organisation }, context, services)),
  handleCommand(recordAccreditation, (input, context, services) => enter('record', input, context, services)),
  decideCommand(confirmAccreditation, { ...common, command: (input, context): AccreditationCommand => ({ type: 'confirm', ...input, ...by(context) }), output: ({ accreditationId }) => ({ accreditationId }) }),
  decideCommand(endAccreditation, { ...common, command: (input, context): AccreditationCommand => ({ type: 'end', ...input, ...by(context) }), output: ({ accreditationId }) => ({ accreditationId }) }),
];

type Verifier = ProgrammeVerifiers['verifiers'][number];
const verifiersOf = async (programmeId: string, { views }: Services): Promise<readonly Verifier[]> => (await views.get<ProgrammeVerifiers>('programme_verifiers', programmeId))?.view.verifiers ?? [];

/** Those of the verifiers that the programme ever engaged, and those that were entered here. */
async function accreditationsIn(programmeId: string, verifiers: readonly Verifier[], { views }: Services): Promise<readonly AccreditationEntry[]> {
  const engaged = verifiers.map(({ organisationId }) => organisationId);
  const theirs = engaged.length === 0 ? [] : await everyDocument<AccreditationEntry>(views, 'accreditation_register', { organisationId: { in: engaged } });
  const here = await everyDocument<AccreditationEntry>(views, 'accreditation_register', { programmeId });
  // What another buyer refused to confirm is between it and the verifier.
  const shown = theirs.filter((entry) => entry.programmeId === programmeId || entry.recordedAt !== null);
  return [...new Map([...shown, ...here].map((entry) => [entry.accreditationId, entry])).values()].sort((a, b) => (a.enteredAt + a.accreditationId < b.enteredAt + b.accreditationId ? 1 : -1));
}

export const accreditationQueries: readonly QueryBinding[] = [
  handleQuery(listAccreditations, async ({ programmeId }, { actor, meta }, services) => {
    const seen = ({ organisationId }: { readonly organisationId: string }): boolean => !actor.roles.includes('verifier') || organisationId === actor.organisation;
    const everyVerifier = await verifiersOf(programmeId, services);
    const [verifiers, shown] = [everyVerifier.filter(seen), (await accreditationsIn(programmeId, everyVerifier, services)).filter(seen)];
    const organisations = await services.views.getMany<OrganisationView>('organisation_directory', [...new Set([...verifiers, ...shown].map(({ organisationId }) => organisationId))]);
    const names = new Map(organisations.map(({ id, view }) => [id, view.name]));
    const today = dayOf(meta.occurredAt);
    return {
      accreditations: shown.map(({ standards, levels, sectors, ...entry }) => ({
        ...entry,
        verifierName: names.get(entry.organisationId) ?? null,
        state: accreditationStateOn(today, entry),
        standards: [...standards],
        levels: [...levels],
        sectors: sectors && [...sectors],
      })),
      verifiers: verifiers.map(({ organisationId, engaged, until }) => ({ organisationId, name: names.get(organisationId) ?? null, engaged: engaged && (until === null || until >= today), until })),
    };
  }),
];
