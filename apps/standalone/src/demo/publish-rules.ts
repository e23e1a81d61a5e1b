import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchmarkSet, draftBenchmarkSet, draftRuleset, publishBenchmarkSet, publishRuleset, ruleset } from '@greengate/assessments/contracts';
import { dayOf, systemActor } from '@greengate/kernel';
import type { DemoLoading } from './demo-loading';
import { viewsCaughtUp } from './settle';

/** The rules that ship with Greengate, drafted by the loading and published by the programme owner: the drafter never approves. */
export async function publishRules({ application, people, as, programmeId, progress, read }: DemoLoading): Promise<void> {
  const effectiveFrom = dayOf(application.services.clock.now());
  const drafter = systemActor('demo');
  const owner = people('programme-owner');
  const rules = ruleset.parse(JSON.parse(readFileSync(join(process.cwd(), 'deploy/rulesets/sdp-1.0.json'), 'utf8')));
  const benchmarks = benchmarkSet.parse(read('benchmarks.json'));
  progress('Rules', 0, 2);
  await as(drafter, draftBenchmarkSet, { programmeId, document: benchmarks });
  await as(owner, publishBenchmarkSet, { programmeId, benchmarkSetId: benchmarks.id, effectiveFrom });
  progress('Rules', 1, 2);
  await as(drafter, draftRuleset, { programmeId, document: rules });
  await as(owner, publishRuleset, { programmeId, rulesetId: rules.id, effectiveFrom });
  // They take effect today: now, not when the timer next looks.
  await viewsCaughtUp(application, ['assessment_due']);
  await application.subscriptions.runDue(application.services.clock.now());
  progress('Rules', 2, 2);
}
