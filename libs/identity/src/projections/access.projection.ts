import { defineProjection, never } from '@greengate/kernel';
import { programmeAccessTypes, supplierAccessTypes, type AccessEvent, type ProgrammeAccessEvent, type SupplierAccessEvent } from './access.events';
import { programmeAccessId, supplierAccessId, type AccessView, type EnrolmentAccess, type ProgrammeAccess, type SupplierAccess } from './access.view';

const isProgramme = (event: AccessEvent): event is ProgrammeAccessEvent => event.type.startsWith('programmes.');

function evolveProgramme(view: ProgrammeAccess | undefined, { type, data }: ProgrammeAccessEvent): ProgrammeAccess | null {
  if (type === 'programmes.ProgrammeCreated') return { kind: 'programme', programmeId: data.programmeId, organisationId: data.organisationId, engagements: [] };
  if (!view) return null;
  const others = view.engagements.filter((engagement) => engagement.organisationId !== data.organisationId || engagement.as !== data.as);
  switch (type) {
    case 'programmes.OrganisationEngaged':
      return { ...view, engagements: [...others, { organisationId: data.organisationId, as: data.as, until: data.until }] };
    case 'programmes.EngagementEnded':
      return { ...view, engagements: others };
    default:
      return never(type);
  }
}

const withEnrolment = (view: SupplierAccess, programmeId: string, change: (enrolment: EnrolmentAccess) => EnrolmentAccess): SupplierAccess => ({
  ...view,
  enrolments: view.enrolments.map((enrolment) => (enrolment.programmeId === programmeId ? change(enrolment) : enrolment)),
});

function evolveSupplier(before: SupplierAccess | undefined, { type, data }: SupplierAccessEvent): SupplierAccess {
  const view: SupplierAccess = before ?? { kind: 'supplier', supplierId: data.supplierId, organisationId: null, enrolments: [], helpers: [], left: [] };
  switch (type) {
    case 'suppliers.SupplierRegistered':
      return { ...view, organisationId: data.organisationId };
    case 'suppliers.SupplierOrganisationLinked':
      // From here on the supplier decides itself what it shares: only its consents count.
      return { ...view, organisationId: data.organisationId, enrolments: view.enrolments.map((enrolment) => ({ ...enrolment, buyerHeld: false })) };
    case 'suppliers.SupplierEnrolled': {
      const { programmeId, buyerOrganisationId, basis } = data;
      const others = view.enrolments.filter((enrolment) => enrolment.programmeId !== programmeId);
      return { ...view, enrolments: [...others, { programmeId, buyerOrganisationId, buyerHeld: basis === 'buyer-held', consents: [] }], left: view.left.filter((one) => one !== programmeId) };
    }
    case 'suppliers.ConsentGranted': {
      const consent = { consentId: data.consentId, expiresOn: data.expiresOn };
      return withEnrolment(view, data.programmeId, (enrolment) => ({ ...enrolment, consents: [...enrolment.consents.filter(({ consentId }) => consentId !== consent.consentId), consent] }));
    }
    case 'suppliers.ConsentRevoked':
      return withEnrolment(view, data.programmeId, (enrolment) => ({ ...enrolment, consents: enrolment.consents.filter(({ consentId }) => consentId !== data.consentId) }));
    case 'suppliers.EnrolmentEnded':
      return { ...view, enrolments: view.enrolments.filter(({ programmeId }) => programmeId !== data.programmeId), left: [...view.left.filter((one) => one !== data.programmeId), data.programmeId] };
    case 'suppliers.HelperGranted': {
      const { grantId, helperOrganisationId, helperUserId, may, until } = data;
      const others = view.helpers.filter((helper) => helper.grantId !== grantId);
      return { ...view, helpers: [...others, { grantId, organisationId: helperOrganisationId, userId: helperUserId, may, until }] };
    }
    case 'suppliers.HelperGrantEnded':
      return { ...view, helpers: view.helpers.filter(({ grantId }) => grantId !== data.grantId) };
    default:
      return never(type);
  }
}

/** What authorisation asks for: who owns a programme, who is engaged in it, whose a supplier is, who helps it, and with whom it shares. */
export const access = defineProjection<AccessView, AccessEvent>({
  name: 'access',
  version: 3,
  handles: [...programmeAccessTypes, ...supplierAccessTypes],
  indexes: [],
  keys: ({ event }) => [isProgramme(event) ? programmeAccessId(event.data.programmeId) : supplierAccessId(event.data.supplierId)],
  evolve: (view, { event }) => {
    if (isProgramme(event)) return evolveProgramme(view?.kind === 'programme' ? view : undefined, event);
    return evolveSupplier(view?.kind === 'supplier' ? view : undefined, event);
  },
});
