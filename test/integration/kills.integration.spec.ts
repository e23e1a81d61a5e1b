import { setTimeout as wait } from 'node:timers/promises';
import { contentsOf, differences, faultsOfLog, faultsOfMessages, messagesSince } from './scenario/digest';
import { Installation } from './scenario/installation';
import { startEngines } from './scenario/running-engines';
import { Story } from './scenario/story';

/** How many SIGKILLs in all, spread evenly over the six processes: `npm run test:integration -- --kills 300 kills` for 50 of each. */
const kills = Number(process.env['GREENGATE_TEST_KILLS'] ?? '50');
const seed = Number(process.env['GREENGATE_TEST_SEED'] ?? process.pid);
const six = { api: 2, projector: 2, reactor: 2 };
const rounds = Math.ceil(kills / 6);
/** Longest time from the moment at which a process has begun to work to its end. */
const longestPauseMs = 1_200;

jest.setTimeout(900_000 + kills * 20_000);

/** mulberry32: the same seed gives the same moments. */
function random(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

it(`api, projector and reactor are killed ${rounds * 6} times while the story is told, and no fact is lost or doubled`, async () => {
  const since = Date.now();
  const ends: (() => Promise<unknown>)[] = [];
  try {
    const engines = await startEngines();
    ends.push(() => engines.stop());
    const installation = await Installation.start({ engines: engines.urls(), processes: six, lease: 3 });
    ends.push(() => installation.stop());
    const killed = new Map(installation.processes.map(({ name }) => [name, 0]));
    const next = random(seed);
    let told = false;
    let left = rounds;
    const killing = (async () => {
      for (; left > 0 && !told; left -= 1) {
        for (const index of [0, 1]) {
          // One of each kind at a time, so that somebody is left who can go on.
          await Promise.all(
            installation.processes.filter((_, at) => at % 2 === index).map(async (app) => {
              // Once it works: a machine under load must not only ever kill what is about to start.
              await app.ready();
              await wait(next() * longestPauseMs);
              await app.kill();
              killed.set(app.name, (killed.get(app.name) ?? 0) + 1);
              await app.launch();
            }),
          );
        }
      }
    })();
    // What fails there must not wait for the story.
    killing.catch(() => undefined);
    const story = new Story(installation);
    await story.found();
    await story.rules();
    let suppliers = 0;
    // What follows is told under the last quarter.
    while (suppliers === 0 || left > rounds / 4) await story.supplier((suppliers += 1));
    await story.audits();
    await story.restatements();
    await story.deadline();
    while (left > 0) await Promise.race([killing, wait(1_000)]);
    told = true;
    await killing;
    await installation.settledForGood();
    const contents = await contentsOf(installation);
    const { acknowledgements } = story;
    const took = ((Date.now() - since) / 1_000).toFixed(0);
    process.stdout.write(`seed ${seed}: ${[...killed].map(([name, count]) => `${name} ${count}x`).join(', ')}; ${suppliers} suppliers, ${acknowledgements.all.length} commands acknowledged, ${contents.log.length} events, ${acknowledgements.broken} connections broken, ${acknowledgements.unavailable} answers 503, ${acknowledgements.replayed} answers repeated, ${took} s\n`);
    expect([...killed.values()]).toEqual(Array(6).fill(rounds));
    expect(faultsOfLog(contents.log, acknowledgements.all)).toEqual([]);
    expect(faultsOfMessages(contents.log, await messagesSince(installation.environment.GREENGATE_MESSAGING ?? '', since))).toEqual([]);
    const verified = JSON.parse(await installation.cli('verify', '--json')) as { readonly views: readonly { readonly view: string; readonly equal: boolean }[] };
    expect(verified.views.length).toBeGreaterThan(25);
    expect(verified.views.filter(({ equal }) => !equal)).toEqual([]);
    // The same, left alone.
    const alone = await Installation.start();
    ends.push(() => alone.stop());
    await new Story(alone, { suppliers }).tell();
    expect(differences(contents, await contentsOf(alone))).toEqual([]);
  } finally {
    for (const end of ends.toReversed()) await end();
  }
});
