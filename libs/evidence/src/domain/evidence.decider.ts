import { never, ok, reject, type Decider, type Result } from '@greengate/kernel';
import { placeOf } from '../contracts/evidence-subject.contract';
import type { CommandOf, EvidenceCommand } from './evidence.command';
import { evidenceEvents, type EvidenceEvent } from './evidence.events';
import { evolveEvidence, initialEvidence, type EvidenceState, type KeptFile } from './evidence.state';

type Decision = Result<readonly EvidenceEvent[]>;
const { make } = evidenceEvents;
const nothing: Decision = ok([]);
const megabyte = 1_048_576;

/** A supplier handles what was brought by or for it; anybody else only what his own side brought. */
const handles = ({ sides }: KeptFile, { as }: Pick<EvidenceCommand, 'as'>): boolean => sides.includes(as) || (as === 'supplier' && sides.includes('buyer'));

function handled(state: EvidenceState, digest: string, command: EvidenceCommand): Result<KeptFile> {
  const file = state.files[digest];
  return file === undefined || !handles(file, command) ? reject('evidence.not-found', { digest }) : ok(file);
}

/** The same content from the same side is one file, whatever it is called. */
function store({ limits, type: _type, by, ...file }: CommandOf<'store'>, state: EvidenceState): Decision {
  const known = state.files[file.digest];
  if (known?.sides.includes(file.as) === true) return nothing;
  if (known === undefined && state.total + file.size > limits.totalPerSupplier) return reject('evidence.too-much', { limit: `${Math.round(limits.totalPerSupplier / megabyte)} MB` });
  return ok([make.EvidenceStored({ ...file, storedBy: by })]);
}

const filesAt = (state: EvidenceState, kind: string, id: string): number =>
  Object.values(state.files).filter(({ places }) => Object.values(places).some((place) => place.kind === kind && place.id === id)).length;

function link(command: CommandOf<'link'>, state: EvidenceState): Decision {
  const { supplierId, digest, subject, programmeId, limits, by } = command;
  const found = handled(state, digest, command);
  if (!found.ok) return found;
  const { places, successor } = found.value;
  if (places[placeOf(subject)] !== undefined) return nothing;
  if (successor !== null) return reject('evidence.superseded', { digest, successor });
  const already = Object.values(places).some(({ kind, id }) => kind === subject.kind && id === subject.id);
  if (!already && filesAt(state, subject.kind, subject.id) >= limits.filesPerSubject) return reject('evidence.too-many-files', { subject: `${subject.kind} ${subject.id}`, limit: limits.filesPerSubject });
  return ok([make.EvidenceLinked({ supplierId, digest, subject, programmeId, linkedBy: by })]);
}

function unlink(command: CommandOf<'unlink'>, state: EvidenceState): Decision {
  const { supplierId, digest, subject, programmeId, reason, by } = command;
  const found = handled(state, digest, command);
  if (!found.ok) return found;
  if (found.value.places[placeOf(subject)] === undefined) return reject('evidence.not-linked', { digest });
  return ok([make.EvidenceUnlinked({ supplierId, digest, subject, programmeId, reason, unlinkedBy: by })]);
}

/** Whether following successors from `digest` comes to `target`. The chain has no ring, since this is asked before each step of it. */
function leadsTo(state: EvidenceState, digest: string, target: string): boolean {
  for (let at: string | null = digest; at !== null; at = state.files[at]?.successor ?? null) if (at === target) return true;
  return false;
}

function supersede(command: CommandOf<'supersede'>, state: EvidenceState): Decision {
  const { supplierId, digest, successor, reason, by } = command;
  const old = handled(state, digest, command);
  if (!old.ok) return old;
  const young = handled(state, successor, command);
  if (!young.ok) return young;
  if (old.value.successor === successor) return nothing;
  if (old.value.successor !== null) return reject('evidence.superseded', { digest, successor: old.value.successor });
  if (leadsTo(state, successor, digest)) return reject('evidence.superseded-by-itself', { digest });
  return ok([make.EvidenceSuperseded({ supplierId, digest, successor, reason, supersededBy: by })]);
}

/** Stream `evidence-<supplierId>`. */
export const evidenceDecider: Decider<EvidenceCommand, EvidenceState, EvidenceEvent> = {
  initial: initialEvidence,
  decide(command, state) {
    switch (command.type) {
      case 'store':
        return store(command, state);
      case 'link':
        return link(command, state);
      case 'unlink':
        return unlink(command, state);
      case 'supersede':
        return supersede(command, state);
      default:
        return never(command);
    }
  },
  evolve: evolveEvidence,
};
