import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putFactorSet } from '@greengate/factors';
import { factorSet } from '@greengate/factors/contracts';
import type { DemoLoading } from './demo-loading';

/** What the demonstration's tour looks up. The other sets that ship are put in by `greengate factors publish`. */
export const demoFactorSets = ['gwp-ar5', 'gwp-ar6', 'ipcc-2006-stationary', 'cn-fuels', 'cn-grid-2021', 'cn-grid-2022', 'defra-2024'] as const;

/** The analyst drafts, the programme owner publishes: nobody approves a table of their own. */
export async function publishFactors({ application, people, as, organisations, progress }: DemoLoading): Promise<void> {
  const [analyst, owner] = [people('analyst'), people('programme-owner')];
  progress('Factor sets', 0, demoFactorSets.length);
  for (const [at, id] of demoFactorSets.entries()) {
    const document = factorSet.parse(JSON.parse(readFileSync(join(process.cwd(), 'deploy/factors', `${id}.json`), 'utf8')));
    await putFactorSet(application.services, {
      organisationId: organisations.buyer,
      document,
      drafter: (definition, input, ...about) => as(analyst, definition, input, ...about),
      approver: (definition, input, ...about) => as(owner, definition, input, ...about),
    });
    progress('Factor sets', at + 1, demoFactorSets.length);
  }
}
