import { dayOf } from '@greengate/kernel';
import type { AccessDirectory, EngagedAs, ReadGround, Services } from '@greengate/platform';
import { opensMessage } from '@greengate/suppliers/contracts';
import type { OrganisationView } from '../projections/organisation-directory.projection';
import { inForceOn, programmeAccessId, supplierAccessId, type EnrolmentAccess, type ProgrammeAccess, type SupplierAccess } from '../projections/access.view';

const grantsOf = (actor: { readonly id: string; readonly organisation: string }, { helpers }: SupplierAccess): readonly string[] =>
  helpers.filter(({ organisationId, userId }) => organisationId === actor.organisation && (userId === null || userId === actor.id)).map(({ grantId }) => grantId);

function groundOn(day: string, { programmeId, buyerHeld, consents }: EnrolmentAccess): ReadGround {
  const under = consents.filter(({ expiresOn }) => expiresOn === null || expiresOn >= day).map(({ consentId }) => consentId);
  if (under.length > 0) return { programmeId, basis: 'consent', under };
  return { programmeId, basis: buyerHeld ? 'buyer-held' : 'buyer-record', under };
}

/** The questions of authorisation, answered from the `access` view; expiry is compared with the day of the request (UTC, last day included). */
export function accessDirectoryOf({ views, clock }: Pick<Services, 'views' | 'clock'>): AccessDirectory {
  const programme = async (programmeId: string) => (await views.get<ProgrammeAccess>('access', programmeAccessId(programmeId)))?.view;
  const supplier = async (supplierId: string) => (await views.get<SupplierAccess>('access', supplierAccessId(supplierId)))?.view;
  const sharedEnrolments = async (supplierId: string): Promise<readonly EnrolmentAccess[]> => {
    const today = dayOf(clock.now());
    return ((await supplier(supplierId))?.enrolments ?? []).filter((enrolment) => inForceOn(today, enrolment));
  };
  const engagedIn = (view: ProgrammeAccess | undefined, organisationId: string, as: EngagedAs | undefined): boolean => {
    const today = dayOf(clock.now());
    return (view?.engagements ?? []).some(
      (engagement) => engagement.organisationId === organisationId && (as === undefined || engagement.as === as) && (engagement.until === null || engagement.until >= today),
    );
  };
  return {
    programmeOwner: async (programmeId) => (await programme(programmeId))?.organisationId,
    supplierOrganisation: async (supplierId) => (await supplier(supplierId))?.organisationId ?? undefined,
    sharedWithBuyer: async (supplierId, organisationId, programmeId) =>
      (await sharedEnrolments(supplierId)).some(
        (enrolment) => enrolment.buyerOrganisationId === organisationId && (programmeId === undefined || enrolment.programmeId === programmeId),
      ),
    async engaged(organisationId, { programmeId, supplierId }, as) {
      // What the supplier no longer shares with the buyer, it no longer shares with whom the buyer engaged.
      const enrolledIn = supplierId === undefined ? undefined : (await sharedEnrolments(supplierId)).map((enrolment) => enrolment.programmeId);
      const candidates = programmeId === undefined ? (enrolledIn ?? []) : [programmeId].filter((id) => enrolledIn === undefined || enrolledIn.includes(id));
      for (const candidate of candidates) if (engagedIn(await programme(candidate), organisationId, as)) return true;
      return false;
    },
    async grounds(actor, supplierId, programmeId) {
      const today = dayOf(clock.now());
      const found = await supplier(supplierId);
      if (found === undefined) return [];
      if (actor.actingFor === supplierId) return [{ programmeId: null, basis: 'helper-grant', under: grantsOf(actor, found) }];
      const met: ReadGround[] = [];
      for (const enrolment of found.enrolments) {
        const meets = enrolment.buyerOrganisationId === actor.organisation || engagedIn(await programme(enrolment.programmeId), actor.organisation, undefined);
        if (meets && (programmeId === undefined || enrolment.programmeId === programmeId)) met.push(groundOn(today, enrolment));
      }
      const shared = met.filter(({ basis }) => basis !== 'buyer-record');
      const counting = programmeId === undefined && shared.length > 0 ? shared : met;
      if (counting.length > 0) return counting;
      // Where it never stood nothing of it can have been answered.
      return found.left.filter((one) => one === programmeId).map((one) => ({ programmeId: one, basis: 'buyer-record', under: [] }));
    },
    async keepsInstallation(organisationId) {
      // Buyers are founded by Greengate itself alone, and documents of this view never change: the least position is the first of them.
      let first: { readonly position: string; readonly view: OrganisationView } | undefined;
      let cursor: string | undefined;
      do {
        const page = await views.find<OrganisationView>('organisation_directory', { filter: { kind: 'buyer' }, limit: 200, ...(cursor === undefined ? {} : { cursor }) });
        for (const document of page.documents) if (first === undefined || document.position < first.position) first = document;
        cursor = page.next;
      } while (cursor !== undefined);
      return first?.view.organisationId === organisationId;
    },
    async helps(actor, supplierId, message) {
      const today = dayOf(clock.now());
      return ((await supplier(supplierId))?.helpers ?? []).some(
        ({ organisationId, userId, may, until }) => organisationId === actor.organisation && (userId === null || userId === actor.id) && (until === null || until >= today) && opensMessage(may, message),
      );
    },
  };
}
