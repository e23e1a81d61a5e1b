import fc from 'fast-check';
import { peerStandings } from './peers.view';
import type { SupplierListEntry } from './supplier-list.view';

const base: SupplierListEntry = {
  programmeId: 'p', supplierId: 's0', supplierOrganisationId: 'o0', name: 'Own', nameKey: 'own', sector: 'metals', country: 'TW', province: null,
  sharing: { status: 'active', basis: 'consent', takenOver: false, enrolledAt: null, consents: [] }, status: 'active', shared: true, category: null, hotSpot: null, soleSource: null, qualifiedAlternatives: null,
  tier: 'C', previousTier: null, assessment: null, score: '50.00', scoreNumber: 50, metric: 'revenue', intensity: '4', intensityNumber: 4, trend: 'flat', gate: null, gateRule: null, dueOn: null, remediation: null, caseStatus: null, caseDueOn: null,
  spend: [], spendNumber: null, findings: [], openCritical: 0, openMajor: 0, openMinor: 0,
};
const peer = (n: number, over: Partial<SupplierListEntry> = {}): SupplierListEntry => ({ ...base, supplierId: `s${n}`, supplierOrganisationId: `o${n}`, name: `Secret ${n}`, nameKey: `secret ${n}`, score: `${40 + n * 5}.00`, intensity: String(n), ...over });
const five = [1, 2, 3, 4, 5].map((n) => peer(n));

describe('the place among peers', () => {
  it('counts who is better, equal and worse: by score the higher, by intensity the lower', () => {
    const found = peerStandings(base, [base, ...five]);
    expect(found).toMatchObject({ group: 'sector', sector: 'metals', metric: 'revenue' });
    // Scores 45 50 55 60 65, own 50; intensities 1 to 5, own 4.
    expect(found.score).toMatchObject({ status: 'placed', place: { own: '50.00', peers: 5, better: 3, equal: 1, worse: 1, middle: { from: '50', median: '55', to: '60' } } });
    expect(found.intensity).toMatchObject({ status: 'placed', place: { peers: 5, better: 3, equal: 1, worse: 1 } });
  });
  it('is hidden below five others, whoever else there is', () => {
    const hidden = { status: 'hidden', because: 'too-few-peers' };
    expect(peerStandings(base, [base, ...five.slice(1)]).score).toEqual(hidden);
    expect(peerStandings(base, [base, ...five.slice(1), peer(1, { status: 'ended' })]).score).toEqual(hidden);
    expect(peerStandings(base, [base, ...five.slice(1), peer(1, { programmeId: 'elsewhere' })]).score).toEqual(hidden);
    expect(peerStandings(base, [base, ...five.slice(1), peer(1, { score: null })]).score).toEqual(hidden);
  });
  it('takes several suppliers of one organisation for one, and its own never for a peer', () => {
    const neighbour = five.map((entry) => ({ ...entry, supplierOrganisationId: 'o1' }));
    expect(peerStandings(base, [base, ...neighbour]).score.status).toBe('hidden');
    expect(peerStandings(base, [base, ...five.slice(1), peer(9, { supplierOrganisationId: 'o0' })]).score.status).toBe('hidden');
  });
  it('compares with all sectors where its own has too few, and never with both', () => {
    const elsewhere = five.map((entry, index) => ({ ...entry, sector: index < 4 ? 'metals' : 'plastics' }));
    expect(peerStandings(base, [base, ...elsewhere])).toMatchObject({ group: 'programme', score: { place: { peers: 5 } } });
  });
  it('leaves out intensities that are not shared or measured otherwise', () => {
    for (const over of [{ shared: false }, { metric: 'output' }, { intensity: null }]) {
      const found = peerStandings(base, [base, ...five.slice(1), peer(1, over)]);
      expect(found).toMatchObject({ score: { status: 'placed' }, intensity: { status: 'hidden', because: 'too-few-peers' } });
    }
  });
  it('says so when there is nothing of one\'s own to compare', () => {
    expect(peerStandings({ ...base, score: null, metric: null, intensity: null }, five)).toMatchObject({ score: { because: 'nothing-of-your-own' }, intensity: { because: 'nothing-of-your-own' } });
  });
  it('never tells fewer than five apart, nor who they are, whatever the programme looks like', () => {
    const some = fc.record({ organisation: fc.constantFrom('o0', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6', null), sector: fc.constantFrom('metals', 'plastics', null), score: fc.option(fc.integer({ min: 0, max: 100 })), shared: fc.boolean(), metric: fc.constantFrom('revenue', 'output', null), status: fc.constantFrom('active' as const, 'ended' as const) });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (list) => {
        const peers = list.map(({ organisation, score, ...over }, index) => peer(index + 1, { ...over, supplierOrganisationId: organisation, score: score === null ? null : `${score}.00` }));
        const found = peerStandings(base, [base, ...peers]);
        expect(JSON.stringify(found)).not.toMatch(/Secret|"s\d|"o\d/);
        for (const standing of [found.score, found.intensity]) {
          if (standing.status !== 'placed') continue;
          const { peers: count, better, equal, worse } = standing.place;
          expect(count).toBeGreaterThanOrEqual(5);
          expect(better + equal + worse).toBe(count);
        }
      }),
    );
  });
});
