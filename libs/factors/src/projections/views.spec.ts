import { deterministicId } from '@greengate/kernel';
import { project, recordedAll } from '@greengate/kernel/testing';
import * as fc from 'fast-check';
import { inParts } from '../domain/parts-of-set.rules';
import type { CustomFactorEvent } from '../domain/custom-factor.decider';
import type { FactorSetEvent } from '../domain/factor-set.decider';
import { factorsEvents } from '../domain/factors.events';
import { sampleCustomFactor, shippedFactorSet } from '../testing';
import { customFactors } from './custom-factors.projection';
import { factorSets, setKey } from './factor-sets.projection';
import { factors, measuresOf, type FactorRowsEvent, type FactorView } from './factors.projection';

const { make } = factorsEvents;
const ids = { organisationId: deterministicId('buyer'), setId: 'epa-hub-2024' };
const { header, digest, parts } = inParts(shippedFactorSet('epa-hub-2024'), 200);
const events: readonly FactorSetEvent[] = [
  make.FactorSetDrafted({ ...ids, header, digest, audience: 'everyone', parts: parts.length, drafter: 'ann' }),
  ...parts.map((rows, at) => make.FactorSetPartAdded({ ...ids, part: at + 1, rows, addedBy: 'ann' })),
  make.FactorSetPublished({ ...ids, header, digest, audience: 'everyone', drafter: 'ann', approver: 'bob' }),
  make.FactorSetWithdrawn({ ...ids, reason: 'Hub 2025 is out', supersededBy: 'epa-hub-2025', withdrawnBy: 'bob' }),
];
const recorded = recordedAll(events, { stream: `factorSet-${setKey(ids.organisationId, ids.setId)}` });
const key = setKey(ids.organisationId, ids.setId);

describe('factor_sets', () => {
  it('holds what a set is and its numbers of rows, never the rows', () => {
    const view = project(factorSets, recorded).get(key)?.view;
    expect(view).toMatchObject({ status: 'withdrawn', approver: 'bob', digest, rows: { factors: 449, properties: 58, blends: 30, gwps: 0 }, parts: { received: parts.length, announced: parts.length }, withdrawn: { supersededBy: 'epa-hub-2025' } });
    expect(JSON.stringify(view).length).toBeLessThan(3_000);
  });
  it('is the same for a prefix and the rest, and for what comes twice', () => {
    const all = project(factorSets, recorded);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: recorded.length }), (cut) => {
        const before = project(factorSets, recorded.slice(0, cut));
        expect(project(factorSets, recorded.slice(Math.max(0, cut - 1)), before)).toEqual(all);
      }),
    );
  });
});

describe('factors', () => {
  it('holds one document a factor', () => {
    const added = parts.map((rows, at) => make.FactorSetPartAdded({ ...ids, part: at + 1, rows, addedBy: 'ann' }));
    const documents = project<FactorView, FactorRowsEvent>(factors, recordedAll<FactorRowsEvent>(added));
    expect(documents.size).toBe(449);
    expect(documents.get(`${key}.electricity/grid.us-camx@mwh`)?.view).toMatchObject({ country: 'US', subdivision: null, firstYear: 2024, lastYear: 2024, measures: 'energy:1', factor: { value: '497.443' } });
  });
  it('tells units apart by what they measure', () => {
    expect(measuresOf('kWh')).toBe(measuresOf('MWh'));
    expect(measuresOf('m³')).not.toBe(measuresOf('Nm³'));
    expect(measuresOf('USD@2021')).not.toBe(measuresOf('USD@2022'));
    expect(measuresOf('bushel')).toBeUndefined();
  });
});

describe('custom_factors', () => {
  const custom = { programmeId: deterministicId('programme'), supplierId: deterministicId('supplier'), customFactorId: deterministicId('custom') };
  const history: readonly CustomFactorEvent[] = [
    make.CustomFactorProposed({ ...custom, ...sampleCustomFactor, digest, proposedBy: 'su' }),
    make.CustomFactorApproved({ ...custom, digest, approvedBy: 'ann' }),
  ];
  it('shows proposal, evidence and decision', () => {
    const all = recordedAll(history);
    expect(project(customFactors, all).get(custom.customFactorId)?.view).toMatchObject({ status: 'approved', proposedBy: 'su', decidedBy: 'ann', factor: { value: '0.098' }, evidence: [{ name: 'heat-balance-2024.pdf' }] });
    expect(project(customFactors, all.slice(1), project(customFactors, all.slice(0, 1)))).toEqual(project(customFactors, all));
  });
  it('shows a refusal with its reason', () => {
    const [first] = history;
    if (first === undefined) throw new Error('no proposal');
    const views = project(customFactors, recordedAll<CustomFactorEvent>([first, make.CustomFactorRefused({ ...custom, reason: 'no carbon test', refusedBy: 'ann' })]));
    expect(views.get(custom.customFactorId)?.view).toMatchObject({ status: 'refused', reason: 'no carbon test', decidedBy: 'ann' });
  });
});
