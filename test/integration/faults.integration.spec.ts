import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { relayName } from '@greengate/messaging';
import { createProgramme, getProgrammeOverview } from '@greengate/programmes/contracts';
import { startFaultProxy, type FaultProxy } from './engines/fault-proxy';
import { startMongo } from './engines/java-engines';
import { contentsOf, differences, faultsOfLog, faultsOfMessages, messagesSince, type Contents } from './scenario/digest';
import { Installation, type InstallationOptions } from './scenario/installation';
import { startEngines, type RunningEngines } from './scenario/running-engines';
import { Story, type StoryOptions } from './scenario/story';

/** The same story each time, told while something is done to an engine or a process, and compared with the one that was left alone on embedded engines. */
jest.setTimeout(900_000);

const three = { api: 1, projector: 1, reactor: 1 };
const six = { api: 2, projector: 2, reactor: 2 };
const lease = 3;
const ends: (() => Promise<unknown>)[] = [];
let servers: RunningEngines;
let undisturbed: Contents;

const started = async (options: InstallationOptions): Promise<Installation> => {
  const installation = await Installation.start(options);
  ends.push(() => installation.stop());
  return installation;
};
const engined = async (): Promise<RunningEngines> => {
  const engines = await servers.another();
  ends.push(() => engines.stop());
  return engines;
};
const proxied = async (port: number): Promise<FaultProxy> => {
  const proxy = await startFaultProxy(port);
  ends.push(() => proxy.close());
  return proxy;
};
const finish = async (): Promise<void> => {
  for (const end of ends.splice(0).toReversed()) await end();
};

/** Faults by the step before which they begin. They go on beside the story, which does not wait for them. */
type Faults = Readonly<Record<string, (story: Story) => Promise<void>>>;

interface Told {
  readonly story: Story;
  readonly contents: Contents;
}

/** @param after what must come back before everything has been handled */
async function toldWith(installation: Installation, faults: Faults, { after, ...options }: StoryOptions & { readonly after?: () => Promise<void> } = {}): Promise<Told> {
  const since = Date.now();
  const under: Promise<void>[] = [];
  const missed = new Set(Object.keys(faults));
  const story: Story = new Story(installation, {
    suppliers: 1,
    ...options,
    onStep: (step) => {
      if (missed.delete(step)) under.push(faults[step]?.(story) ?? Promise.resolve());
    },
  });
  try {
    await story.tell();
  } catch (error) {
    // An answer that says that something failed inside has its reason in the log of the process that gave it, which may come after it.
    await wait(1_000);
    process.stdout.write(installation.processes.flatMap(({ name, errors }) => errors.map((line) => `${name}: ${line}\n`)).join(''));
    throw error;
  }
  await Promise.all(under);
  await after?.();
  await installation.settledForGood();
  const contents = await contentsOf(installation);
  const { acknowledgements } = story;
  const { GREENGATE_MESSAGING: kafka } = installation.environment;
  const sent = kafka === undefined ? [] : await messagesSince(kafka, since);
  process.stdout.write(`${expect.getState().currentTestName ?? ''}: ${((Date.now() - since) / 1_000).toFixed(1)} s, ${acknowledgements.all.length} commands, ${contents.log.length} events, ${acknowledgements.unavailable} answers 503, ${acknowledgements.broken} connections broken, ${acknowledgements.replayed} answers repeated, ${sent.length} messages\n`);
  expect([...missed]).toEqual([]);
  expect(faultsOfLog(contents.log, acknowledgements.all)).toEqual([]);
  expect(acknowledgements.withoutRetryAfter).toBe(0);
  expect(differences(contents, undisturbed)).toEqual([]);
  if (kafka !== undefined) expect(faultsOfMessages(contents.log, sent)).toEqual([]);
  return { story, contents };
}

beforeAll(async () => {
  servers = await startEngines();
  const installation = await started({});
  const story = new Story(installation, { suppliers: 1 });
  await story.tell();
  undisturbed = await contentsOf(installation);
  await finish();
});
afterEach(finish);
afterAll(() => servers.stop());

describe('the spine, while', () => {
  it('each engine is killed and started again: writes are refused for a while, reads go on and say how old they are', async () => {
    const engines = await engined();
    const installation = await started({ engines: engines.urls(), processes: three, lease });
    const seen: { write?: number; retryAfter?: string | null; reads: number[]; ages: number[] } = { reads: [], ages: [] };
    await toldWith(installation, {
      'su1-submit-2023': async (story) => {
        const [person, organisationId, programmeId] = story.reader();
        await engines.esdb.kill();
        for (let second = 0; second < 4; second += 1) {
          const read = await person.once(getProgrammeOverview, { programmeId });
          seen.reads.push(read.status);
          seen.ages.push(Number(read.headers.get('age')));
          await wait(1_000);
        }
        const write = await person.once(createProgramme, { organisationId, name: 'Refused', currency: 'TWD', timeZone: 'Asia/Taipei' });
        seen.write = write.status;
        seen.retryAfter = write.headers.get('retry-after');
        await engines.esdb.restart();
      },
      'su1-accept-2022': async () => {
        await engines.mongo.kill();
        await wait(2_000);
        await engines.mongo.restart();
      },
      'finding-1': async () => {
        await engines.kafka?.kill();
        await wait(2_000);
        await engines.kafka?.restart();
      },
    });
    expect(seen).toMatchObject({ reads: [200, 200, 200, 200], write: 503, retryAfter: expect.stringMatching(/^\d+$/) });
    expect(seen.ages.at(-1)).toBeGreaterThan(seen.ages[0] ?? 0);
  });

  it('connections are delayed, cut and half-open', async () => {
    const engines = await engined();
    const [esdb, mongo] = [await proxied(engines.esdb.port), await proxied(engines.mongo.port)];
    const installation = await started({ engines: engines.urls(), through: engines.urls({ esdb: esdb.port, mongo: mongo.port }), processes: three, lease });
    const cutting = async (proxy: FaultProxy): Promise<void> => {
      for (let turn = 0; turn < 5; turn += 1) {
        proxy.cut();
        await wait(400);
      }
    };
    const silent = async (proxy: FaultProxy): Promise<void> => {
      proxy.silence(true);
      await wait(6_000);
      proxy.silence(false);
    };
    await toldWith(installation, {
      'su1-invite': async () => {
        esdb.delay(40);
        mongo.delay(15);
      },
      'su1-submit-2024': async () => {
        esdb.delay(0);
        mongo.delay(0);
      },
      'su1-accept-2024': () => cutting(esdb),
      'su1-target': () => cutting(mongo),
      'finding-1': () => silent(esdb),
      'verify-1': () => silent(mongo),
    });
  });

  it('every request is sent to two processes at once, and all of them again, late and in another order', async () => {
    const engines = await engined();
    const installation = await started({ engines: engines.urls(), processes: six, lease });
    const { story } = await toldWith(installation, {}, { twice: true });
    // Of three times each, the late one at least is answered with what was answered before.
    expect(story.acknowledgements.replayed).toBeGreaterThanOrEqual(story.acknowledgements.all.length / 3);
  });

  it('a projector and a reactor sleep past their lease and wake', async () => {
    const engines = await engined();
    const installation = await started({ engines: engines.urls(), processes: six, lease });
    const asleep = async (kind: 'projector' | 'reactor', index: number): Promise<void> => {
      const app = installation.of(kind)[index];
      app?.pause();
      await wait(lease * 1_000 * 2.5);
      app?.resume();
    };
    await toldWith(installation, {
      'su1-submit-2022': async () => {
        await Promise.all([asleep('projector', 0), asleep('reactor', 0)]);
        await Promise.all([asleep('projector', 1), asleep('reactor', 1)]);
      },
      'finding-1': () => asleep('reactor', 0),
      'close-1': () => asleep('projector', 1),
    });
  });

  it('MongoDB comes back three times without what it had acknowledged in the second before', async () => {
    const engines = await engined();
    const folder = join(tmpdir(), `greengate-lossy-${process.pid}`);
    let views = await startMongo({ folder, writeEvery: 1_000 });
    ends.push(async () => {
      await views.kill();
      rmSync(folder, { recursive: true, force: true });
    });
    const lossy = async (): Promise<void> => {
      await wait(300);
      await views.kill();
      views = await views.restart();
    };
    // Sessions and keys are no views: they stand where nothing is lost.
    const installation = await started({ engines: { ...engines.urls(), readStore: `mongodb://127.0.0.1:${views.port}/lossy` }, processes: three, lease });
    await toldWith(installation, { 'su1-submit-2022': lossy, 'su1-accept-2023': lossy, 'close-1': lossy });
  });

  it('Kafka is away for the whole run, and every process is stopped in order and started again, one after the other', async () => {
    const engines = await engined();
    await engines.kafka?.kill();
    const installation = await started({ engines: engines.urls(), processes: six, lease });
    installation.unhurried.add(`process ${relayName}`);
    const ended: (readonly [string, number | null | undefined])[] = [];
    const rolling = async (): Promise<void> => {
      for (const app of installation.processes) {
        ended.push([app.name, await app.kill('SIGTERM')]);
        await app.launch();
      }
    };
    const after = async (): Promise<void> => {
      await engines.kafka?.restart();
      installation.unhurried.clear();
    };
    const { story } = await toldWith(installation, { 'su1-invite': rolling }, { after });
    expect(ended).toEqual(installation.processes.map(({ name }) => [name, 0]));
    // Two answer HTTP: while one is away the other is there.
    expect(story.acknowledgements.unavailable).toBe(0);
  });
});
