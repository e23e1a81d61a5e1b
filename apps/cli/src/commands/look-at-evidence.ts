import { positionZero } from '@greengate/event-store';
import { examineEvidence } from '@greengate/evidence-store';
import { say, type Sentence } from '@greengate/kernel';
import type { GreengateApplication } from '@greengate/platform';
import type { Environment } from '../environment';
import { withApplication } from '../open-application';
import { progressOf } from '../terminal/progress';
import { told } from '../terminal/told';

const stored = 'evidence.EvidenceStored';
const pageSize = 1_000;
/** More than these are counted, not named. */
const named = 10;

/** Digests that the log says were stored, each once. */
async function recordedDigests({ services: { eventStore } }: GreengateApplication): Promise<ReadonlySet<string>> {
  const digests = new Set<string>();
  let from = positionZero;
  for (;;) {
    const page = await eventStore.readAll({ from, limit: pageSize, filter: { types: [stored] } });
    for (const { data } of page.events) digests.add((data as { readonly digest: string }).digest);
    if (page.end) return digests;
    from = page.position;
  }
}

const sentence = (key: keyof typeof told, facts: Readonly<Record<string, string | number>>): Sentence => ({ en: say(told[key], 'en', facts), 'zh-CN': say(told[key], 'zh-CN', facts) });

/** Whether every file that the log names is there, and is what was stored: each is read from end to end. */
export const lookAtEvidence = (environment: Environment): Promise<{ readonly point: string; readonly ok: boolean; readonly detail: Sentence }> =>
  withApplication(environment, async (application) => {
    const digests = await recordedDigests(application);
    const progress = progressOf(environment, 'evidence');
    const bad: string[] = [];
    let looked = 0;
    for (const digest of digests) {
      const found = await examineEvidence(application.services.evidence, digest);
      if (found !== 'sound') bad.push(`${digest} (${found})`);
      progress.update((looked += 1), digests.size);
    }
    progress.stop();
    const detail = bad.length === 0 ? sentence('evidenceGood', { count: digests.size }) : sentence('evidenceBad', { count: bad.length, total: digests.size, list: bad.slice(0, named).join(', ') });
    return { point: 'evidence', ok: bad.length === 0, detail };
  });
