import { handleQuery, type QueryBinding } from '@greengate/platform';
import { getDraft, listDrafts, previewDraft } from '../contracts/inventory-drafts.contract';
import { draftConsequences } from '../domain/draft-consequences.rules';
import { progressOf } from '../domain/draft-progress.rules';
import type { DraftState, SavedField } from '../domain/inventory-draft.state';
import type { InventoryDraftView } from '../projections/inventory-drafts.projection';
import { calculateForSupplier } from './calculate-for-supplier';
import { answersIn, documentIn, draftOf, suggestionsFor } from './drafts';
import { questionsBefore } from './questions-before';

const statusOf = ({ status }: DraftState) => (status === 'none' ? ('open' as const) : status);
const headOf = (draft: DraftState) => {
  const { supplierId, draftId, programmeId, corrects, disclosureId, revision } = draft;
  return { supplierId, draftId, status: statusOf(draft), programmeId, corrects, disclosureId, revision };
};

/** Everybody who saved something, the latest first. */
function editorsOf(fields: Readonly<Record<string, SavedField>>): { by: string; at: string }[] {
  const latest = new Map<string, SavedField>();
  for (const field of Object.values(fields)) if ((latest.get(field.savedBy)?.revision ?? -1) < field.revision) latest.set(field.savedBy, field);
  return [...latest.values()].sort((a, b) => b.revision - a.revision).map(({ savedBy, savedAt }) => ({ by: savedBy, at: savedAt }));
}

export const draftQueries: readonly QueryBinding[] = [
  handleQuery(getDraft, async (ids, _context, services) => {
    const draft = await draftOf(ids, services);
    const answers = answersIn(draft);
    const saved = Object.fromEntries(Object.entries(draft.fields).map(([path, { savedBy: by, savedAt: at, revision }]) => [path, { by, at, revision }]));
    return {
      ...headOf(draft),
      answers: { ...answers },
      saved,
      editors: editorsOf(draft.fields),
      progress: progressOf(answers),
      consequences: draftConsequences(answers),
      suggestions: draft.status === 'open' ? await suggestionsFor(draft, services) : { draftId: null, disclosureId: null, answers: {} },
    };
  }),
  handleQuery(previewDraft, async (ids, { meta }, services) => {
    const draft = await draftOf(ids, services);
    const { document, programmeId } = await documentIn(draft, services);
    const calculated = await calculateForSupplier(ids.supplierId, programmeId, document, meta.commandId, services);
    const { outcome, inventory, calculation } = calculated;
    const questions = await questionsBefore(ids.supplierId, calculated, services);
    return { draftId: ids.draftId, revision: draft.revision, ...outcome, consequences: [...draftConsequences(answersIn(draft)), ...outcome.consequences], inventory, calculation: { ...calculation }, questions };
  }),
  handleQuery(listDrafts, async ({ supplierId, status, limit, cursor }, _context, services) => {
    const page = await services.views.find<InventoryDraftView>('inventory_drafts', {
      filter: { supplierId, ...(status === undefined ? {} : { status }) },
      sort: { field: 'changedAt', direction: 'descending' },
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const drafts = page.documents.map(({ view }) => ({ ...headOf(view), startedAt: view.startedAt, startedBy: view.startedBy, changedAt: view.changedAt, changedBy: view.changedBy, progress: progressOf(answersIn(view)) }));
    return { drafts, ...(page.next === undefined ? {} : { next: page.next }) };
  }),
];
