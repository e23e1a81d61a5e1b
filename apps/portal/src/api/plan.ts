import type { MeasurePlan, MeasureRegisterEntry } from '@greengate/measures/contracts';
import type { Target, TargetRegisterEntry } from '@greengate/commitments/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

export type { MeasurePlan, MeasureRegisterEntry, Target, TargetRegisterEntry };

/** A page holds them all but for the rarest supplier; `next` says when it does not. */
const limit = 200;

export const targetsQuery = (supplierId: string) =>
  queryOptions({ queryKey: ['targets', supplierId], queryFn: async () => (await answer(api.GET('/api/v1/suppliers/{supplierId}/targets', { params: { path: { supplierId }, query: { limit } } }))).targets });

export const glidePathQuery = (supplierId: string, targetId: string) =>
  queryOptions({ queryKey: ['glide-path', supplierId, targetId], queryFn: () => answer(api.GET('/api/v1/suppliers/{supplierId}/targets/{targetId}/path', { params: { path: { supplierId, targetId } } })) });
export type GlidePath = Awaited<ReturnType<NonNullable<ReturnType<typeof glidePathQuery>['queryFn']>>>;

export const measuresQuery = (supplierId: string) =>
  queryOptions({ queryKey: ['measures', supplierId], queryFn: async () => (await answer(api.GET('/api/v1/suppliers/{supplierId}/measures', { params: { path: { supplierId }, query: { limit } } }))).measures as readonly MeasureRegisterEntry[] });

export const costCurveQuery = (supplierId: string, include: 'binding' | 'all') =>
  queryOptions({ queryKey: ['cost-curve', supplierId, include], queryFn: () => answer(api.GET('/api/v1/suppliers/{supplierId}/cost-curve', { params: { path: { supplierId }, query: { include } } })) });
export type CostCurve = Awaited<ReturnType<NonNullable<ReturnType<typeof costCurveQuery>['queryFn']>>>;
export type Curve = CostCurve['expected'][number];

export const commitTarget = (supplierId: string, target: Target) => answer(api.POST('/api/v1/suppliers/{supplierId}/targets', { params: { path: { supplierId } }, body: { target: { ...target, scopes: [...target.scopes] } } }));
export const supersedeTarget = (supplierId: string, targetId: string, target: Target, reason: string) =>
  answer(api.POST('/api/v1/suppliers/{supplierId}/targets/{targetId}/supersede', { params: { path: { supplierId, targetId } }, body: { target: { ...target, scopes: [...target.scopes] }, reason } }));
export const withdrawTarget = (supplierId: string, targetId: string, reason: string) => answer(api.POST('/api/v1/suppliers/{supplierId}/targets/{targetId}/withdraw', { params: { path: { supplierId, targetId } }, body: { reason } }));

export const planMeasure = (supplierId: string, plan: MeasurePlan) => answer(api.POST('/api/v1/suppliers/{supplierId}/measures', { params: { path: { supplierId } }, body: { plan } }));
export const startMeasure = (supplierId: string, measureId: string, startedOn: string) => answer(api.POST('/api/v1/suppliers/{supplierId}/measures/{measureId}/start', { params: { path: { supplierId, measureId } }, body: { startedOn } }));
export const completeMeasure = (supplierId: string, measureId: string, completedOn: string) => answer(api.POST('/api/v1/suppliers/{supplierId}/measures/{measureId}/complete', { params: { path: { supplierId, measureId } }, body: { completedOn } }));
export const abandonMeasure = (supplierId: string, measureId: string, reason: string) => answer(api.POST('/api/v1/suppliers/{supplierId}/measures/{measureId}/abandon', { params: { path: { supplierId, measureId } }, body: { reason } }));
