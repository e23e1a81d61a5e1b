import fc from 'fast-check';
import { Partitioners, type PartitionerArgs } from 'kafkajs';
import { rememberingPartitioner } from './partitioner';

const asked = (key: string | null, partitions: number): PartitionerArgs => ({
  topic: 't',
  partitionMetadata: Array.from({ length: partitions }, (_, partitionId) => ({ partitionId, leader: 1, replicas: [1], isr: [1], partitionErrorCode: 0 })),
  message: { key, value: 'v' },
});

describe('partitioner', () => {
  it('chooses as the default one, the first time and every other, also after partitions were added', () => {
    const choose = Partitioners.DefaultPartitioner();
    const remembering = rememberingPartitioner();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 64 }), (key, before, after) => {
        for (const partitions of [before, after, before]) expect(remembering(asked(key, partitions))).toBe(choose(asked(key, partitions)));
      }),
    );
  });

  it('spreads messages without a key', () => {
    const remembering = rememberingPartitioner();
    expect(new Set(Array.from({ length: 8 }, () => remembering(asked(null, 4)))).size).toBe(4);
  });
});
