import type { Sentence } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import type { TierReason } from '../contracts/assessment-result.contract';
import type { Tier } from '../contracts/tier.contract';
import type { WhatIfStateName, WhatIfSummary } from '../contracts/what-if.contract';
import type { Outcome } from '../domain/what-if.rules';

export interface MovedSupplier {
  readonly supplierId: string;
  readonly from: Outcome;
  readonly to: Outcome;
  readonly reason: TierReason;
  readonly why: Sentence;
}

/** A trial of rules as the operations store keeps it: it is no event, for it changes nothing. */
export interface WhatIfJob extends Omit<WhatIfSummary, 'state'> {
  readonly state: Exclude<WhatIfStateName, 'interrupted'>;
  /** Wall clock of the last sign of life, in milliseconds. */
  readonly aliveAt: number;
  readonly flows: readonly { readonly from: Tier; readonly to: Tier; readonly suppliers: number }[];
  readonly moved: readonly MovedSupplier[];
}

const jobs = { name: 'what_ifs', indexes: [{ fields: ['programmeId', 'startedAt'] }, { fields: ['aliveAt'] }] };
/** That somebody asked for one to stop; apart from the trial itself, which its runner writes. */
const stops = { name: 'what_if_stops', indexes: [] };
const keptFor = 7 * 86_400_000;
const mostListed = 20;

type Operations = Services['operations'];

export interface WhatIfStore {
  get(whatIfId: string): Promise<WhatIfJob | undefined>;
  put(job: WhatIfJob): Promise<void>;
  ofProgramme(programmeId: string): Promise<readonly WhatIfJob[]>;
  askToStop(whatIfId: string): Promise<void>;
  stopAsked(whatIfId: string): Promise<boolean>;
  forgetOld(now: number): Promise<void>;
}

const ensured = new WeakMap<Operations, Promise<void>>();

export async function whatIfStore(operations: Operations): Promise<WhatIfStore> {
  const ready = ensured.get(operations) ?? operations.ensure(jobs).then(() => operations.ensure(stops));
  // A store that was away at first is asked again the next time.
  ready.catch(() => ensured.delete(operations));
  ensured.set(operations, ready);
  await ready;
  return {
    get: async (whatIfId) => (await operations.get<WhatIfJob>(jobs.name, whatIfId))?.view,
    put: async (job) => void (await operations.put(jobs.name, job.whatIfId, job, 'replace')),
    ofProgramme: async (programmeId) => (await operations.find<WhatIfJob>(jobs.name, { filter: { programmeId }, sort: { field: 'startedAt', direction: 'descending' }, limit: mostListed })).documents.map(({ view }) => view),
    askToStop: async (whatIfId) => void (await operations.put(stops.name, whatIfId, {}, 'replace')),
    stopAsked: async (whatIfId) => (await operations.get(stops.name, whatIfId)) !== undefined,
    forgetOld: async (now) => {
      const old = await operations.find<WhatIfJob>(jobs.name, { filter: { aliveAt: { lt: now - keptFor } }, limit: 50 });
      for (const { id } of old.documents) {
        await operations.remove(jobs.name, id);
        await operations.remove(stops.name, id);
      }
    },
  };
}
