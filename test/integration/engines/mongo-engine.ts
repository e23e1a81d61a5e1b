import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMongo, type EngineProcess } from './java-engines';

/** A server of one's own, e.g. mongodb://localhost:27017/?replicaSet=rs0; otherwise the wire server of the test engines. Its databases named greengate_test_* are dropped. */
const server = process.env['GREENGATE_TEST_MONGO_URL'];

export interface StartedMongo {
  /** For the names of suites. */
  readonly what: string;
  /** The address of a database; the first call starts the server. */
  readonly url: (database: string) => Promise<string>;
}

/** A server for the suites of a file, ended after them. Says which it is. */
export function startedMongo(suite: string): StartedMongo {
  let engine: Promise<{ readonly node: EngineProcess; readonly folder: string }> | undefined;
  const databases = new Set<string>();
  const start = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'greengate-mongo-'));
    return { node: await startMongo({ folder }), folder };
  };
  const address = async (database: string): Promise<string> => {
    if (server === undefined) return `mongodb://127.0.0.1:${(await (engine ??= start())).node.port}/${database}`;
    const url = new URL(server);
    url.pathname = `/${database}`;
    return url.href;
  };
  process.stdout.write(`${suite}: ${server === undefined ? 'the MongoDB wire server of the test engines (mongo-java-server 1.47.0)' : 'the server of GREENGATE_TEST_MONGO_URL'}\n`);
  afterAll(async () => {
    if (server !== undefined) await dropAll(await Promise.all([...databases].map(address)));
    if (engine === undefined) return;
    const { node, folder } = await engine;
    await node.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    what: server === undefined ? 'MongoDB wire server' : 'MongoDB',
    url: async (database) => {
      databases.add(database);
      return address(database);
    },
  };
}

async function dropAll(urls: readonly string[]): Promise<void> {
  const { mongo } = await import('mongoose');
  for (const url of urls) {
    const client = await mongo.MongoClient.connect(url);
    await client.db().dropDatabase();
    await client.close();
  }
}
