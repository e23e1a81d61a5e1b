import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import type { paths } from './schema';

export interface Pair {
  readonly programmeId: string;
  readonly supplierId: string;
}
type Body<Path extends keyof paths> = paths[Path] extends { post: { requestBody?: { content: { 'application/json': infer Json } } } } ? Json : never;

/** What was bought from a supplier by year, with what it was before each correction. Never for the supplier. */
export const spendQuery = ({ programmeId, supplierId }: Pair) =>
  queryOptions({
    queryKey: ['spend', programmeId, supplierId],
    queryFn: async () => (await answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/spend', { params: { path: { programmeId, supplierId } } }))).figures,
  });
export type SpendFigure = Awaited<ReturnType<NonNullable<ReturnType<typeof spendQuery>['queryFn']>>>[number];

export const recordSpend = (path: Pair, body: Body<'/api/v1/programmes/{programmeId}/suppliers/{supplierId}/spend'>) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/spend', { params: { path }, body }));
export const correctSpend = (path: Pair, body: Body<'/api/v1/programmes/{programmeId}/suppliers/{supplierId}/spend/corrections'>) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/spend/corrections', { params: { path }, body }));
/** Names the figure as it was seen: one that somebody changed since stays. */
export const withdrawSpend = (path: Pair, { year, currency, amount }: Pick<SpendFigure, 'year' | 'currency' | 'amount'>, reason: string) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/spend/withdrawals', { params: { path }, body: { year, money: { amount, currency }, reason } }));

const receiptsShown = 50;

/** Receipts of goods, the latest first. */
export const receiptsQuery = ({ programmeId, supplierId }: Pair) =>
  infiniteQueryOptions({
    queryKey: ['goods-receipts', programmeId, supplierId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/goods-receipts', { params: { path: { programmeId, supplierId }, query: { limit: receiptsShown, ...(pageParam === undefined ? {} : { cursor: pageParam }) } } })),
    getNextPageParam: ({ next }) => next,
  });
export type GoodsReceipt = Awaited<ReturnType<NonNullable<ReturnType<typeof receiptsQuery>['queryFn']>>>['receipts'][number];

/** What came in of each product in each year, without what was reversed. */
export const receivedQuery = ({ programmeId, supplierId }: Pair) =>
  queryOptions({
    queryKey: ['received-quantities', programmeId, supplierId],
    queryFn: async () => (await answer(api.GET('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/received-quantities', { params: { path: { programmeId, supplierId } } }))).years,
  });

export const recordReceipt = (path: Pair, body: Body<'/api/v1/programmes/{programmeId}/suppliers/{supplierId}/goods-receipts'>) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/goods-receipts', { params: { path }, body }));
/** The goods went back. */
export const reverseReceipt = (path: Pair, receiptId: string, reason: string) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/goods-receipts/{receiptId}/reversal', { params: { path: { ...path, receiptId } }, body: { reason } }));
/** It was recorded by mistake. */
export const withdrawReceipt = (path: Pair, receiptId: string, reason: string) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/goods-receipts/{receiptId}/withdrawal', { params: { path: { ...path, receiptId } }, body: { reason } }));
