import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEsdbNode, type EsdbNode } from '../engines/esdb-engine';
import { startKafka, startMongo, type EngineProcess } from '../engines/java-engines';
import type { Engines } from './installation';

/** The distributed engines, started here, each installation on databases of its own. */
export interface RunningEngines {
  readonly esdb: EsdbNode;
  readonly mongo: EngineProcess;
  readonly kafka: EngineProcess | undefined;
  /** @param through ports to go through instead, e.g. those of proxies */
  urls(through?: { readonly esdb?: number; readonly mongo?: number; readonly kafka?: number }): Engines;
  /** The same servers of documents and messages, with a log and databases of its own. */
  another(): Promise<RunningEngines>;
  stop(): Promise<void>;
}

let databases = 0;

interface Servers {
  readonly mongo: EngineProcess;
  readonly kafka: EngineProcess | undefined;
}

/** A process that was started again is another one; the engine is the same. */
function following(first: EngineProcess): EngineProcess {
  let current = first;
  return {
    get port() {
      return current.port;
    },
    get pid() {
      return current.pid;
    },
    output: () => current.output(),
    kill: (signal) => current.kill(signal),
    restart: async () => {
      current = await current.restart();
      return current;
    },
  };
}

async function around({ mongo, kafka }: Servers, end: () => Promise<unknown>): Promise<RunningEngines> {
  const esdb = await startEsdbNode();
  const name = `scenario_${(databases += 1)}`;
  return {
    esdb,
    mongo,
    kafka,
    urls: (through = {}) => {
      const documents = `mongodb://127.0.0.1:${through.mongo ?? mongo.port}/${name}`;
      return {
        eventStore: `esdb://127.0.0.1:${through.esdb ?? esdb.port}?tls=false`,
        readStore: `${documents}_views`,
        operationsStore: `${documents}_operations`,
        evidence: `gridfs:${documents}_evidence`,
        ...(kafka === undefined ? {} : { messaging: `kafka://127.0.0.1:${through.kafka ?? kafka.port}` }),
      };
    },
    another: () => around({ mongo, kafka }, () => Promise.resolve()),
    stop: async () => {
      await Promise.all([esdb.stop(), end()]);
    },
  };
}

export async function startEngines({ kafka: withKafka = true, mongoWriteEvery = 100 }: { readonly kafka?: boolean; readonly mongoWriteEvery?: number } = {}): Promise<RunningEngines> {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-engines-'));
  const [mongo, kafka] = await Promise.all([startMongo({ folder: join(folder, 'mongo'), writeEvery: mongoWriteEvery }), withKafka ? startKafka({ folder: join(folder, 'kafka') }) : undefined]);
  const servers = { mongo: following(mongo), kafka: kafka && following(kafka) };
  return around(servers, async () => {
    await Promise.all([servers.mongo.kill(), servers.kafka?.kill()]);
    rmSync(folder, { recursive: true, force: true });
  });
}
