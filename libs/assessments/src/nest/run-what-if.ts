import type { Services } from '@greengate/platform';
import { tryRules, type Rules, type Tried } from '../domain/what-if.rules';
import type { ProgrammeSupplierFacts } from '../projections/programme-supplier-facts.projection';
import { factsOfPage } from './load-facts';
import type { WhatIfJob, WhatIfStore } from './what-if-job';

/** Suppliers computed between two signs of life; there it can be stopped, and others get their turn. */
const pageSize = 50;
const mostMoved = 1_000;

const counted = (counts: WhatIfJob['counts'], { direction }: Tried): WhatIfJob['counts'] => ({
  ...counts,
  suppliers: counts.suppliers + 1,
  ...(direction === 'same' ? {} : { moved: counts.moved + 1, [direction]: counts[direction] + 1 }),
});

function flowing(flows: WhatIfJob['flows'], { from, to }: Tried): WhatIfJob['flows'] {
  const found = flows.find((flow) => flow.from === from.tier && flow.to === to.tier);
  if (found === undefined) return [...flows, { from: from.tier, to: to.tier, suppliers: 1 }];
  return flows.map((flow) => (flow === found ? { ...flow, suppliers: flow.suppliers + 1 } : flow));
}

function withTried(job: WhatIfJob, supplierId: string, tried: Tried): WhatIfJob {
  const { from, to, reason, why, direction } = tried;
  const kept = direction !== 'same' && job.moved.length < mostMoved;
  return { ...job, done: job.done + 1, counts: counted(job.counts, tried), flows: flowing(job.flows, tried), ...(kept ? { moved: [...job.moved, { supplierId, from, to, reason, why }] } : {}) };
}

/** Carries a trial out to its end, whatever that is: page by page over the enrolled suppliers. Never throws: what went wrong is its state. */
export async function runWhatIf(services: Services, store: WhatIfStore, started: WhatIfJob, inForce: Rules | null, tried: Rules): Promise<void> {
  let job = started;
  const note = async (changes: Partial<WhatIfJob>): Promise<void> => {
    job = { ...job, ...changes, aliveAt: Date.now() };
    await store.put(job);
  };
  try {
    let cursor: string | undefined;
    do {
      const page = await services.views.find<ProgrammeSupplierFacts>('programme_supplier_facts', { filter: { programmeId: job.programmeId, status: 'enrolled' }, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });
      for (const { facts, last } of await factsOfPage(page.documents.map(({ view }) => view), services)) {
        const asOf = last !== undefined && last.asOf > job.asOf ? last.asOf : job.asOf;
        job = withTried(job, facts.supplierId, tryRules(facts, last?.result, asOf, inForce, tried));
      }
      await note({ total: Math.max(job.total, job.done) });
      if (await store.stopAsked(job.whatIfId)) return await note({ state: 'cancelled' });
      await new Promise((resume) => setImmediate(resume));
      cursor = page.next;
    } while (cursor !== undefined);
    await note({ state: 'done', total: job.done });
  } catch {
    // Where the store is gone as well, the trial is found interrupted.
    await note({ state: 'failed' }).catch(() => undefined);
  }
}
