import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examineConfig } from './read-config';

describe('settings from files', () => {
  const directory = mkdtempSync(join(tmpdir(), 'greengate-settings-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const examine = (environment: Readonly<Record<string, string>>) => examineConfig(environment, { directory, build: 'test' });

  it('the first line of the named file is the value, with its password out of sight', () => {
    writeFileSync(join(directory, 'store'), 'esdb://greengate:p%40ss@events.internal:2113\nanything else\n');
    const { config, faults } = examine({ GREENGATE_EVENT_STORE_FILE: 'store' });
    expect(faults).toEqual([]);
    expect(config?.eventStore).toMatchObject({ engine: 'esdb', shown: 'esdb://events.internal:2113' });
    expect(JSON.stringify(config)).not.toContain('p%40ss');
  });

  it('reports, all at once, a file that is missing or empty, and a setting given twice', () => {
    writeFileSync(join(directory, 'empty'), '\n');
    const { faults } = examine({ GREENGATE_EVENT_STORE_FILE: join(directory, 'none'), GREENGATE_READ_STORE_FILE: 'empty', GREENGATE_OPERATIONS_STORE_FILE: 'store', GREENGATE_OPERATIONS_STORE: 'sqlite:a.db' });
    expect(faults.map(({ key }) => key)).toEqual(['GREENGATE_EVENT_STORE_FILE', 'GREENGATE_READ_STORE_FILE', 'GREENGATE_OPERATIONS_STORE_FILE']);
    expect(faults.every(({ remedy }) => remedy.length > 20)).toBe(true);
  });

  it('says about a wrong value in a file what it says about one in the environment, without its password', () => {
    writeFileSync(join(directory, 'wrong'), 'esdb://greengate:secret@events.internal:2113?tls=false\n');
    const { faults } = examine({ GREENGATE_EVENT_STORE_FILE: 'wrong' });
    expect(faults).toMatchObject([{ key: 'GREENGATE_EVENT_STORE', value: 'esdb://***@events.internal:2113?tls=false' }]);
  });

  it('only where a password may stand', () => {
    expect(examine({ GREENGATE_PORT_FILE: 'store' }).faults).toMatchObject([{ key: 'GREENGATE_PORT_FILE' }]);
  });
});

describe('the trusted proxy', () => {
  const examine = (value: string) => examineConfig({ GREENGATE_TRUSTED_PROXY: value }, { directory: '/', build: 'test' });

  it.each(['10.0.0.7', '10.0.0.0/8,fd00::/8', 'loopback', ' loopback , 192.168.1.1 '])('takes %s', (value) => {
    expect(examine(value).faults).toEqual([]);
    expect(examine(value).config?.trustedProxies).toEqual(value.split(',').map((one) => one.trim()));
  });

  it.each(['true', '1', 'proxy.internal', '10.0.0.0/33', '10.0.0.0/0', '0.0.0.0/0', '::/0', '10.0.0.7,', 'all'])('refuses %s', (value) => {
    expect(examine(value).faults).toMatchObject([{ key: 'GREENGATE_TRUSTED_PROXY', value }]);
  });

  it('is nobody by default', () => {
    expect(examineConfig({}, { directory: '/', build: 'test' }).config?.trustedProxies).toEqual([]);
  });
});
