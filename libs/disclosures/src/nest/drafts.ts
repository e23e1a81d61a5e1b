import { reject, unwrap } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import type { DraftAnswers } from '../contracts/draft-answers.contract';
import type { InventoryDocument } from '../contracts/calculation.contract';
import type { DisclosureRegisterEntry } from '../contracts/disclosure-register.contract';
import { documentOf } from '../domain/document-of-draft.rules';
import { answersOf } from '../domain/draft-fields.rules';
import { inventoryDraftDecider } from '../domain/inventory-draft.decider';
import { inventoryDraftEvents } from '../domain/inventory-draft.events';
import { valuesOf, type DraftState } from '../domain/inventory-draft.state';
import type { InventoryDraftView } from '../projections/inventory-drafts.projection';
import { programmeFor } from './factor-library';

interface Ids {
  readonly supplierId: string;
  readonly draftId: string;
}
export const draftStream = ({ supplierId, draftId }: Ids): string => `inventoryDraft-${supplierId}.${draftId}`;

/** The draft as its stream has it. @throws RejectedError `disclosures.draft-not-found` */
export async function draftOf(ids: Ids, services: Services): Promise<DraftState> {
  const { state } = await services.decider.load({ stream: draftStream(ids), decider: inventoryDraftDecider, definitions: inventoryDraftEvents });
  return state.status === 'none' ? unwrap(reject('disclosures.draft-not-found', { draftId: ids.draftId })) : state;
}

export const answersIn = (draft: Pick<DraftState, 'fields'>): DraftAnswers => answersOf(valuesOf(draft));

/** The draft as a document, with what is known of the supplier. @throws RejectedError with every answer that is missing */
export async function documentIn(draft: DraftState, services: Services): Promise<{ readonly document: InventoryDocument; readonly programmeId: string }> {
  const { legalName, place, programmeId } = await programmeFor(draft.supplierId, draft.programmeId ?? undefined, services);
  return { document: unwrap(documentOf(answersIn(draft), { organisation: legalName, place })), programmeId };
}

const offered = ['boundary', 'sites'] as const;

/** What was answered last time. For a correction, everything of the draft that became the disclosure; else boundary and sites of the last one submitted. */
export async function suggestionsFor({ supplierId, corrects }: { readonly supplierId: string; readonly corrects: string | null }, services: Services) {
  const filter = corrects === null ? { supplierId, status: 'submitted' } : { supplierId, disclosureId: corrects };
  const [last] = (await services.views.find<InventoryDraftView>('inventory_drafts', { filter, sort: { field: 'changedAt', direction: 'descending' }, limit: 1 })).documents;
  if (last !== undefined) {
    const { check: _check, ...before } = answersIn(last.view);
    const answers = corrects === null ? Object.fromEntries(offered.map((step) => [step, before[step]])) : before;
    return { draftId: last.view.draftId, disclosureId: last.view.disclosureId, answers: { ...answers } };
  }
  const [disclosure] = (await services.views.find<DisclosureRegisterEntry>('disclosure_register', { filter: { supplierId }, sort: { field: 'periodTo', direction: 'descending' }, limit: 1 })).documents;
  return disclosure === undefined ? { draftId: null, disclosureId: null, answers: {} } : { draftId: null, disclosureId: disclosure.view.disclosureId, answers: { boundary: { method: disclosure.view.current.boundary } } };
}
