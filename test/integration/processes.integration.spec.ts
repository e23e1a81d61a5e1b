import { contentsOf, differences, faultsOfLog, type Contents } from './scenario/digest';
import { Installation, type InstallationOptions } from './scenario/installation';
import { startEngines, type RunningEngines } from './scenario/running-engines';
import { Story } from './scenario/story';

jest.setTimeout(900_000);

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
const started = async (options: InstallationOptions): Promise<Installation> => {
  const installation = await Installation.start(options);
  ends.push(() => installation.stop());
  return installation;
};
const told = async (installation: Installation): Promise<Contents> => {
  const began = performance.now();
  const story = new Story(installation, { suppliers: 1 });
  await story.tell();
  const contents = await contentsOf(installation);
  expect(faultsOfLog(contents.log, story.acknowledgements.all)).toEqual([]);
  process.stdout.write(`the story on ${installation.processes.length} processes: ${story.acknowledgements.all.length} commands, ${contents.log.length} events, ${((performance.now() - began) / 1_000).toFixed(1)} s\n`);
  return contents;
};

describe('an installation of several processes', () => {
  let engines: RunningEngines;
  beforeAll(async () => {
    engines = await startEngines();
  });
  afterAll(() => engines.stop());

  it('on EventStoreDB, MongoDB and Kafka holds in every view what one process on files holds', async () => {
    const embedded = await started({});
    const expected = await told(embedded);
    await embedded.stop();
    const distributed = await started({ engines: engines.urls(), processes: { api: 2, projector: 2, reactor: 2 } });
    const found = await told(distributed);
    expect(differences(found, expected)).toEqual([]);
    expect(found.views).toEqual(expected.views);
  });
});
