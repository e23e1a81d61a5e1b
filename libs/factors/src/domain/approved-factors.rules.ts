import { digestOf } from '@greengate/kernel';
import type { CustomFactorEntry } from '../contracts/custom-factor.contract';
import type { AvailableSet } from './available-set';

/** The approved factors of a supplier as sets of one factor each, for the look-up: first in the order of preference, and each with the digest that was approved. */
export const approvedFactors = (entries: readonly CustomFactorEntry[]): readonly AvailableSet[] =>
  entries
    .filter(({ status }) => status === 'approved')
    .map(({ customFactorId, factor, gwpSet, digest }) => ({ header: { id: `custom-${customFactorId}`, series: `custom-${digestOf(factor.activity).slice(0, 12)}`, version: digest.slice(0, 12), succession: 'annual', gwpSet }, digest, factors: [factor], own: true }));
