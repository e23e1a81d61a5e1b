import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from './configuration-fault';
import { examineSecrets, readSecrets } from './secrets';

describe('secrets', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'greengate-secrets-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const config = (mode: 'demo' | 'production') => ({ mode, secretsDirectory: join(folder, 'secrets') });
  const file = (name: string) => join(folder, 'secrets', name);

  it('are made for a demonstration, for the owner only, and then stay', () => {
    expect(examineSecrets(config('demo'))).toEqual([]);
    const first = readSecrets(config('demo'));
    expect(first.vaultKey).toHaveLength(32);
    expect(statSync(file('vault-key')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'secrets')).mode & 0o077).toBe(0);
    expect(examineSecrets(config('demo'))).toEqual([]);
    expect(readSecrets(config('demo'))).toEqual(first);
  });

  it('that were generated are refused in production, each by name and without its value', () => {
    examineSecrets(config('demo'));
    const faults = examineSecrets(config('production'));
    expect(faults.map(({ key }) => key)).toEqual([file('session-secret'), file('vault-key')]);
    expect(JSON.stringify(faults)).not.toContain(readFileSync(file('vault-key'), 'utf8').trim());
  });

  it('are not made in production', () => {
    expect(examineSecrets(config('production')).map(({ value }) => value)).toEqual([undefined, undefined]);
    expect(() => readSecrets(config('production'))).toThrow(StartError);
  });

  it('must be long, and hidden from others, in production', () => {
    examineSecrets(config('demo'));
    writeFileSync(file('session-secret'), 'c2hvcnQ');
    writeFileSync(file('vault-key'), Buffer.alloc(32, 7).toString('base64url'));
    chmodSync(file('vault-key'), 0o644);
    expect(examineSecrets(config('production')).map(({ remedy }) => remedy)).toEqual([expect.stringContaining('32 random bytes'), expect.stringContaining('0600')]);
    chmodSync(file('vault-key'), 0o600);
    writeFileSync(file('session-secret'), Buffer.alloc(32, 9).toString('base64url'));
    expect(examineSecrets(config('production'))).toEqual([]);
  });
});
