import { ok, reject, type Result } from '@greengate/kernel';

/** A document of rules on its way: drafted by one, published by another, in force from a day. */
export interface Publication {
  readonly drafted: { readonly digest: string; readonly drafter: string } | null;
  readonly published: { readonly effectiveFrom: string } | null;
  readonly inForce: boolean;
}
export const unpublished: Publication = { drafted: null, published: null, inForce: false };

export type PublicationCommand =
  | { readonly kind: 'draft'; readonly digest: string; readonly by: string }
  | { readonly kind: 'publish'; readonly effectiveFrom: string; readonly today: string; readonly by: string }
  | { readonly kind: 'take-effect'; readonly today: string };

export type PublicationOutcome = 'nothing' | 'drafted' | 'published' | 'took-effect';

function publish(command: Extract<PublicationCommand, { kind: 'publish' }>, document: string, state: Publication): Result<PublicationOutcome> {
  if (state.published !== null) return reject('assessments.document-published', { document });
  if (state.drafted === null) return reject('assessments.document-not-drafted', { document });
  if (state.drafted.drafter === command.by) return reject('assessments.self-approval', { actor: command.by, document });
  if (command.effectiveFrom < command.today) return reject('assessments.effective-in-past', { field: 'effectiveFrom', value: command.effectiveFrom, today: command.today });
  return ok('published');
}

/**
 * What may be done to a document now. A draft may be drafted again until it is published; a published one is immutable; who drafted
 * last may not publish; it takes effect once, on its day or later.
 */
export function decidePublication(command: PublicationCommand, document: string, state: Publication): Result<PublicationOutcome> {
  if (command.kind === 'draft') {
    if (state.published !== null) return reject('assessments.document-published', { document });
    return ok(state.drafted?.digest === command.digest && state.drafted.drafter === command.by ? 'nothing' : 'drafted');
  }
  if (command.kind === 'publish') return publish(command, document, state);
  if (state.published === null) return reject('assessments.document-not-drafted', { document });
  if (state.inForce) return ok('nothing');
  return command.today < state.published.effectiveFrom ? reject('assessments.not-yet-effective', { document, effectiveFrom: state.published.effectiveFrom }) : ok('took-effect');
}
