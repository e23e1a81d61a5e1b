import { setTimeout as wait } from 'node:timers/promises';
import { deadLetterTopic, inboxTopicOf, openKafkaMessaging } from '@greengate/messaging';
import { contentsOf, differences, faultsOfLog, type Contents } from './scenario/digest';
import { admitErp, askedByErp, saidByErp, sendMessages, sourcesFile } from './scenario/erp';
import { Installation } from './scenario/installation';
import { startEngines, type RunningEngines } from './scenario/running-engines';
import { Story } from './scenario/story';

/** Supplier master, spend and goods receipts of an ERP, over Kafka, while the spine is told; compared with the same as requests on embedded engines. */
jest.setTimeout(900_000);

const group = 'greengate';
const topics = (['suppliers', 'spend', 'goods-receipts'] as const).map(inboxTopicOf);
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function told(installation: Installation, erp: (story: Story, secret: string) => Promise<void>, rest: (story: Story) => Promise<void>): Promise<Contents> {
  const story = new Story(installation, { suppliers: 1 });
  await story.found();
  await story.rules();
  await erp(story, await admitErp(story, installation));
  await rest(story);
  await story.audits();
  await story.restatements();
  await story.deadline();
  await installation.settledForGood();
  const contents = await contentsOf(installation);
  expect(faultsOfLog(contents.log, story.acknowledgements.all)).toEqual([]);
  return contents;
}

async function byRequest(): Promise<Contents> {
  const installation = await Installation.start();
  ends.push(() => installation.stop());
  return told(installation, (story, secret) => askedByErp(story, installation, secret), (story) => story.supplier(1));
}

const engined = async (): Promise<[RunningEngines, Installation]> => {
  const engines = await startEngines();
  ends.push(() => engines.stop());
  const installation = await Installation.start({ engines: engines.urls(), processes: { api: 1, projector: 1, reactor: 2 }, lease: 3, sources: sourcesFile });
  ends.push(() => installation.stop());
  return [engines, installation];
};

it('messages come twice, late and again, while those who take them are killed and Kafka is started again: each fact is there once', async () => {
  const undisturbed = await byRequest();
  const [engines, installation] = await engined();
  const messaging = openKafkaMessaging({ url: engines.urls().messaging ?? '' });
  ends.push(() => messaging.close());
  const taken = async (): Promise<void> => {
    const lag = (): Promise<readonly { readonly lag: number }[]> => messaging.lag(group, topics).catch(() => [{ lag: 1 }]);
    for (const deadline = performance.now() + 300_000; (await lag()).some((one) => one.lag > 0); await wait(100)) if (performance.now() > deadline) throw new Error(`messages are not taken: ${JSON.stringify(await lag())}`);
    await installation.settled();
  };
  const reactors = installation.of('reactor');
  const restarted = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    for (const reactor of reactors) {
      await reactor.kill(signal);
      await reactor.launch();
    }
  };
  const erp = async (story: Story): Promise<void> => {
    // They read the file of sources when they start.
    await restarted('SIGTERM');
    const [, , programmeId] = story.reader();
    const { messages } = saidByErp(programmeId);
    // A message about a supplier that nobody has heard of is put aside: the master data go ahead.
    await sendMessages(messaging, messages.filter(({ kind }) => kind === 'suppliers'));
    await taken();
  };
  const rest = async (story: Story): Promise<void> => {
    const [, , programmeId] = story.reader();
    const { messages, late } = saidByErp(programmeId);
    const disturbed = (async () => {
      await sendMessages(messaging, messages);
      await restarted('SIGKILL');
      await sendMessages(messaging, messages);
      await engines.kafka?.kill();
      await wait(1_000);
      await engines.kafka?.restart();
      await restarted('SIGKILL');
    })();
    await Promise.all([story.supplier(1), disturbed]);
    await taken();
    await sendMessages(messaging, [late, ...messages.toReversed(), late]);
    await taken();
  };
  const contents = await told(installation, erp, rest);
  expect(differences(contents, undisturbed)).toEqual([]);
  expect(await messaging.browse(deadLetterTopic, 100)).toEqual([]);
});
