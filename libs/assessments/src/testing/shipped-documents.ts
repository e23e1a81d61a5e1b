import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchmarkSet, type BenchmarkSet } from '../contracts/benchmark-set.contract';
import { ruleset, type Ruleset } from '../contracts/ruleset.contract';

const folder = join(__dirname, '../../../../deploy/rulesets');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

/** Documents as they ship under deploy/rulesets, validated. */
export const shippedRuleset = (id: 'sdp-1.0' | 'sdp-1.0-reference'): Ruleset => ruleset.parse(read(id));
export const shippedBenchmarks = (): BenchmarkSet => benchmarkSet.parse(read('benchmarks-tw-2024'));
