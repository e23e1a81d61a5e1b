import type { AnyFormula } from '@greengate/kernel';
import type { Calculation } from '@greengate/disclosures/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, answerWithRevision, api } from './client';

export const reviewQuery = (programmeId: string, supplierId: string, disclosureId: string) =>
  queryOptions({
    queryKey: ['review', programmeId, supplierId, disclosureId],
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/disclosures/{disclosureId}/review', { params: { path: { programmeId, supplierId, disclosureId } } })),
  });
export type Review = Awaited<ReturnType<NonNullable<ReturnType<typeof reviewQuery>['queryFn']>>>;
export type ReviewedLine = Review['lines'][number];
export type ReviewedField = Review['fields'][number];
export type AskedQuestion = Review['questions'][number];

/** What a disclosure was calculated from, and calculated again just now. */
export const calculationQuery = (supplierId: string, disclosureId: string) =>
  queryOptions({
    queryKey: ['calculation', supplierId, disclosureId],
    queryFn: async () => {
      const { recomputed, ...rest } = await answer(api.GET('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/calculation', { params: { path: { supplierId, disclosureId } } }));
      return { ...rest, recomputed: { ...recomputed, calculation: recomputed.calculation as Calculation | null } };
    },
  });
export type ShownCalculation = Awaited<ReturnType<NonNullable<ReturnType<typeof calculationQuery>['queryFn']>>>;

/** Titles and expressions of the formulas, read when somebody opens a calculation. */
export const formulasQuery = queryOptions({
  queryKey: ['formulas'],
  staleTime: Infinity,
  queryFn: async (): Promise<readonly AnyFormula[]> => (await import('./formulas')).disclosureFormulas,
});

export const evidenceOfDisclosureQuery = (supplierId: string, disclosureId: string) =>
  queryOptions({
    queryKey: ['evidence', supplierId, disclosureId],
    queryFn: async () => (await answer(api.GET('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/evidence', { params: { path: { supplierId, disclosureId } } }))).lines,
  });

export const evidenceAddress = (supplierId: string, digest: string, programmeId: string): string => `/api/v1/suppliers/${supplierId}/evidence/${digest}/file?programmeId=${programmeId}`;

export interface Answer {
  readonly questionId: string;
  readonly answer: string;
}

/** Accepts what was looked at: anything recorded since refuses it. */
export const acceptDisclosure = ({ supplierId, disclosureId, revision }: Review, answers: readonly Answer[]) =>
  answerWithRevision(
    api.POST('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/accept', {
      params: { path: { supplierId, disclosureId }, header: { 'If-Match': `W/"${revision}"` } },
      body: answers.length === 0 ? {} : { answers: [...answers] },
    }),
  );

export interface ReturnReason {
  readonly field: string;
  readonly reason: 'unit' | 'boundary' | 'evidence' | 'factor' | 'implausible' | 'other';
  readonly comment: string;
}

export const returnDisclosure = ({ supplierId, disclosureId, revision }: Review, reasons: readonly ReturnReason[], dueOn: string | null) =>
  answer(
    api.POST('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/return', {
      params: { path: { supplierId, disclosureId }, header: { 'If-Match': `W/"${revision}"` } },
      body: { reasons: [...reasons], dueOn },
    }),
  );

export const answerQuestion = (supplierId: string, disclosureId: string, { questionId, answer: text }: Answer) =>
  answer(api.POST('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/questions/{questionId}/answer', { params: { path: { supplierId, disclosureId, questionId } }, body: { answer: text } }));
