import { inspect } from 'node:util';
import { ConfigurationError } from './configuration-fault';
import { readConfig } from './read-config';

const where = { directory: '/srv/greengate', build: '1.2.3' };
const faults = (environment: Record<string, string>) => {
  try {
    readConfig(environment, where);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('this configuration was accepted');
};
const keys = (error: ConfigurationError) => error.faults.map(({ key }) => key);

describe('the configuration', () => {
  it('has defaults for a demonstration', () => {
    expect(readConfig({}, where)).toEqual({
      mode: 'demo',
      eventStore: { engine: 'sqlite', file: '/srv/greengate/var/events.db' },
      readStore: { engine: 'sqlite', file: '/srv/greengate/var/views.db' },
      operationsStore: { engine: 'sqlite', file: '/srv/greengate/var/operations.db' },
      evidence: { engine: 'folder', folder: '/srv/greengate/var/evidence' },
      backupsDirectory: '/srv/greengate/var/backups',
      consentNoticeDays: 30,
      host: '127.0.0.1',
      port: 3000,
      origin: 'http://localhost:3000',
      trustedProxies: [],
      secretsDirectory: '/srv/greengate/var/secrets',
      clock: { kind: 'demo', startsOn: '2025-10-01' },
      logLevel: 'warn',
      leaseMs: 5000,
      build: '1.2.3',
    });
  });

  it('reports every bad key at once: key, value, remedy', () => {
    const error = faults({ GREENGATE_PORT: '70000', GREENGATE_MODE: 'prod', GREENGATE_CLOCK: 'demo:yesterday', GREENGATE_EVNT_STORE: 'x', GREENGATE_LOG_LEVEL: 'loud' });
    expect(new Set(keys(error))).toEqual(new Set(['GREENGATE_PORT', 'GREENGATE_MODE', 'GREENGATE_CLOCK', 'GREENGATE_EVNT_STORE', 'GREENGATE_LOG_LEVEL']));
    expect(error.message).toContain('GREENGATE_PORT=70000: Write a port number from 0 to 65535.');
    expect(error.message).toContain('There is no such setting');
    expect(error.message.split('\n')).toHaveLength(6);
  });

  it('takes a MongoDB by its address for views, operations and evidence, and never shows the password', () => {
    const config = readConfig({ GREENGATE_READ_STORE: 'mongodb://ops:s3cret%40@a.example:27017,b.example:27017/views?replicaSet=rs0&tls=true', GREENGATE_OPERATIONS_STORE: 'mongodb+srv://ops:s3cret@cluster.example/?retryWrites=true&w=majority', GREENGATE_EVIDENCE: 'gridfs:mongodb://ops:s3cret@a.example/files' }, where);
    expect([config.readStore, config.operationsStore, config.evidence]).toMatchObject([
      { engine: 'mongodb', shown: 'mongodb://a.example:27017,b.example:27017/views' },
      { engine: 'mongodb', shown: 'mongodb+srv://cluster.example' },
      { engine: 'gridfs', shown: 'mongodb://a.example/files' },
    ]);
    expect(config.evidence.engine === 'gridfs' && config.evidence.url()).toBe('mongodb://ops:s3cret@a.example/files');
    expect(JSON.stringify(config) + inspect(config, { depth: 9 })).not.toContain('s3cret');
  });

  it.each([
    ['GREENGATE_READ_STORE', 'mongodb://ops:s3cret@h/a?w=1', /sets w itself/],
    ['GREENGATE_OPERATIONS_STORE', 'mongodb://ops:s3c/ret@h/a', /percent-encoded/],
    ['GREENGATE_READ_STORE', 'mongodb://h/a?tlsCertificateKeyFilePassword=s3cret&tsl=true', /no setting "tsl"/],
    ['GREENGATE_EVIDENCE', 'gridfs:mongodb://ops:s3cret@h/a?retires=1', /no setting "retires"/],
    ['GREENGATE_EVIDENCE', 'mongodb://ops:s3cret@h/a', /gridfs:mongodb/],
    ['GREENGATE_READ_STORE', 'postgres://ops:s3cret@h/a', /Write sqlite:<file>/],
  ])('refuses %s=%s without repeating its password', (key, value, remedy) => {
    const error = faults({ [key]: value });
    expect(error.message).toMatch(remedy);
    expect(error.message).toContain('***');
    expect(error.message).not.toMatch(/s3c/);
  });

  it('takes a KurrentDB by its address, and never shows the password', () => {
    const { eventStore } = readConfig({ GREENGATE_EVENT_STORE: 'kurrentdb+discover://ops:s3cret%40@events.example:2113?nodePreference=leader' }, where);
    expect(eventStore).toMatchObject({ engine: 'esdb', shown: 'esdb+discover://events.example:2113' });
    expect(eventStore.engine === 'esdb' && eventStore.url()).toBe('esdb+discover://ops:s3cret%40@events.example:2113?nodePreference=leader');
    expect(JSON.stringify(eventStore) + inspect(eventStore, { depth: 9 })).not.toContain('s3cret');
  });

  it.each([
    ['esdb://ops:s3cret@events.example:2113?retries=3', /no setting "retries"/],
    ['esdb://ops:s3cret@events.example:2113?tls=false', /never sent without TLS/],
    ['esdb://ops:s3cret@', /Write esdb:\/\//],
    ['postgres://ops:s3cret@events.example', /Write sqlite:<file>/],
  ])('refuses %s without repeating its password', (value, remedy) => {
    const error = faults({ GREENGATE_EVENT_STORE: value });
    expect(error.message).toMatch(remedy);
    expect(error.message).toContain('//***@');
    expect(error.message).not.toContain('s3cret');
  });

  it('takes Kafka by its address, off by default, and never shows the password', () => {
    expect(readConfig({ GREENGATE_MESSAGING: 'off' }, where)).not.toHaveProperty('messaging');
    const { messaging, messagingSources } = readConfig({ GREENGATE_MESSAGING: 'kafka://ops:s3cret@a,b:9093?ssl=true&sasl=scram-sha-512', GREENGATE_MESSAGING_SOURCES: 'sources.json' }, where);
    expect(messaging).toMatchObject({ engine: 'kafka', shown: 'kafka://a:9092,b:9093' });
    expect(messagingSources).toBe('/srv/greengate/sources.json');
    expect(JSON.stringify(messaging) + inspect(messaging, { depth: 9 })).not.toContain('s3cret');
    const error = faults({ GREENGATE_MESSAGING: 'kafka://ops:s3cret@a?sasl=plain' });
    expect(error.message).toContain('kafka://***@a');
    expect(error.message).toMatch(/never sent without TLS/);
    expect(faults({ GREENGATE_MESSAGING: 'rabbit://a' }).message).toMatch(/Write off, or kafka/);
  });

  it('refuses production with a demo clock, an unsafe origin and a store in memory, all named', () => {
    const error = faults({ GREENGATE_MODE: 'production', GREENGATE_ORIGIN: 'http://greengate.example', GREENGATE_CLOCK: 'demo:2025-10-01', GREENGATE_EVENT_STORE: 'sqlite::memory:' });
    expect(new Set(keys(error))).toEqual(new Set(['GREENGATE_ORIGIN', 'GREENGATE_CLOCK', 'GREENGATE_EVENT_STORE']));
  });

  it.each(['http://greengate.example', 'https://localhost', 'https://127.0.0.1:3000'])('refuses production at %s', (origin) => {
    expect(keys(faults({ GREENGATE_MODE: 'production', GREENGATE_ORIGIN: origin }))).toEqual(['GREENGATE_ORIGIN']);
  });

  it('reports what is unsafe together with what is misspelt', () => {
    expect(new Set(keys(faults({ GREENGATE_MODE: 'production', GREENGATE_PORT: 'x' })))).toEqual(new Set(['GREENGATE_PORT', 'GREENGATE_ORIGIN']));
  });

  it('takes production with a public https origin, listening everywhere, on the real time', () => {
    const config = readConfig({ GREENGATE_MODE: 'production', GREENGATE_ORIGIN: 'https://greengate.example/' }, where);
    expect(config).toMatchObject({ host: '0.0.0.0', origin: 'https://greengate.example', clock: { kind: 'system' }, logLevel: 'info' });
  });

  it('counts an empty value as not set, and leaves what belongs to others alone', () => {
    expect(readConfig({ GREENGATE_PORT: '', GREENGATE_TEST_MONGO_URL: 'x', GREENGATE_URL: 'http://x', PATH: '/bin' }, where).port).toBe(3000);
  });
});
