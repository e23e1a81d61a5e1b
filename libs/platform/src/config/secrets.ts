import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GreengateConfig } from './config';
import { StartError, type SettingFault } from './configuration-fault';

/** The installation's secrets. Kept in files of a folder, never in the environment, the log or a store. */
export interface Secrets {
  /** Signs session cookies. */
  readonly session: string;
  /** Master key of the vault: the keys that wrap personal data, and those of its blind index, derive from it. */
  readonly vaultKey: Buffer;
}

const files = { session: 'session-secret', vaultKey: 'vault-key' } as const;
/** Stands in front of a secret that Greengate made up for a demonstration, so that production can tell. */
const generatedMark = 'generated-for-demo:';
const secretLength = 32;

const generate = (): string => `${generatedMark}${randomBytes(secretLength).toString('base64url')}`;
const bytesOf = (text: string): Buffer => Buffer.from(text.replace(generatedMark, ''), 'base64url');

function readSecret(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

function makeSecrets(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  for (const name of Object.values(files)) {
    const path = join(directory, name);
    if (existsSync(path)) continue;
    writeFileSync(path, `${generate()}\n`, { mode: 0o600, flag: 'wx' });
    chmodSync(path, 0o600);
  }
}

function faultOf(path: string, production: boolean): SettingFault | undefined {
  const text = readSecret(path);
  const fault = (remedy: string): SettingFault => ({ key: path, value: text === undefined ? undefined : '***', remedy });
  if (text === undefined) return fault(`Write at least ${secretLength} random bytes there as base64url, mode 0600, e.g. openssl rand -base64 48 | tr '+/' '-_'.`);
  if (!/^[A-Za-z0-9_-]+=*$/.test(text.replace(generatedMark, '')) || bytesOf(text).length < secretLength) return fault(`It must hold at least ${secretLength} random bytes as base64url.`);
  if (!production) return undefined;
  if (text.startsWith(generatedMark)) return fault('This secret was generated for a demonstration; production needs its own.');
  if ((statSync(path).mode & 0o077) !== 0) return fault('Others can read this secret; set its mode to 0600.');
  return undefined;
}

/** What is wrong with the secrets, as far as the mode allows; in demo and test mode, missing ones are made first. */
export function examineSecrets(config: Pick<GreengateConfig, 'mode' | 'secretsDirectory'>): readonly SettingFault[] {
  if (config.mode !== 'production') {
    try {
      makeSecrets(config.secretsDirectory);
    } catch (error) {
      throw new StartError(`Greengate cannot write its secrets to ${config.secretsDirectory}: make the folder writable, or name another in GREENGATE_SECRETS_DIR.`, { cause: error });
    }
  }
  return Object.values(files).flatMap((name) => faultOf(join(config.secretsDirectory, name), config.mode === 'production') ?? []);
}

/** @throws when `examineSecrets` had faults to report */
export function readSecrets(config: Pick<GreengateConfig, 'secretsDirectory'>): Secrets {
  const read = (name: string): string => {
    const text = readSecret(join(config.secretsDirectory, name));
    if (text === undefined) throw new StartError(`The secret ${join(config.secretsDirectory, name)} is missing.`);
    return text;
  };
  return { session: read(files.session), vaultKey: bytesOf(read(files.vaultKey)) };
}

/** The key as its file holds it, by which backups know their installation; undefined where there is no file. */
export function vaultKeyAsKept({ secretsDirectory }: Pick<GreengateConfig, 'secretsDirectory'>): Uint8Array | undefined {
  const text = readSecret(join(secretsDirectory, files.vaultKey));
  return text === undefined ? undefined : Buffer.from(text, 'utf8');
}

/** Secrets that live as long as the process: for tests, which leave nothing behind. */
export const fleetingSecrets = (): Secrets => ({ session: randomBytes(secretLength).toString('base64url'), vaultKey: randomBytes(secretLength) });
