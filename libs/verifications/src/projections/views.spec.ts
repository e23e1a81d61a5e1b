import { disclosuresEvents } from '@greengate/disclosures/contracts';
import { sampleInventory } from '@greengate/disclosures/testing';
import { digestOf, type EventOf, type Projection } from '@greengate/kernel';
import { recordedAll } from '@greengate/kernel/testing';
import { programmesEvents } from '@greengate/programmes/contracts';
import { purchasingEvents } from '@greengate/purchasing/contracts';
import { suppliersEvents } from '@greengate/suppliers/contracts';
import fc from 'fast-check';
import { verificationsEvents } from '../domain/verifications.events';
import { coverageOf } from '../processes/coverage';
import { accreditationRegister } from './accreditation-register.projection';
import { issuedStatements } from './issued-statements.projection';
import { programmeVerifiers } from './programme-verifiers.projection';
import { statementExpiry } from './statement-expiry.projection';
import { supplierVerifications, type SupplierVerifications } from './supplier-verifications.projection';
import { verificationWeight, type VerificationWeight } from './verification-weight.projection';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [supplierId, programmeId, disclosureId, statementId, verifier] = [id(1), id(2), id(3), id(4), id(5)];
const inventory = sampleInventory({ period: { from: '2024-01-01', to: '2024-12-31' } });
const other = { ...inventory, primaryDataShare: '0.1' };
const { make: D } = disclosuresEvents;
const { make: V } = verificationsEvents;
const { make: S } = suppliersEvents;
const { make: P } = programmesEvents;
const { make: B } = purchasingEvents;
const ids = { programmeId, supplierId };
const terms = { body: 'CNAS', standards: ['ISO 14064-3:2019'], levels: ['limited' as const], sectors: null, validFrom: '2024-01-01', validUntil: '2025-12-31', programmeId, organisationId: verifier, accreditationId: id(6) };
const grant = { supplierId, grantId: id(7), helperOrganisationId: id(8) };
const submitted = D.DisclosureSubmitted({ supplierId, disclosureId, inventory, submittedBy: 'su' });
const accepted = D.DisclosureAccepted({ supplierId, disclosureId, inventory, acceptedBy: 'ana' });
const issued = V.StatementIssued({
  supplierId, statementId, disclosureId, standard: 'ISO 14064-3:2019', level: 'limited', scopes: [1, 2], period: inventory.period, criteria: 'GHG Protocol', materiality: '0.05', opinion: 'unmodified', basis: null,
  misstatements: [], evidence: null, contentDigest: digestOf(inventory), validUntil: '2026-06-30', verifierOrganisationId: verifier, accreditationId: id(6), issuedBy: 'vera',
});
const expired = V.StatementExpired({ supplierId, statementId, disclosureId, on: '2026-07-01' });
const restated = D.DisclosureAccepted({ supplierId, disclosureId, inventory: other, acceptedBy: 'ana' });
const enrolled = S.SupplierEnrolled({ ...ids, buyerOrganisationId: id(9), supplierOrganisationId: id(20), legalName: 'Harbour', sector: '電子業', country: 'TW', province: null, basis: 'consent' });
const consented = S.ConsentGranted({ ...ids, consentId: id(21), purpose: 'tiers', scopes: ['disclosures'], expiresOn: null });
const spent = B.SpendRecorded({ ...ids, year: 2024, money: { amount: '30.5', currency: 'TWD' }, source: 'ledger', batchId: null });
const events: readonly EventOf[] = [
  submitted, accepted, issued, expired, restated, enrolled, consented, spent,
  D.DisclosureReturned({ supplierId, disclosureId, reasons: [{ field: 'scope1', reason: 'evidence', comment: 'The meter is missing.' }], dueOn: null }),
  D.DisclosureCorrected({ supplierId, disclosureId, inventory: other, correctedBy: 'su' }),
  D.DisclosureWithdrawn({ supplierId, disclosureId, reason: 'wrong company' }),
  V.StatementWithdrawn({ supplierId, statementId, disclosureId, reason: 'error found', withdrawnBy: 'vera' }),
  V.AccreditationClaimed({ ...terms, claimedBy: 'vera' }), V.AccreditationRecorded({ ...terms, recordedBy: 'olga' }), V.AccreditationEnded({ programmeId, organisationId: verifier, accreditationId: id(6), reason: 'suspended', endedBy: 'olga' }),
  S.HelperGranted({ ...grant, helperUserId: null, helperName: 'Desk', purpose: 'bills', may: ['draft'], until: null, grantedBy: 'su' }), S.HelperGrantEnded({ ...grant, reason: 'revoked', note: 'done' }),
  S.ConsentRevoked({ ...ids, consentId: id(21), reason: 'over' }), S.EnrolmentEnded({ ...ids, reason: 'over' }), S.SupplierOrganisationLinked({ supplierId, organisationId: id(20), previousOrganisationId: id(22) }),
  P.OrganisationEngaged({ programmeId, organisationId: verifier, as: 'verifier', until: null }), P.EngagementEnded({ programmeId, organisationId: verifier, as: 'verifier' }), P.OrganisationEngaged({ programmeId, organisationId: id(23), as: 'auditor', until: null }),
  B.SpendCorrected({ ...ids, year: 2024, money: { amount: '20', currency: 'TWD' }, previous: { amount: '30.5', currency: 'TWD' }, reason: 'credit note', source: 'ledger', batchId: null }),
];

type Documents = Map<string, { readonly view: object | null; readonly position: string }>;
/** What the runner does: a document takes an event once, and a removed one leaves its position. */
function run(projection: Projection, log: ReturnType<typeof recordedAll>, into: Documents = new Map()): Documents {
  for (const recorded of log.filter(({ event }) => projection.handles.includes(event.type))) {
    const keys = projection.keys(recorded);
    const named = 'field' in keys ? [...into].filter(([, { view }]) => view !== null && (view as Record<string, unknown>)[keys.field] === keys.equals).map(([name]) => name) : keys;
    for (const name of named) {
      const before = into.get(name);
      if (before && before.position >= recorded.position) continue;
      into.set(name, { view: projection.evolve(before?.view ?? undefined, recorded, name), position: recorded.position });
    }
  }
  return into;
}
const views = [supplierVerifications, issuedStatements, statementExpiry, accreditationRegister, programmeVerifiers, verificationWeight].map((projection) => projection as unknown as Projection);
const after = <View>(projection: unknown, key: string, ...list: readonly EventOf[]): View | undefined => run(projection as Projection, recordedAll(list)).get(key)?.view as View | undefined;

describe('folds', () => {
  it.each(views.map((projection) => [projection.name, projection] as const))('%s: a prefix, then the rest, and a batch twice, give what all in one go give', (_name, projection) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 24 }), fc.nat(24), fc.nat(24), (list, cut, back) => {
        const log = recordedAll(list);
        expect([...run(projection, log.slice(Math.max(0, cut - back)), run(projection, log.slice(0, cut)))]).toEqual([...run(projection, log)]);
      }),
    );
  });
});

describe('supplier_verifications', () => {
  const view = (...list: readonly EventOf[]) => after<SupplierVerifications>(supplierVerifications, supplierId, ...list);
  it('knows the figures that may be verified: in force, or waiting', () => {
    const figures = { contentDigest: digestOf(inventory), period: inventory.period };
    expect(view(submitted)?.disclosures).toMatchObject([{ waiting: figures, accepted: null }]);
    expect(view(submitted, accepted)?.disclosures).toMatchObject([{ waiting: null, accepted: figures }]);
    expect(view(submitted, accepted, events[10] as EventOf)?.disclosures).toMatchObject([{ waiting: null, accepted: null }]);
  });
  it('takes what waited for what is accepted, as the disclosures decide it', () => {
    expect(view(submitted, accepted, D.DisclosureCorrected({ supplierId, disclosureId, inventory: other, correctedBy: 'su' }), restated)?.disclosures[0]?.accepted?.contentDigest).toBe(digestOf(other));
    expect(view(restated)?.disclosures[0]?.accepted?.contentDigest).toBe(digestOf(other));
  });
  it('keeps a statement that ended, with when', () => expect(view(submitted, issued, expired)?.statements).toMatchObject([{ status: 'expired', ended: { reason: null } }]));
});

describe('statement_expiry', () => {
  it('is due on the day after the last one, until it ended', () => {
    expect(after(statementExpiry, statementId, issued)).toMatchObject({ dueOn: '2026-07-01' });
    expect(after(statementExpiry, statementId, issued, expired)).toBeNull();
  });
});

describe('coverage', () => {
  const one = (...list: readonly EventOf[]) => ({
    weight: after<VerificationWeight>(verificationWeight, `${programmeId}.${supplierId}`, enrolled, ...list) as VerificationWeight,
    verified: after<SupplierVerifications>(supplierVerifications, supplierId, ...list),
  });
  const full = [consented, spent, submitted, accepted, issued];
  it('counts a supplier and its spend while a usable statement covers the figures in force', () => {
    expect(coverageOf([one(...full)], 2024)).toMatchObject({ suppliers: { covered: 1, total: 1, share: '1' }, spend: { byCurrency: [{ currency: 'TWD', covered: '30.5', total: '30.5', share: '1' }] } });
    for (const later of [[expired], [restated]]) expect(coverageOf([one(...full, ...later)], 2024)).toMatchObject({ suppliers: { covered: 0, total: 1 }, spend: { byCurrency: [{ covered: '0', total: '30.5' }] } });
  });
  it('counts no adverse opinion, and no other year', () => {
    expect(coverageOf([one(consented, spent, submitted, accepted, V.StatementIssued({ ...issued.data, opinion: 'adverse', basis: 'Half is missing.' }))], 2024)).toMatchObject({ suppliers: { covered: 0, missing: { noFigures: 0 } } });
    expect(coverageOf([one(...full)], 2023)).toMatchObject({ suppliers: { covered: 0, missing: { noFigures: 1 } }, spend: { byCurrency: [], missing: { noSpendFigure: 1 } } });
  });
  it('keeps in the denominator who shares nothing or disclosed nothing', () => {
    expect(coverageOf([one(spent, submitted, accepted, issued), one(consented), one(...full)], 2024)).toMatchObject({
      suppliers: { covered: 1, total: 3, share: '0.333333', missing: { noFigures: 1, notShared: 1 } }, spend: { byCurrency: [{ covered: '30.5', total: '61' }], missing: { noSpendFigure: 1 } },
    });
    expect(coverageOf([], 2024)).toMatchObject({ suppliers: { covered: 0, total: 0, share: null } });
  });
});
