import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import type { paths } from './schema';

/** The supplier's own record: who it is in law, its sites and its contacts. */
export const companyQuery = (supplierId: string) => queryOptions({ queryKey: ['company', supplierId], queryFn: () => answer(api.GET('/api/v1/suppliers/{supplierId}', { params: { path: { supplierId } } })) });
export type Company = Awaited<ReturnType<NonNullable<ReturnType<typeof companyQuery>['queryFn']>>>;
export type Site = Company['sites'][number];
export type Contact = Company['contacts'][number];

type BodyOf<Path extends keyof paths, Method extends 'post' | 'put'> = paths[Path] extends Record<Method, { requestBody?: { content: { 'application/json': infer Body } } }> ? Body : never;
export type Details = BodyOf<'/api/v1/suppliers/{supplierId}/details', 'put'>;
export type NewSite = BodyOf<'/api/v1/suppliers/{supplierId}/sites', 'post'>;
export type NewContact = BodyOf<'/api/v1/suppliers/{supplierId}/contacts', 'post'>;

export const correctDetails = (supplierId: string, body: Details) => answer(api.PUT('/api/v1/suppliers/{supplierId}/details', { params: { path: { supplierId } }, body }));
export const addSite = (supplierId: string, body: NewSite) => answer(api.POST('/api/v1/suppliers/{supplierId}/sites', { params: { path: { supplierId } }, body }));
export const removeSite = (supplierId: string, siteId: string, reason: string) => answer(api.POST('/api/v1/suppliers/{supplierId}/sites/{siteId}/removal', { params: { path: { supplierId, siteId } }, body: { reason } }));
export const addContact = (supplierId: string, body: NewContact) => answer(api.POST('/api/v1/suppliers/{supplierId}/contacts', { params: { path: { supplierId } }, body }));
/** Its name, address and number can be read by nobody afterwards. */
export const removeContact = (supplierId: string, contactId: string, reason: string) => answer(api.POST('/api/v1/suppliers/{supplierId}/contacts/{contactId}/removal', { params: { path: { supplierId, contactId } }, body: { reason } }));
