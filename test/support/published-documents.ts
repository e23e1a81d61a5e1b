import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftBenchmarkSet, draftRuleset, publishBenchmarkSet, publishRuleset } from '@greengate/assessments/contracts';
import type { Person } from './http-world';

/** A document as it ships under `deploy/rulesets`. */
export const shippedDocument = (name: string): { id: string } => JSON.parse(readFileSync(join(__dirname, `../../deploy/rulesets/${name}.json`), 'utf8')) as { id: string };

/** SDP-1.0 and its benchmarks, drafted by one and published by another, from this day on. */
export async function publishShippedRules(programmeId: string, drafter: Person, approver: Person, effectiveFrom: string): Promise<void> {
  await drafter.does(draftBenchmarkSet, { programmeId, document: shippedDocument('benchmarks-tw-2024') });
  await approver.does(publishBenchmarkSet, { programmeId, benchmarkSetId: 'tw-2024', effectiveFrom });
  await drafter.does(draftRuleset, { programmeId, document: shippedDocument('sdp-1.0') });
  await approver.does(publishRuleset, { programmeId, rulesetId: 'sdp-1.0', effectiveFrom });
}
