import { Kafka, logLevel, type KafkaConfig, type LogEntry } from 'kafkajs';

/** Lines of the client, for whoever keeps a log. */
export type KafkaLog = (level: 'error' | 'warn' | 'info' | 'debug', message: string, facts: object) => void;

const levels: Readonly<Record<number, Parameters<KafkaLog>[0]>> = { [logLevel.ERROR]: 'error', [logLevel.WARN]: 'warn', [logLevel.INFO]: 'info', [logLevel.DEBUG]: 'debug' };

/** Told once at start, and known: retries are limited on purpose, and a producer that gave up is never used again. */
const known = /^Limiting retries for the idempotent producer/;

/** What is tried again and passes by itself is no error of ours; what does not pass arrives as an exception. */
function line(log: KafkaLog, { level, namespace, log: { message, timestamp: _timestamp, stack: _stack, logger: _logger, ...facts } }: LogEntry): void {
  if (!known.test(message)) log(level === logLevel.ERROR ? 'warn' : (levels[level] ?? 'debug'), `kafka ${namespace}: ${message}`, facts);
}

/** Short attempts: whoever calls waits and tries again, and hears of it. */
export const clientRetry = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 4 } as const;

export const createKafka = (address: Pick<KafkaConfig, 'brokers' | 'clientId' | 'ssl' | 'sasl'>, log: KafkaLog): Kafka =>
  new Kafka({
    ...address,
    connectionTimeout: 3_000,
    authenticationTimeout: 5_000,
    requestTimeout: 10_000,
    enforceRequestTimeout: true,
    retry: clientRetry,
    logLevel: logLevel.INFO,
    logCreator: () => (entry) => line(log, entry),
  });
