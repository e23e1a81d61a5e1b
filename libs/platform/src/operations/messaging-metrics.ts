import { relayName } from '@greengate/messaging';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { MessagingHost } from '../application/messaging-host';
import type { OperationalStatus } from './operational-status';

/** Of a process with Kafka: whether it answers, what is still to be sent, what is still to be taken, and what became of what was taken. */
export function messagingMetrics(registry: Registry, messaging: MessagingHost, status: () => Promise<OperationalStatus>): void {
  const registers = [registry];
  new Gauge({
    name: 'greengate_messaging_up',
    help: '1 while the brokers of Kafka answer',
    registers,
    collect() {
      this.set(messaging.status().broker === 'open' ? 1 : 0);
    },
  });
  new Gauge({
    name: 'greengate_relay_lag_events',
    help: 'Events that are recorded and not acknowledged by Kafka, counted up to 5000; absent while unknown',
    registers,
    async collect() {
      const { subscriptions } = await status();
      const lag = await messaging.relayLag(subscriptions.find(({ kind, name }) => kind === 'process' && name === relayName));
      if (lag === undefined) this.remove();
      else this.set(lag);
    },
  });
  new Gauge({
    name: 'greengate_inbox_lag_messages',
    help: 'Messages of other systems that are not taken yet',
    labelNames: ['topic', 'partition'],
    registers,
    collect() {
      this.reset();
      for (const { topic, partition, lag } of messaging.inboxLag()) this.set({ topic, partition: String(partition) }, lag);
    },
  });
  new Counter({
    name: 'greengate_inbox_messages_total',
    help: 'Messages of other systems by what became of them',
    labelNames: ['kind', 'outcome'],
    registers,
    collect() {
      this.reset();
      for (const { kind, outcome, count } of messaging.inboxCounts().values()) this.inc({ kind, outcome }, count);
    },
  });
}
