import { deterministicId, digestOf } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import { customFactor, ladder, type CustomFactorEntry } from '../contracts';
import { availableSets, sampleCustomFactor } from '../testing';
import { approvedFactors } from './approved-factors.rules';
import { customFactorDecider } from './custom-factor.decider';
import { factorsEvents } from './factors.events';
import { findFactor } from './find-factor.rules';
import { ladder10 } from './ladder-1-0.data';
import { ladder11 } from './ladder-1-1.data';

const { make } = factorsEvents;
const { given } = specification(customFactorDecider);
const ids = { programmeId: deterministicId('programme'), supplierId: deterministicId('supplier'), customFactorId: deterministicId('custom') };
const digest = digestOf(sampleCustomFactor);
const proposed = make.CustomFactorProposed({ ...ids, ...sampleCustomFactor, digest, proposedBy: 'su' });
const approved = make.CustomFactorApproved({ ...ids, digest, approvedBy: 'ann' });
const refused = make.CustomFactorRefused({ ...ids, reason: 'no carbon test', refusedBy: 'ann' });

describe('a supplier\'s own factor', () => {
  it('is proposed with evidence and approved or refused by another person', () => {
    given().when({ type: 'propose', ...ids, proposal: sampleCustomFactor, by: 'su' }).then(proposed);
    given(proposed).when({ type: 'approve', ...ids, by: 'ann' }).then(approved);
    given(proposed).when({ type: 'refuse', ...ids, reason: 'no carbon test', by: 'ann' }).then(refused);
    given(proposed).when({ type: 'approve', ...ids, by: 'su' }).thenRejected('factors.self-approval');
  });
  it('is decided once', () => {
    given(proposed, approved).when({ type: 'approve', ...ids, by: 'eve' }).thenNothing();
    given(proposed, approved).when({ type: 'refuse', ...ids, reason: 'no', by: 'eve' }).thenRejected('factors.custom-factor-decided');
    given(proposed, refused).when({ type: 'approve', ...ids, by: 'eve' }).thenRejected('factors.custom-factor-decided');
  });
  it('of another supplier or programme is not found', () => {
    given(proposed).when({ type: 'approve', ...ids, supplierId: deterministicId('other'), by: 'ann' }).thenRejected('resource.not-found');
    given(proposed).when({ type: 'approve', ...ids, programmeId: deterministicId('other'), by: 'ann' }).thenRejected('resource.not-found');
    given().when({ type: 'approve', ...ids, by: 'ann' }).thenRejected('resource.not-found');
  });
  it('needs evidence, and a GWP set behind CO2e', () => {
    expect(customFactor.safeParse({ ...sampleCustomFactor, evidence: [] }).success).toBe(false);
    const inCo2e = { ...sampleCustomFactor, factor: { ...sampleCustomFactor.factor, numerator: { gas: 'CO2e', unit: 'tCO2e' } } };
    given().when({ type: 'propose', ...ids, proposal: inCo2e, by: 'su' }).thenRejected('factors.gwp-set-missing');
  });
  it('stands on a rung of its own: for its place and its years, whatever the tables say of closer places', () => {
    const approved = (changes: Partial<typeof sampleCustomFactor.factor>) => approvedFactors([{ ...ids, ...sampleCustomFactor, factor: { ...sampleCustomFactor.factor, ...changes }, digest, status: 'approved', proposedBy: 'su', proposedAt: '2025-01-01T00:00:00.000Z', decidedBy: 'ann', decidedAt: null, reason: null }]);
    const power = (year: number, subdivision: string | null, changes: Partial<typeof sampleCustomFactor.factor> = {}) => {
      const own = approved({ activity: 'electricity/grid', id: 'electricity/grid@kwh', denominator: 'kWh', geography: { level: 'country', country: 'CN' }, years: { from: 2022, to: 2022 }, ...changes });
      const found = findFactor({ activity: 'electricity/grid', place: { country: 'CN', ...(subdivision === null ? {} : { subdivision }) }, year, unit: 'MWh', sets: [...own, ...availableSets('cn-grid-2022', 'cn-grid-2021')], ladder: ladder11 });
      return found.ok ? [found.value.factor.value, found.value.downgrade, found.value.steps.at(-1)?.rung, found.value.steps.at(-1)?.says?.en ?? null] : found.error.code;
    };
    expect(power(2022, 'CN-JS')).toEqual(['0.098', 0, 'own-year', null]);
    expect(power(2022, null)).toEqual(['0.098', 0, 'own-year', null]);
    expect(power(2021, 'CN-JS')).toEqual(['0.6451', 0, 'subdivision-year', null]);
    expect(power(2024, 'CN-JS')).toEqual(['0.5978', 1, 'subdivision-earlier', expect.stringContaining('2022')]);
    expect(power(2022, 'CN-JS', { denominator: 't' })).toEqual(['0.5978', 0, 'subdivision-year', null]);
    expect(power(2022, 'CN-JS', { geography: { level: 'country', country: 'DE' } })).toEqual(['0.5978', 0, 'subdivision-year', null]);
    expect(power(2022, null, { years: { from: 2020, to: 2020 } })).toEqual(['0.5366', 0, 'country-year', null]);
  });
  it('without one, the ladder answers like the one before', () => {
    for (const [activity, subdivision, year] of [['electricity/grid', 'CN-JS', 2024], ['electricity/grid', 'CN-XZ', 2022], ['heat/purchased', 'CN-JS', 2024]] as const) {
      const ask = (ladder: typeof ladder10) => findFactor({ activity, place: { country: 'CN', subdivision }, year, sets: availableSets('cn-grid-2022', 'cn-grid-2021', 'cn-fuels'), ladder });
      const [before, after] = [ask(ladder10), ask(ladder11)];
      expect(before.ok && after.ok && { ...after.value, ladder: before.value.ladder }).toEqual(before.ok && before.value);
    }
    expect(ladder.parse(ladder11)).toEqual(ladder11);
  });
  it('goes before the tables once approved, and not before', () => {
    const entry = (status: CustomFactorEntry['status']): CustomFactorEntry => ({ ...ids, ...sampleCustomFactor, digest, status, proposedBy: 'su', proposedAt: '2025-01-01T00:00:00.000Z', decidedBy: null, decidedAt: null, reason: null });
    const heat = (entries: readonly CustomFactorEntry[]) => {
      const found = findFactor({ activity: 'heat/purchased', place: { country: 'CN', subdivision: 'CN-JS' }, year: 2024, unit: 'GJ', sets: [...approvedFactors(entries), ...availableSets('cn-fuels')], ladder: ladder10 });
      return found.ok ? [found.value.factor.value, found.value.reference.digest === digest] : found.error.code;
    };
    expect(heat([entry('approved')])).toEqual(['0.098', true]);
    expect(heat([entry('proposed'), entry('refused')])).toEqual(['0.11', false]);
  });
});
