import { recordPastRemediation } from '@greengate/admissions/contracts';
import { findSupplier, recordedIn } from '@greengate/imports';
import { day, unwrap } from '@greengate/kernel';
import { z } from 'zod';
import type { DemoLoading } from './demo-loading';

const pastRemediations = z.array(z.strictObject({ supplier: z.string().min(1), outcome: z.enum(['met', 'missed']), dueOn: day, note: z.string().min(3) }));

/** Remediations from before the programme ran here, as procurement remembers them. */
export async function recordPast({ application, people, as, programmeId, progress, read }: DemoLoading): Promise<void> {
  const all = pastRemediations.parse(read('past-remediations.json'));
  const recorded = recordedIn(application.services.eventStore);
  for (const [index, { supplier, outcome, dueOn, note }] of all.entries()) {
    const supplierId = unwrap(await findSupplier(supplier, recorded));
    await as(people('procurement-manager'), recordPastRemediation, { programmeId, supplierId, outcome, dueOn, note }, supplier, dueOn);
    progress('Earlier remediations', index + 1, all.length);
  }
}
