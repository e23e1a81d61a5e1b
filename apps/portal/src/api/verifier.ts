import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

const readVerifiable = (programmeId: string, query: { readonly limit?: number; readonly search?: string; readonly cursor?: string }) =>
  answer(api.GET('/api/v1/programmes/{programmeId}/verifiable-suppliers', { params: { path: { programmeId }, query } }));
export type VerifiableSupplier = Awaited<ReturnType<typeof readVerifiable>>['suppliers'][number];

/** Who shares with the programme, with the disclosures that a statement may name. */
export const verifiableSuppliersQuery = (programmeId: string, search: string) =>
  infiniteQueryOptions({
    queryKey: ['verifiable-suppliers', programmeId, search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => readVerifiable(programmeId, { limit: 20, ...(search === '' ? {} : { search }), ...(pageParam === undefined ? {} : { cursor: pageParam }) }),
    getNextPageParam: ({ next }) => next,
    placeholderData: (previous) => previous,
  });

const readIssued = (query: { readonly limit?: number; readonly cursor?: string }) => answer(api.GET('/api/v1/issued-statements', { params: { query } }));
export type IssuedStatement = Awaited<ReturnType<typeof readIssued>>['statements'][number];

/** What the own organisation issued, anywhere. */
export const issuedStatementsQuery = infiniteQueryOptions({
  queryKey: ['issued-statements'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) => readIssued({ limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) }),
  getNextPageParam: ({ next }) => next,
});

export const disclosureQuery = (supplierId: string, disclosureId: string) =>
  queryOptions({ queryKey: ['disclosure', supplierId, disclosureId], queryFn: () => answer(api.GET('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}', { params: { path: { supplierId, disclosureId } } })) });
export type Disclosure = Awaited<ReturnType<NonNullable<ReturnType<typeof disclosureQuery>['queryFn']>>>;
