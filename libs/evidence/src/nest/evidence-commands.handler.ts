import { RejectedError, unwrap, type Actor, type UploadedFile } from '@greengate/kernel';
import { decideCommand, handleCommand, handleFileCommand, type CommandBinding, type MessageContext, type Services } from '@greengate/platform';
import { evidenceLimits10 } from '../contracts/evidence-limits-1-0.data';
import type { EvidenceSubject } from '../contracts/evidence-subject.contract';
import { linkEvidence, storeEvidence, supersedeEvidence, unlinkEvidence } from '../contracts/evidence.command';
import { keptEvidence } from '../contracts/kept-evidence.contract';
import type { EvidenceCommand } from '../domain/evidence.command';
import { evidenceDecider } from '../domain/evidence.decider';
import { evidenceEvents } from '../domain/evidence.events';
import type { EvidenceSubjectEntry } from '../projections/evidence-register.view';
import { subjectKey } from '../projections/evidence-subjects.projection';
import { sideOf } from './evidence-actor';
import { identifyContent } from './identify-content';

const subjects = 'evidence_subjects';
const on = { stream: ({ supplierId }: { readonly supplierId: string }) => keptEvidence.stream(supplierId), decider: evidenceDecider, definitions: evidenceEvents };
const acting = (actor: Actor) => ({ by: actor.id, as: sideOf(actor) });

async function run(command: EvidenceCommand, { meta, expected }: MessageContext, services: Services) {
  return unwrap(await services.decider.run({ ...on, stream: on.stream(command), command, meta, ...(expected === undefined ? {} : { expected }) }));
}

/** One key per file: erasing it erases the name of this file and nothing else. */
export const nameKeyOf = (supplierId: string, digest: string): string => `evidence-${supplierId}.${digest}`;

async function storeCommand(supplierId: string, file: UploadedFile, { actor }: MessageContext, { vault }: Services): Promise<Extract<EvidenceCommand, { type: 'store' }>> {
  const mediaType = await identifyContent(file, evidenceLimits10);
  const name = await vault.seal(nameKeyOf(supplierId, file.digest), file.name);
  return { type: 'store', supplierId, digest: file.digest, name, mediaType, size: file.size, limits: evidenceLimits10, ...acting(actor) };
}

/** First asked whether it would be taken, then kept, then recorded: what is refused leaves nothing, and what is recorded is there. */
const store: CommandBinding = handleFileCommand(storeEvidence, async ({ supplierId }, file, context, services) => {
  const command = await storeCommand(supplierId, file, context, services);
  const { state } = await services.decider.load({ ...on, stream: on.stream(command) });
  unwrap(evidenceDecider.decide(command, state));
  const kept = await services.evidence.put(file.open());
  if (kept.digest !== file.digest) throw new Error(`a file changed between its arrival (${file.digest}) and its keeping (${kept.digest})`);
  const { events, revision, position } = await run(command, context, services);
  const { digest, name, size } = file;
  return { output: { supplierId, digest, name, mediaType: command.mediaType, size, known: events.length === 0 }, revision, position };
});

/** What a file is linked to must be there, and be this supplier's. */
async function subjectOf(supplierId: string, { kind, id }: EvidenceSubject, services: Services): Promise<EvidenceSubjectEntry> {
  await services.caughtUp([subjects]);
  const found = await services.views.get<EvidenceSubjectEntry>(subjects, subjectKey(supplierId, kind, id));
  if (found?.view.exists !== true) throw new RejectedError({ code: 'evidence.subject-not-found', facts: { kind, id } });
  return found.view;
}

export const evidenceCommands: readonly CommandBinding[] = [
  store,
  handleCommand(linkEvidence, async ({ supplierId, digest, subject }, context, services) => {
    const { programmeId } = await subjectOf(supplierId, subject, services);
    const { revision, position } = await run({ type: 'link', supplierId, digest, subject, programmeId, limits: evidenceLimits10, ...acting(context.actor) }, context, services);
    return { output: { supplierId, digest }, revision, position };
  }),
  handleCommand(unlinkEvidence, async ({ supplierId, digest, subject, reason }, context, services) => {
    const { programmeId } = await subjectOf(supplierId, subject, services);
    const { revision, position } = await run({ type: 'unlink', supplierId, digest, subject, programmeId, reason, ...acting(context.actor) }, context, services);
    return { output: { supplierId, digest }, revision, position };
  }),
  decideCommand(supersedeEvidence, {
    ...on,
    command: (input, { actor }): EvidenceCommand => ({ type: 'supersede', ...input, ...acting(actor) }),
    output: ({ supplierId, digest, successor }) => ({ supplierId, digest, successor }),
  }),
];
