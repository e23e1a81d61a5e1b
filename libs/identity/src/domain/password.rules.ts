import { ok, reject, type Result } from '@greengate/kernel';
import { commonPasswords } from './common-passwords.rules';

/** Length beats composition: NIST SP 800-63B-4 section 3.1.1.2 and the OWASP authentication cheat sheet. In characters. */
export const passwordLength = { minimum: 12, maximum: 256 } as const;

/** One form for a password however it was typed, so that "é" is one letter on every keyboard. */
export const normalisedPassword = (password: string): string => password.normalize('NFC');

/** Long enough, not among the common ones, not the account's own address. No rules of composition. */
export function checkPassword(password: string, email?: string): Result<undefined> {
  const length = [...normalisedPassword(password)].length;
  if (length < passwordLength.minimum) return reject('identity.password-short', { length, minimum: passwordLength.minimum });
  const plain = password.toLowerCase();
  if (commonPasswords.has(plain) || new Set(plain).size < 4 || plain === email?.toLowerCase()) return reject('identity.password-common');
  return ok(undefined);
}
