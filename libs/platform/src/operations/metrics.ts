import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { SubscriptionStatus } from '@greengate/subscriptions';
import type { OperationalStatus } from './operational-status';

/** Prometheus metrics of this process. Labels hold names and codes, never ids or personal data. */
export interface Metrics {
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
  request(labels: { readonly method: string; readonly route: string; readonly status: number }, seconds: number): void;
  append(outcome: 'appended' | 'repeated' | 'conflict' | 'unavailable', events: number, seconds: number): void;
  close(): void;
}

const requestBuckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const appendBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2];
const states = ['starting', 'catching-up', 'live', 'faulted', 'lost', 'stopped'] as const;

/**
 * @param status asked at each scrape, for lag and state of the subscriptions
 * @param further adds what else this process measures
 */
export function createMetrics(status: () => Promise<OperationalStatus>, further: (registry: Registry) => void = () => undefined): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'greengate_' });
  const requests = new Histogram({ name: 'greengate_http_request_seconds', help: 'Duration of requests by message', labelNames: ['method', 'route', 'status'], buckets: requestBuckets, registers });
  const appends = new Histogram({ name: 'greengate_event_store_append_seconds', help: 'Duration of appends', labelNames: ['outcome'], buckets: appendBuckets, registers });
  const events = new Counter({ name: 'greengate_event_store_events_appended_total', help: 'Events appended', registers });
  const labelsOf = ({ kind, name, version }: SubscriptionStatus) => ({ kind, name, version: String(version ?? '') });
  new Gauge({
    name: 'greengate_subscription_lag',
    help: 'Positions between a subscription and the end of the log',
    labelNames: ['kind', 'name', 'version'],
    registers,
    async collect() {
      const { subscriptions } = await status();
      this.reset();
      for (const subscription of subscriptions) if (subscription.lag !== undefined) this.set(labelsOf(subscription), subscription.lag);
    },
  });
  new Gauge({
    name: 'greengate_subscription_state',
    help: '1 for the state that a subscription is in',
    labelNames: ['kind', 'name', 'version', 'state'],
    registers,
    async collect() {
      const { subscriptions } = await status();
      this.reset();
      for (const subscription of subscriptions) for (const one of states) this.set({ ...labelsOf(subscription), state: one }, subscription.state === one ? 1 : 0);
    },
  });
  further(registry);
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    request: ({ method, route, status: code }, seconds) => requests.observe({ method, route, status: String(code) }, seconds),
    append: (outcome, count, seconds) => {
      appends.observe({ outcome }, seconds);
      if (outcome === 'appended') events.inc(count);
    },
    close: () => registry.clear(),
  };
}
