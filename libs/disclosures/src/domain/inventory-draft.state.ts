import { never } from '@greengate/kernel';
import { fieldsOf, type FieldValue } from './draft-fields.rules';
import type { InventoryDraftEvent } from './inventory-draft.events';

/** An answer with who gave it and when. */
export interface SavedField {
  readonly value: FieldValue;
  readonly savedBy: string;
  readonly savedAt: string;
  /** Of the draft's stream, after the save. */
  readonly revision: number;
}

export interface DraftState {
  readonly status: 'none' | 'open' | 'submitted' | 'discarded';
  readonly supplierId: string;
  readonly draftId: string;
  readonly programmeId: string | null;
  readonly corrects: string | null;
  readonly startedBy: string;
  /** By path, see `fieldsOf`. */
  readonly fields: Readonly<Record<string, SavedField>>;
  /** Revision of the stream; -1 before the first event. */
  readonly revision: number;
  readonly disclosureId: string | null;
}

export const noDraft: DraftState = { status: 'none', supplierId: '', draftId: '', programmeId: null, corrects: null, startedBy: '', fields: {}, revision: -1, disclosureId: null };

function answered(state: DraftState, { step, answers, savedBy, savedAt }: Extract<InventoryDraftEvent, { type: 'disclosures.DraftAnswered' }>['data'], revision: number): DraftState {
  const given = Object.entries(fieldsOf({ [step]: answers })).map(([path, value]): [string, SavedField] => [path, { value, savedBy, savedAt, revision }]);
  return { ...state, revision, fields: { ...state.fields, ...Object.fromEntries(given) } };
}

/** Fold one event. Total. */
export function evolveDraft(state: DraftState, event: InventoryDraftEvent): DraftState {
  const revision = state.revision + 1;
  switch (event.type) {
    case 'disclosures.DraftStarted':
      return { ...noDraft, ...event.data, status: 'open', revision };
    case 'disclosures.DraftAnswered':
      return answered(state, event.data, revision);
    case 'disclosures.DraftSubmitted':
      return { ...state, status: 'submitted', disclosureId: event.data.disclosureId, revision };
    case 'disclosures.DraftDiscarded':
      return { ...state, status: 'discarded', revision };
    default:
      return never(event);
  }
}

export const valuesOf = ({ fields }: Pick<DraftState, 'fields'>): Readonly<Record<string, FieldValue>> => Object.fromEntries(Object.entries(fields).map(([path, { value }]) => [path, value]));
