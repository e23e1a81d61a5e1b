import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '@greengate/kernel';
import { factorSet, type FactorSet } from '../contracts/factor-set.contract';
import type { AvailableSet } from '../domain/available-set';

export const shippedFactorsFolder = join(__dirname, '../../../../deploy/factors');

/** Ids of the sets that ship under deploy/factors. */
export const shippedSetIds = [
  'gwp-ar4', 'gwp-ar5', 'gwp-ar6', 'ipcc-2006-stationary', 'cn-fuels', 'cn-grid-2021', 'cn-grid-2022', 'cn-grid-ets-2015', 'epa-hub-2024', 'defra-2024', 'epa-supply-chain-1.3.0', 'epa-supply-chain-1.2',
] as const;
export type ShippedSetId = (typeof shippedSetIds)[number];

const read = new Map<string, FactorSet>();

/** A set as it ships, validated once. */
export function shippedFactorSet(id: ShippedSetId): FactorSet {
  const known = read.get(id) ?? factorSet.parse(JSON.parse(readFileSync(join(shippedFactorsFolder, `${id}.json`), 'utf8')));
  read.set(id, known);
  return known;
}

const available = new Map<string, AvailableSet>();

/** Shipped sets as the look-up takes them. */
export const availableSets = (...ids: readonly ShippedSetId[]): readonly AvailableSet[] =>
  ids.map((id) => {
    const document = shippedFactorSet(id);
    const known = available.get(id) ?? { header: document, digest: digestOf(document), factors: document.factors };
    available.set(id, known);
    return known;
  });
