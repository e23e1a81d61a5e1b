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
  stop(): Promise<void>;
}

let databases = 0;

export async function startEngines({ kafka: withKafka = true, mongoWriteEvery = 100 }: { readonly kafka?: boolean; readonly mongoWriteEvery?: number } = {}): Promise<RunningEngines> {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-engines-'));
  const esdb = await startEsdbNode();
  let [mongo, kafka] = await Promise.all([startMongo({ folder: join(folder, 'mongo'), writeEvery: mongoWriteEvery }), withKafka ? startKafka({ folder: join(folder, 'kafka') }) : undefined]);
  const name = `scenario_${(databases += 1)}`;
  /** A process that was started again is another one; the engine is the same. */
  const following = (get: () => EngineProcess, set: (next: EngineProcess) => void): EngineProcess => ({
    get port() {
      return get().port;
    },
    get pid() {
      return get().pid;
    },
    output: () => get().output(),
    kill: (signal) => get().kill(signal),
    restart: async () => {
      const next = await get().restart();
      set(next);
      return next;
    },
  });
  return {
    esdb,
    mongo: following(() => mongo, (next) => {
      mongo = next;
    }),
    kafka: kafka && following(() => kafka as EngineProcess, (next) => {
      kafka = next;
    }),
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
    stop: async () => {
      await Promise.all([esdb.stop(), mongo.kill(), kafka?.kill()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
