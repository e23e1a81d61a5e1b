import type { EventMetadata, EventOf, Keys, Projection, Recorded } from '@greengate/kernel';
import fc from 'fast-check';
import { suppliersEvents } from '../domain/suppliers.events';
import { consentExpiry } from './consent-expiry.projection';
import { helperGrants } from './helper-grants.projection';
import { invitationList } from './invitation-list.projection';
import { supplierRegister } from './supplier-register.projection';
import type { SupplierRegisterEntry } from './supplier-register.view';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const supplierId = id(1);
const details = { legalName: 'Formosa Alloys', sector: 'metals', country: 'TW', province: null };
const sealedText = { keyId: 'k', iv: 'i', tag: 't', ciphertext: 'c' };
const metadata: EventMetadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2025-06-01T00:00:00.000Z', actor: { id: 'u', kind: 'user', organisation: id(9) }, tenant: id(9), build: 't' };
const { make } = suppliersEvents;
const invitation = { invitationId: id(6), programmeId: id(2) };
const ids = { programmeId: id(2), supplierId };
const enrolled = make.SupplierEnrolled({ ...ids, buyerOrganisationId: id(9), supplierOrganisationId: id(8), ...details, basis: 'consent' });
const granted = make.ConsentGranted({ ...ids, consentId: id(5), purpose: 'tiering', scopes: ['sites'], expiresOn: '2025-12-31' });
const ended = make.EnrolmentEnded({ ...ids, reason: 'no purchases' });
const grant = { supplierId, grantId: id(10), helperOrganisationId: id(11) };
const helped = make.HelperGranted({ ...grant, helperUserId: null, helperName: 'Harbour Accounting', purpose: 'energy bills', may: ['draft'], until: '2025-12-31', grantedBy: 'su' });
const helpEnded = make.HelperGrantEnded({ ...grant, reason: 'revoked', note: 'done' });
const events: readonly EventOf[] = [
  helped,
  helpEnded,
  make.SupplierRegistered({ supplierId, organisationId: id(8), ...details, identifiers: [{ scheme: 'duns', value: '804735132' }], holder: id(9) }),
  make.SupplierDetailsCorrected({ supplierId, ...details, province: 'Hsinchu' }),
  make.SupplierOrganisationLinked({ supplierId, organisationId: id(7), previousOrganisationId: id(8) }),
  make.SiteAdded({ supplierId, siteId: id(3), name: 'Plant', country: 'TW', province: null, city: null }),
  make.SiteRemoved({ supplierId, siteId: id(3), name: 'Plant', reason: 'sold' }),
  make.ContactAdded({ supplierId, contactId: id(4), purpose: 'disclosure', name: sealedText, email: sealedText, phone: null }),
  make.ContactRemoved({ supplierId, contactId: id(4), reason: 'left' }),
  enrolled,
  granted,
  make.ConsentRevoked({ ...ids, consentId: id(5), reason: 'over' }),
  ended,
  make.SupplierInvited({ ...invitation, organisationId: id(9), supplierName: 'F', email: sealedText, tokenDigest: 'a'.repeat(64), expiresAt: '2025-07-01T00:00:00.000Z', supplierId: null }),
  make.InvitationAccepted({ ...invitation, supplierId }),
  make.InvitationRevoked({ ...invitation, reason: 'wrong address' }),
];

type Documents = Map<string, { view: object | null; position: string }>;

/** What the runner does: a document takes an event once, and a removed one leaves its position. */
function run(projection: Projection, log: readonly Recorded[], into: Documents = new Map()): Documents {
  for (const recorded of log.filter(({ event }) => projection.handles.includes(event.type))) {
    const keys: Keys = projection.keys(recorded);
    const named = 'field' in keys ? [...into].filter(([, { view }]) => view !== null && (view as Record<string, unknown>)[keys.field] === keys.equals).map(([name]) => name) : keys;
    for (const name of named) {
      const before = into.get(name);
      if (before && before.position >= recorded.position) continue;
      into.set(name, { view: projection.evolve(before?.view ?? undefined, recorded, name), position: recorded.position });
    }
  }
  return into;
}
const logOf = (list: readonly EventOf[]): Recorded[] => list.map((event, n) => ({ event, id: `e${n}`, stream: 's', revision: n, position: String(n + 1).padStart(20, '0'), recordedAt: metadata.occurredAt, metadata }));

describe('folds', () => {
  it.each([supplierRegister, invitationList, consentExpiry, helperGrants].map((projection) => [projection.name, projection as unknown as Projection] as const))(
    '%s: a prefix, then the rest, and a batch twice, give what all in one go give',
    (_name, projection) => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...events), { maxLength: 24 }), fc.nat(24), fc.nat(24), (list, cut, back) => {
          const log = logOf(list);
          const parts = run(projection, log.slice(Math.max(0, cut - back)), run(projection, log.slice(0, cut)));
          expect([...parts]).toEqual([...run(projection, log)]);
        }),
      );
    },
  );
});

describe('supplier_register', () => {
  it('keeps a consent that ended, with when and why', () => {
    const view = run(supplierRegister, logOf([enrolled, granted, ended])).get(supplierId)?.view as SupplierRegisterEntry;
    expect(view.enrolments).toMatchObject([{ status: 'ended', consents: [{ scopes: ['sites'], ended: { at: metadata.occurredAt, reason: 'no purchases' } }] }]);
  });
});

describe('consent_expiry', () => {
  const due = (list: readonly EventOf[]) => [...run(consentExpiry as unknown as Projection, logOf(list)).values()].map(({ view }) => (view as { dueOn: string } | null)?.dueOn ?? null);
  it('is due on the day after the last one', () => expect(due([granted])).toEqual(['2026-01-01']));
  it('forgets every consent of an enrolment that ended', () => expect(due([granted, ended])).toEqual([null]));
});

describe('helper_grants', () => {
  const after = (list: readonly EventOf[]) => run(helperGrants, logOf(list)).get(grant.grantId)?.view;
  it('is due on the day after the last one, and no more once it ended', () => {
    expect(after([helped])).toMatchObject({ state: 'in-force', dueOn: '2026-01-01', ended: null });
    expect(after([helped, helpEnded])).toMatchObject({ state: 'ended', dueOn: null, ended: { at: metadata.occurredAt, reason: 'revoked', note: 'done' } });
  });
});
