import { digestOf, reject, unwrap, type CommandDefinition, type InputOf, type OutputOf } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import { addFactorSetPart, draftFactorSet, publishFactorSet, rowsPerPart } from '../contracts/factor-sets.command';
import type { FactorSet } from '../contracts/factor-set.contract';
import { factorSetDecider, missingParts, type FactorSetState } from '../domain/factor-set.decider';
import { factorsEvents } from '../domain/factors.events';
import { inParts } from '../domain/parts-of-set.rules';

/** Sends a command as somebody. `about` tells commands of one kind apart. */
export type SendAs = <D extends CommandDefinition>(definition: D, input: InputOf<D>, ...about: readonly string[]) => Promise<OutputOf<D>>;

export interface PutFactorSet {
  readonly organisationId: string;
  readonly document: FactorSet;
  readonly audience?: 'everyone' | 'organisation';
  readonly drafter: SendAs;
  /** Another person than the drafter; without one the set stays a draft. */
  readonly approver: SendAs | null;
  readonly onProgress?: (part: number, parts: number) => void;
}

/** `unchanged`: it stood there before, with this very digest. */
export interface PutOutcome {
  readonly setId: string;
  readonly digest: string;
  readonly outcome: 'published' | 'drafted' | 'unchanged';
  readonly status: 'drafted' | 'published' | 'withdrawn';
  readonly rows: number;
}

/** Where a set stands, from the log: known at once, whatever the views have seen. */
async function standingOf({ eventStore }: Pick<Services, 'eventStore'>, organisationId: string, setId: string): Promise<FactorSetState> {
  let state = factorSetDecider.initial;
  for (const { type, data, metadata } of await eventStore.readStream(`factorSet-${organisationId}.${setId}`)) {
    const event = factorsEvents.decode(type, data, metadata);
    if (event.type.startsWith('factors.FactorSet')) state = factorSetDecider.evolve(state, event as Parameters<typeof factorSetDecider.evolve>[1]);
  }
  return state;
}

/**
 * Drafts a document in parts and has it published, going on where an earlier attempt stopped. Done again, it changes nothing.
 * @throws RejectedError `factors.set-published` when the organisation has published another document under this id
 */
export async function putFactorSet(services: Pick<Services, 'eventStore'>, { organisationId, document, audience = 'everyone', drafter, approver, onProgress }: PutFactorSet): Promise<PutOutcome> {
  const { header, digest, parts } = inParts(document, rowsPerPart);
  const setId = header.id;
  const rows = document.factors.length + document.properties.length + document.blends.length + document.gwps.length;
  const { status, draft } = await standingOf(services, organisationId, setId);
  const same = draft?.digest === digest && digestOf(draft.header) === digestOf(header);
  if (status === 'published' || status === 'withdrawn') return same ? { setId, digest, outcome: 'unchanged', status, rows } : unwrap(reject('factors.set-published', { setId }));
  const missing = same ? missingParts({ status, draft }) : parts.map((_, at) => at + 1);
  if (!same) await drafter(draftFactorSet, { organisationId, header, digest, audience, parts: parts.length }, setId, digest);
  onProgress?.(parts.length - missing.length, parts.length);
  for (const part of missing) {
    const content = parts[part - 1];
    if (content === undefined) continue;
    await drafter(addFactorSetPart, { organisationId, setId, part, rows: content }, setId, digest, String(part));
    onProgress?.(part, parts.length);
  }
  if (approver === null) return { setId, digest, outcome: same && missing.length === 0 ? 'unchanged' : 'drafted', status: 'drafted', rows };
  await approver(publishFactorSet, { organisationId, setId, digest }, setId, digest);
  return { setId, digest, outcome: 'published', status: 'published', rows };
}
