import type { ImportedDisclosure } from '../projections/imported-disclosures.projection';
import type { ImportedSupplier } from '../projections/imported-suppliers.projection';
import { disclosuresBack } from './undo-disclosures';
import { suppliersBack, type KnownOfSupplier } from './undo-suppliers';

const batch = 'disclosures 2025-10-01 aaaa';
const disclosure: ImportedDisclosure = { supplierId: 's1', disclosureId: 'd1', from: '2024-01-01', to: '2024-12-31', batch, changedBy: null, changedSince: false, status: 'waiting', takenBackIn: null };

describe('the disclosures of a batch that is undone', () => {
  it.each([
    ['waits for review', {}, null],
    ['was returned', { status: 'returned' }, null],
    ['was accepted', { status: 'accepted' }, 'accepted-since'],
    ['was withdrawn by hand', { status: 'withdrawn' }, 'withdrawn-since'],
    ['was withdrawn by this undo, which was cut short', { status: 'withdrawn', takenBackIn: `undo ${batch}` }, null],
    ['was corrected by hand', { changedSince: true }, 'changed-since'],
    ['was there before, with other figures', { batch: null, changedBy: batch, changedSince: true }, 'replaced-earlier'],
  ] as const)('that %s', (_name, changes, why) => {
    const { steps, kept } = disclosuresBack(batch, [{ ...disclosure, ...changes }, { ...disclosure, disclosureId: 'other', batch: 'disclosures 2025-10-02 bbbb' }]);
    expect(steps.map(({ disclosureId }) => disclosureId)).toEqual(why === null ? ['d1'] : []);
    expect(kept).toEqual(why === null ? [] : [{ supplierId: 's1', what: '2024-01-01/2024-12-31', why }]);
  });
});

const enrolment: ImportedSupplier = { of: 'enrolment', supplierId: 's1', programmeId: 'p1', batch, changedBy: null, active: true, takenBackIn: null };
const page = { sharing: { takenOver: false, consents: [] }, audits: [], findings: [], spend: [] };
const dossier = { disclosures: [], targets: [] };
const blank: KnownOfSupplier = { dossier, page };

describe('the suppliers of a batch that is undone', () => {
  it.each([
    ['about which nothing was recorded since', {}, blank, null],
    ['that has only withdrawn figures', {}, { dossier: { disclosures: [{ status: 'withdrawn' }], targets: [] }, page }, null],
    ['with a disclosure since', {}, { dossier: { ...dossier, disclosures: [{ status: 'submitted' }] }, page }, 'has-disclosures'],
    ['that took its record over', {}, { dossier, page: { ...page, sharing: { takenOver: true, consents: [] } } }, 'acts-itself'],
    ['with a target', {}, { dossier: { ...dossier, targets: [{ status: 'committed' }] }, page }, 'has-targets'],
    ['with an audit', {}, { dossier, page: { ...page, audits: [{}] } }, 'has-audits'],
    ['with spend', {}, { dossier, page: { ...page, spend: [{}] } }, 'has-spend'],
    ['that left by hand', { active: false }, blank, 'ended-since'],
    ['that left by this undo, which was cut short', { active: false, takenBackIn: `undo ${batch}` }, blank, null],
    ['that were there before and were classified anew', { batch: null, changedBy: batch }, blank, 'classification-replaced'],
    ['whose details were replaced', { of: 'details', programmeId: null, batch: null, changedBy: batch }, blank, 'details-replaced'],
  ] as const)('%s', (_name, changes, known, why) => {
    const { steps, kept } = suppliersBack(batch, [{ ...enrolment, ...changes }], () => known);
    expect(steps.map(({ supplierId }) => supplierId)).toEqual(why === null ? ['s1'] : []);
    expect(kept).toEqual(why === null ? [] : [{ supplierId: 's1', what: '', why }]);
  });
});
