import { readFileSync } from 'node:fs';
import type { KafkaConfig, SASLOptions } from 'kafkajs';

const mechanisms = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;

/** What may stand behind the question mark, and what it must look like. */
const settings = {
  ssl: /^(true|false)$/,
  sslCAFile: /./,
  sslCertFile: /./,
  sslKeyFile: /./,
  sasl: new RegExp(`^(${mechanisms.join('|')})$`),
  passwordFile: /./,
  clientId: /^[\w.-]{1,120}$/,
  group: /^[\w.-]{1,120}$/,
  partitions: /^[1-9]\d{0,3}$/,
  replication: /^[1-9]\d?$/,
  retentionDays: /^[1-9]\d{0,3}$/,
} as const;
type Setting = keyof typeof settings;

interface Parts {
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly brokers: readonly string[];
  readonly given: Readonly<Partial<Record<Setting, string>>>;
}

/** Taken apart by hand: URL knows no list of hosts. */
function partsOf(address: string): Parts | undefined {
  const [, credentials, hosts, query] = /^kafka:\/\/(?:([^@/?]*)@)?([^@/?]+)\/?(?:\?(.*))?$/.exec(address) ?? [];
  if (hosts === undefined) return undefined;
  const brokers = hosts.split(',').map((host) => (/:\d+$/.test(host) ? host : `${host}:9092`));
  if (!brokers.every((broker) => /^(\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i.test(broker))) return undefined;
  const [user, ...password] = (credentials ?? '').split(':');
  const text = (part: string | undefined): string | undefined => (part === undefined || part === '' ? undefined : decodeURIComponent(part));
  return { user: text(user), password: text(password.join(':')), brokers, given: Object.fromEntries(new URLSearchParams(query ?? '')) };
}

/** What is wrong with an address, in a sentence that repeats no secret; undefined when nothing is. */
export function kafkaAddressFault(address: string): string | undefined {
  let parts: Parts | undefined;
  try {
    parts = partsOf(address);
  } catch {
    return 'A character of the user or the password is not percent-encoded.';
  }
  if (parts === undefined) return 'Write kafka://<host>:9092, several with commas, e.g. kafka://kafka-1:9092,kafka-2:9092?ssl=true.';
  return settingFault(parts.given) ?? signInFault(parts) ?? certificateFault(parts.given);
}

function settingFault(given: Parts['given']): string | undefined {
  for (const [name, value] of Object.entries(given)) {
    const form = settings[name as Setting] as RegExp | undefined;
    if (form === undefined) return `There is no setting "${name}" (${Object.keys(settings).join(', ')}).`;
    if (!form.test(value)) return `The setting "${name}" is not understood${name === 'sasl' ? `: one of ${mechanisms.join(', ')}` : ''}.`;
  }
  return undefined;
}

function signInFault({ user, password, given: { ssl, sasl, passwordFile } }: Parts): string | undefined {
  if (sasl === undefined && (user !== undefined || passwordFile !== undefined)) return 'A user needs ?sasl=plain, scram-sha-256 or scram-sha-512.';
  if (sasl !== undefined && (user === undefined || (password === undefined) === (passwordFile === undefined))) return 'SASL needs a user and one password: kafka://user:password@host, or ?passwordFile=<file>.';
  return sasl === 'plain' && ssl !== 'true' ? 'A password is never sent without TLS: add &ssl=true, or use scram-sha-512.' : undefined;
}

function certificateFault({ ssl, sslCAFile, sslCertFile, sslKeyFile }: Parts['given']): string | undefined {
  if ((sslCertFile === undefined) !== (sslKeyFile === undefined)) return 'sslCertFile and sslKeyFile belong together.';
  return ssl !== 'true' && (sslCAFile !== undefined || sslCertFile !== undefined) ? 'Certificates need ?ssl=true.' : undefined;
}

/** How to reach a cluster, and how topics are made there. */
export interface KafkaAddress {
  /** Scheme and brokers, for messages. */
  readonly shown: string;
  readonly group: string;
  /** -1: as the cluster does by default. */
  readonly partitions: number;
  readonly replication: number;
  readonly retentionMs: number;
  /** Reads the files that the address names. @throws when one cannot be read */
  readonly client: () => Pick<KafkaConfig, 'brokers' | 'clientId' | 'ssl' | 'sasl'>;
}

const defaultRetentionDays = 14;
const millisecondsPerDay = 86_400_000;
const fileText = (path: string): string => readFileSync(path, 'utf8');

function sslOf({ ssl, sslCAFile, sslCertFile, sslKeyFile }: Parts['given']): KafkaConfig['ssl'] {
  if (ssl !== 'true') return false;
  if (sslCAFile === undefined && sslCertFile === undefined) return true;
  return { ...(sslCAFile === undefined ? {} : { ca: [fileText(sslCAFile)] }), ...(sslCertFile === undefined || sslKeyFile === undefined ? {} : { cert: fileText(sslCertFile), key: fileText(sslKeyFile) }) };
}

function saslOf({ user = '', password, given: { sasl, passwordFile } }: Parts): { readonly sasl?: SASLOptions } {
  if (sasl === undefined) return {};
  const secret = password ?? (passwordFile === undefined ? '' : fileText(passwordFile).trim());
  return { sasl: { mechanism: sasl, username: user, password: secret } as SASLOptions };
}

/** @throws when `kafkaAddressFault` has one to tell */
export function kafkaAddressOf(address: string): KafkaAddress {
  const fault = kafkaAddressFault(address);
  const parts = fault === undefined ? partsOf(address) : undefined;
  if (parts === undefined) throw new Error(fault);
  const { brokers, given } = parts;
  return {
    shown: `kafka://${brokers.join(',')}`,
    group: given.group ?? 'greengate',
    partitions: given.partitions === undefined ? -1 : Number(given.partitions),
    replication: given.replication === undefined ? -1 : Number(given.replication),
    retentionMs: Number(given.retentionDays ?? defaultRetentionDays) * millisecondsPerDay,
    client: () => ({ brokers: [...brokers], clientId: given.clientId ?? 'greengate', ssl: sslOf(given) ?? false, ...saslOf(parts) }),
  };
}
