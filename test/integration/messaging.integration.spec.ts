import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKafkaMessaging } from '@greengate/messaging';
import { messagingContract } from '@greengate/messaging/testing';
import { startKafka, type EngineProcess } from './engines/java-engines';

/** Brokers of one's own, `host:port,host:port`; otherwise Apache Kafka 4.3.0 is started here. */
const given = process.env['GREENGATE_TEST_KAFKA_BROKERS'];

jest.setTimeout(120_000);

let folder: string;
let kafka: EngineProcess | undefined;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greengate-kafka-'));
  if (given === undefined) kafka = await startKafka({ folder: join(folder, 'kafka') });
  url = `kafka://${given ?? `127.0.0.1:${kafka?.port}`}`;
  process.stdout.write(`messaging: ${given === undefined ? 'Apache Kafka 4.3.0, started here' : 'the brokers of GREENGATE_TEST_KAFKA_BROKERS'}\n`);
});
afterAll(async () => {
  await kafka?.kill();
  rmSync(folder, { recursive: true, force: true });
});

messagingContract('Kafka', async () => ({ connect: () => openKafkaMessaging({ url, backoff: { firstMs: 50, maxMs: 500 } }), partitions: 3 }));
