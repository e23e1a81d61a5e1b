import type { mongo } from 'mongoose';

const tickMs = 1_000;

/**
 * Tells when the driver's watch over a server has come to a stop, so that it would take the server for gone for ever.
 *
 * The driver (7.8.0, and 7.9.0 still) waits for `drain` where a write to the socket returned false. A socket that broke in the moment between the check
 * and the write returns false and never drains: that exchange never ends. Where it was the heartbeat, no other follows.
 * @param longest milliseconds in which a heartbeat ends one way or the other, by the driver's own timeouts
 * @returns an end to the watching
 */
export function watchHeartbeats(client: mongo.MongoClient, longest: number, stuck: () => void): () => void {
  const begun = new Map<string, number>();
  client.on('serverHeartbeatStarted', ({ connectionId }) => begun.set(connectionId, 0));
  client.on('serverHeartbeatSucceeded', ({ connectionId }) => begun.delete(connectionId));
  client.on('serverHeartbeatFailed', ({ connectionId }) => begun.delete(connectionId));
  // Counted, not measured: a process that was asleep for an hour has not watched for an hour. `Succeeded` of a watch that is streamed is followed by its `Started`.
  const timer = setInterval(() => {
    for (const [address, ticks] of begun) {
      begun.set(address, ticks + 1);
      if ((ticks + 1) * tickMs <= longest) continue;
      begun.clear();
      stuck();
      return;
    }
  }, tickMs);
  timer.unref();
  return () => clearInterval(timer);
}
