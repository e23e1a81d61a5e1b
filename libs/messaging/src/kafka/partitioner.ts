import { Partitioners, type ICustomPartitioner } from 'kafkajs';
import { LRUCache } from 'lru-cache';

const keysRemembered = 20_000;

/**
 * The partition that kafkajs's default partitioner (murmur2 of the key, as the Java client) chooses, which a key keeps as long as the topic keeps its
 * partitions. Remembered, since the hash is computed in emulated 64-bit arithmetic: an eighth of what sending costs, for keys that come again with
 * each fact of a supplier.
 */
export const rememberingPartitioner: ICustomPartitioner = () => {
  const choose = Partitioners.DefaultPartitioner();
  const chosen = new LRUCache<string, number>({ max: keysRemembered });
  return (message) => {
    const { key } = message.message;
    if (typeof key !== 'string') return choose(message);
    const name = `${message.partitionMetadata.length} ${key}`;
    const known = chosen.get(name);
    if (known !== undefined) return known;
    const partition = choose(message);
    chosen.set(name, partition);
    return partition;
  };
};
