import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { normalisedPassword } from '../domain/password.rules';

/** Argon2id with 19 MiB, two passes, one lane: OWASP Password Storage Cheat Sheet (2025), minimum configuration. The library's default variant is argon2id. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** PHC string, with its parameters and salt inside. */
export const hashPassword = (password: string): Promise<string> => hash(normalisedPassword(password), parameters);

let dummy: Promise<string> | undefined;

/**
 * Whether this is the password. Without a hash (an unknown account) the same work is done against a dummy and the answer is no,
 * so that the time taken tells nothing.
 */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  dummy ??= hashPassword(randomBytes(32).toString('base64url'));
  const fits = await verify(passwordHash ?? (await dummy), normalisedPassword(password));
  return passwordHash !== undefined && fits;
}
