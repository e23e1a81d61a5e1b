import { ConfigResourceTypes, type Admin } from 'kafkajs';
import type { TopicReport, TopicSpec } from '../messaging.port';

const differences = (asked: TopicSpec, partitions: number, replication: number, retention: string | undefined): readonly string[] => [
  ...(asked.partitions > 0 && partitions < asked.partitions ? [`${partitions} partitions instead of ${asked.partitions}`] : []),
  ...(asked.replication > 0 && replication < asked.replication ? [`${replication} replicas instead of ${asked.replication}`] : []),
  ...(retention !== undefined && retention !== '-1' && Number(retention) < asked.retentionMs ? [`keeps messages for ${retention} ms instead of ${asked.retentionMs}`] : []),
];

/** The `retention.ms` of topics, as far as this client may read it. */
async function retentions(admin: Admin, topics: readonly string[]): Promise<ReadonlyMap<string, string>> {
  try {
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: topics.map((name) => ({ type: ConfigResourceTypes.TOPIC, name, configNames: ['retention.ms'] })) });
    return new Map(resources.flatMap(({ resourceName, configEntries }) => configEntries.map(({ configValue }) => [resourceName, configValue] as const)));
  } catch {
    return new Map();
  }
}

/** Makes what is missing; what is there is looked at and never changed. */
export async function ensureTopics(admin: Admin, topics: readonly TopicSpec[]): Promise<readonly TopicReport[]> {
  const there = new Set(await admin.listTopics());
  const missing = topics.filter(({ topic }) => !there.has(topic));
  if (missing.length > 0) {
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map(({ topic, partitions, replication, retentionMs }) => ({
        topic, numPartitions: partitions, replicationFactor: replication, configEntries: [{ name: 'retention.ms', value: String(retentionMs) }, { name: 'cleanup.policy', value: 'delete' }],
      })),
    });
  }
  const names = topics.map(({ topic }) => topic);
  const metadata = await admin.fetchTopicMetadata({ topics: names });
  const kept = await retentions(admin, names);
  return topics.map((asked) => {
    const partitions = metadata.topics.find(({ name }) => name === asked.topic)?.partitions ?? [];
    const replication = Math.min(...partitions.map(({ replicas }) => replicas.length));
    const created = !there.has(asked.topic);
    return { topic: asked.topic, outcome: created ? 'created' : 'present', partitions: partitions.length, differs: created ? [] : differences(asked, partitions.length, replication, kept.get(asked.topic)) };
  });
}
