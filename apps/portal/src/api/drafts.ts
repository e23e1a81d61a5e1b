import type { DraftAnswers, DraftStep } from '@greengate/disclosures/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, answerWithRevision } from './client';

/** Answers of a guided inventory as they are sent: only those that changed, null takes one back. */
export type Entered = { [Step in DraftStep]?: Partial<DraftAnswers[Step]> };

export const draftsQuery = (supplierId: string) =>
  queryOptions({
    queryKey: ['drafts', supplierId],
    queryFn: async () => (await answer(api.GET('/api/v1/suppliers/{supplierId}/inventory-drafts', { params: { path: { supplierId }, query: { limit: 50 } } }))).drafts,
  });

export const draftQuery = (supplierId: string, draftId: string) =>
  queryOptions({
    queryKey: ['draft', supplierId, draftId],
    queryFn: async () => {
      const draft = await answer(api.GET('/api/v1/suppliers/{supplierId}/inventory-drafts/{draftId}', { params: { path: { supplierId, draftId } } }));
      return { ...draft, answers: draft.answers as DraftAnswers };
    },
  });
export type Draft = Awaited<ReturnType<NonNullable<ReturnType<typeof draftQuery>['queryFn']>>>;
export type Consequence = Draft['consequences'][number];

export const previewQuery = (supplierId: string, draftId: string, revision: number) =>
  queryOptions({
    queryKey: ['draft-preview', supplierId, draftId, revision],
    queryFn: () => answer(api.GET('/api/v1/suppliers/{supplierId}/inventory-drafts/{draftId}/preview', { params: { path: { supplierId, draftId } } })),
  });

export const startDraft = (supplierId: string, programmeId: string, corrects?: string) =>
  answer(api.POST('/api/v1/suppliers/{supplierId}/inventory-drafts', { params: { path: { supplierId } }, body: { programmeId, ...(corrects === undefined ? {} : { corrects }) } }));

export const saveAnswers = (supplierId: string, draftId: string, answers: Entered, basedOn: number | undefined) =>
  answerWithRevision(
    api.POST('/api/v1/suppliers/{supplierId}/inventory-drafts/{draftId}/answers', {
      params: { path: { supplierId, draftId } },
      // The schema's type is what the server keeps; what people type ("１２．８４") is read there.
      body: { answers, ...(basedOn === undefined ? {} : { basedOn }) } as never,
    }),
  );

export const submitDraft = (supplierId: string, draftId: string) =>
  answer(api.POST('/api/v1/suppliers/{supplierId}/inventory-drafts/{draftId}/submit', { params: { path: { supplierId, draftId }, header: { 'Idempotency-Key': `submit-${draftId}` } } as never }));

export const discardDraft = (supplierId: string, draftId: string) => answer(api.POST('/api/v1/suppliers/{supplierId}/inventory-drafts/{draftId}/discard', { params: { path: { supplierId, draftId } } }));
