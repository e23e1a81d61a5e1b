import { queryOptions } from '@tanstack/react-query';
import type { StatementContent } from '@greengate/verifications/contracts';
import { answer, api } from './client';

export type { StatementContent };

export const accreditationsQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['accreditations', programmeId], queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/accreditations', { params: { path: { programmeId } } })) });
export type Accreditations = Awaited<ReturnType<NonNullable<ReturnType<typeof accreditationsQuery>['queryFn']>>>;
export type Accreditation = Accreditations['accreditations'][number];
type Terms = Pick<Accreditation, 'body' | 'standards' | 'levels' | 'sectors' | 'validFrom' | 'validUntil'>;
interface AccreditationIds {
  readonly programmeId: string;
  readonly organisationId: string;
  readonly accreditationId: string;
}

export const claimAccreditation = (programmeId: string, body: Terms) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/accreditation-claims', { params: { path: { programmeId } }, body }));

export const recordAccreditation = (programmeId: string, body: Terms & { readonly organisationId: string }) => answer(api.POST('/api/v1/programmes/{programmeId}/accreditations', { params: { path: { programmeId } }, body }));
export const confirmAccreditation = ({ programmeId, accreditationId, organisationId }: AccreditationIds) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/accreditations/{accreditationId}/confirmation', { params: { path: { programmeId, accreditationId } }, body: { organisationId } }));
/** Of a claim: it is refused. */
export const endAccreditation = ({ programmeId, accreditationId, organisationId }: AccreditationIds, reason: string) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/accreditations/{accreditationId}/end', { params: { path: { programmeId, accreditationId } }, body: { organisationId, reason } }));


export const statementsQuery = (supplierId: string) =>
  queryOptions({ queryKey: ['statements', supplierId], queryFn: async () => (await answer(api.GET('/api/v1/suppliers/{supplierId}/statements', { params: { path: { supplierId }, query: {} } }))).statements });
export type Statement = Awaited<ReturnType<NonNullable<ReturnType<typeof statementsQuery>['queryFn']>>>[number];

export const subjectQuery = (supplierId: string, disclosureId: string) =>
  queryOptions({ queryKey: ['verification-subject', supplierId, disclosureId], queryFn: () => answer(api.GET('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/verification-subject', { params: { path: { supplierId, disclosureId } } })) });
export type Subject = Awaited<ReturnType<NonNullable<ReturnType<typeof subjectQuery>['queryFn']>>>;

export const issueStatement = (supplierId: string, disclosureId: string, body: StatementContent) =>
  answer(api.POST('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/statements', { params: { path: { supplierId, disclosureId } }, body: { ...body, scopes: [...body.scopes], misstatements: [...body.misstatements] } }));

export const withdrawStatement = (supplierId: string, statementId: string, reason: string) =>
  answer(api.POST('/api/v1/suppliers/{supplierId}/statements/{statementId}/withdrawal', { params: { path: { supplierId, statementId } }, body: { reason } }));
