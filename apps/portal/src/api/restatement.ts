import type { CauseKind, Inventory } from '@greengate/disclosures/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import { saveAnswers, startDraft, type Entered } from './drafts';

export type { CauseKind, Inventory };

/** Why accepted figures change, in the order of the GHG Protocol; growth or decline of the business is none of these. */
export const causeKinds: readonly CauseKind[] = ['error', 'structural-change', 'outsourcing-or-insourcing', 'methodology', 'factor-change', 'category-added', 'other'];

interface Ids {
  readonly supplierId: string;
  readonly disclosureId: string;
}

export const disclosureQuery = ({ supplierId, disclosureId }: Ids) =>
  queryOptions({
    queryKey: ['disclosure', supplierId, disclosureId],
    queryFn: () => answer(api.GET('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}', { params: { path: { supplierId, disclosureId } } })),
  });
export type Disclosure = Awaited<ReturnType<NonNullable<ReturnType<typeof disclosureQuery>['queryFn']>>>;

/** Every calculation of a disclosure, oldest first; none where totals were given. */
export const calculationsQuery = ({ supplierId, disclosureId }: Ids) =>
  queryOptions({
    queryKey: ['calculations', supplierId, disclosureId],
    queryFn: async () => (await answer(api.GET('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/calculations', { params: { path: { supplierId, disclosureId } } }))).calculations,
  });
export type RecordedCalculation = Awaited<ReturnType<NonNullable<ReturnType<typeof calculationsQuery>['queryFn']>>>[number];

/** What corrected figures are compared with: the calculation in force; before any is, the one given last. Null where totals were given. */
export const baselineQuery = (ids: Ids) =>
  queryOptions({
    queryKey: ['calculation-before', ids.supplierId, ids.disclosureId],
    queryFn: async () => {
      const { calculations } = await answer(api.GET('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/calculations', { params: { path: { ...ids } } }));
      const given = calculations.filter(({ cause }) => cause !== 'new-factor-set');
      const base = given.find(({ inForce }) => inForce) ?? given.at(-1);
      return base === undefined ? null : answer(api.GET('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/calculation', { params: { path: { ...ids }, query: { calculationId: base.calculationId } } }));
    },
  });
export type Baseline = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof baselineQuery>['queryFn']>>>>;

/** The arithmetic of two versions, read when somebody sees them. */
export const comparisonQuery = queryOptions({ queryKey: ['comparison'], staleTime: Infinity, queryFn: () => import('./restatement-formulas') });

interface Cause {
  readonly cause: string;
  readonly causeKind: CauseKind;
}

/** A guided inventory that begins with what was answered before; accepted figures are restated with their cause. */
export async function startCorrection({ supplierId, disclosureId }: Ids, programmeId: string, cause: Cause | undefined): Promise<string> {
  const { draftId, suggestions } = await startDraft(supplierId, programmeId, disclosureId);
  await saveAnswers(supplierId, draftId, { ...(suggestions.answers as Entered), ...(cause === undefined ? {} : { check: { ...cause } }) }, undefined);
  return draftId;
}

export const restateTotals = ({ supplierId, disclosureId }: Ids, inventory: Inventory, cause: Cause) =>
  answer(api.POST('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/restate', { params: { path: { supplierId, disclosureId } }, body: { inventory, ...cause, foundBy: 'supplier' } as never }));
export const correctTotals = ({ supplierId, disclosureId }: Ids, inventory: Inventory) =>
  answer(api.POST('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/correct', { params: { path: { supplierId, disclosureId } }, body: { inventory } as never }));
export const withdrawDisclosure = ({ supplierId, disclosureId }: Ids, reason: string) =>
  answer(api.POST('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/withdraw', { params: { path: { supplierId, disclosureId } }, body: { reason } }));
export const takeOverRecalculation = ({ supplierId, disclosureId }: Ids, calculationId: string, cause: string) =>
  answer(api.POST('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/recalculations/{calculationId}/take-over', { params: { path: { supplierId, disclosureId, calculationId } }, body: { cause } }));

/** Receipts of all that was handed in, the newest first. */
export const receiptsQuery = ({ supplierId, disclosureId }: Ids) =>
  queryOptions({
    queryKey: ['receipts', supplierId, disclosureId],
    queryFn: async () => [...(await answer(api.GET('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/receipts', { params: { path: { supplierId, disclosureId } } }))).receipts].reverse(),
  });
