import { fold } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import fc from 'fast-check';
import type { StatementContent } from '../contracts/statement.contract';
import { statementDecider, type Circumstances, type StatementCommand } from './statement.decider';
import { statementEvents, type StatementEvent } from './statement.events';
import { statementStanding } from './statement-standing.rules';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const verifier = { id: id(7), organisation: id(2) };
const digest = 'c3'.repeat(32);
const year = { from: '2024-01-01', to: '2024-12-31' };
const content: StatementContent = {
  standard: 'ISO 14064-3:2019', level: 'limited', scopes: [2, 1], period: year, criteria: 'GHG Protocol', materiality: '0.05', opinion: 'unmodified', basis: null, misstatements: [], evidence: null,
  contentDigest: digest, validUntil: '2026-06-30',
};
const accreditation = { accreditationId: id(3), programmeId: id(1), status: 'recorded' as const, body: 'CNAS', standards: ['ISO 14064-3:2019'], levels: ['limited' as const], sectors: null, validFrom: '2024-01-01', validUntil: '2026-12-31' };
const circumstances: Circumstances = {
  accreditations: [accreditation], supplierOrganisationId: id(20), sector: '電子業', helpers: [id(30)],
  disclosure: { period: year, figures: [digest], people: ['su'], organisations: [id(20)] },
};
const base = { supplierId: id(10), statementId: id(11) };
const issue: StatementCommand & { type: 'issue' } = { type: 'issue', ...base, disclosureId: id(12), by: verifier, today: '2025-06-01', content, circumstances };
const { make } = statementEvents;
const issued = make.StatementIssued({ ...content, scopes: [1, 2], ...base, disclosureId: id(12), verifierOrganisationId: verifier.organisation, accreditationId: id(3), issuedBy: verifier.id });
const withdrawn = make.StatementWithdrawn({ ...base, disclosureId: id(12), reason: 'error found', withdrawnBy: verifier.id });
const expired = make.StatementExpired({ ...base, disclosureId: id(12), on: '2026-07-01' });
const spec = specification(statementDecider);
const but = (changes: Partial<StatementContent>): StatementCommand => ({ ...issue, content: { ...content, ...changes } });
const where = (changes: Partial<Circumstances>): StatementCommand => ({ ...issue, circumstances: { ...circumstances, ...changes } });
const disclosed = (changes: Partial<NonNullable<Circumstances['disclosure']>>): StatementCommand => where({ disclosure: { period: year, figures: [digest], people: [], organisations: [], ...changes } });

describe('a statement', () => {
  it('is issued once under the accreditation that covers it', () => {
    spec.given().when(issue).then(issued);
    spec.given(issued).when(issue).thenNothing();
  });
  it('is about a disclosure of this supplier, with figures to verify', () => {
    spec.given().when(where({ disclosure: null })).thenRejected('resource.not-found');
    spec.given().when(disclosed({ figures: [] })).thenRejected('verifications.disclosure-not-open');
    spec.given().when(disclosed({ figures: ['d4'.repeat(32)] })).thenRejected('verifications.other-figures');
    spec.given().when(disclosed({ figures: ['d4'.repeat(32), digest] })).then(issued);
  });
  it('is never about oneself', () => {
    spec.given().when(where({ supplierOrganisationId: verifier.organisation })).thenRejected('verifications.self-verification');
    spec.given().when(where({ helpers: [verifier.organisation] })).thenRejected('verifications.verifier-helps');
    spec.given().when(disclosed({ people: [verifier.id] })).thenRejected('verifications.contributed');
    spec.given().when(disclosed({ organisations: [verifier.organisation] })).thenRejected('verifications.contributed');
  });
  it('covers the period of the disclosure or lies within it', () => {
    spec.given().when(but({ period: { from: '2024-04-01', to: '2024-12-31' } })).then(make.StatementIssued({ ...issued.data, period: { from: '2024-04-01', to: '2024-12-31' } }));
    spec.given().when(but({ period: { from: '2023-12-31', to: '2024-12-31' } })).thenRejected('verifications.period-outside');
    spec.given().when(but({ period: { from: '2024-01-01', to: '2025-01-01' } })).thenRejected('verifications.period-outside');
  });
  it('says why its opinion is modified', () => {
    for (const opinion of ['qualified', 'adverse', 'disclaimer'] as const) {
      spec.given().when(but({ opinion })).thenRejected('verifications.basis-missing');
      spec.given().when(but({ opinion, basis: 'One site was not seen.' })).then(make.StatementIssued({ ...issued.data, opinion, basis: 'One site was not seen.' }));
    }
  });
  it('needs an accreditation of that day, and days to come', () => {
    spec.given().when({ ...issue, today: '2026-06-30' }).then(issued);
    spec.given().when({ ...issue, today: '2026-07-01' }).thenRejected('verifications.validity-in-the-past');
    spec.given().when({ ...issue, today: '2023-06-01' }).thenRejected('verifications.not-accredited');
    spec.given().when(but({ level: 'reasonable' })).thenRejected('verifications.level-not-accredited');
  });
  it('is withdrawn once, by the verifier that issued it', () => {
    const withdraw: StatementCommand = { type: 'withdraw', ...base, by: verifier, reason: 'error found' };
    spec.given(issued).when(withdraw).then(withdrawn);
    spec.given(issued, withdrawn).when(withdraw).thenNothing();
    spec.given(issued, expired).when(withdraw).thenRejected('verifications.statement-expired');
    spec.given(issued).when({ ...withdraw, by: { ...verifier, organisation: id(99) } }).thenRejected('resource.not-found');
    spec.given().when(withdraw).thenRejected('resource.not-found');
  });
  it('expires the day after its last one, and not before', () => {
    spec.given(issued).when({ type: 'expire', ...base, today: '2026-06-30' }).thenNothing();
    spec.given(issued).when({ type: 'expire', ...base, today: '2026-09-15' }).then(expired);
    spec.given(issued, withdrawn).when({ type: 'expire', ...base, today: '2026-07-01' }).thenNothing();
  });
  it('folds to the same in one go as in two', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<StatementEvent>(issued, withdrawn, expired), { maxLength: 8 }), fc.nat(8), (list, cut) => {
        expect(fold(statementDecider, list.slice(cut), fold(statementDecider, list.slice(0, cut)))).toEqual(fold(statementDecider, list));
      }),
    );
  });
});

describe('its standing', () => {
  const held = { ...content, status: 'in-force' as const };
  const accepted = { contentDigest: digest, period: year };
  it.each([
    [{}, accepted, 'counts'],
    [{ status: 'withdrawn' as const }, accepted, 'withdrawn'],
    [{ status: 'expired' as const }, accepted, 'expired'],
    [{}, null, 'not-accepted'],
    [{}, { ...accepted, contentDigest: 'd4'.repeat(32) }, 'other-figures'],
    [{ period: { from: '2024-04-01', to: '2024-12-31' } }, accepted, 'partial-period'],
    [{ scopes: [1 as const, 3 as const] }, accepted, 'scopes-missing'],
  ])('%j before %j: %s', (changes, figures, standing) => expect(statementStanding({ ...held, ...changes }, figures)).toBe(standing));
});
