import { hashPassword, verifyPassword } from './password-hash';

describe('password hashes', () => {
  it('fit their password only, in either form of an accent', async () => {
    const hash = await hashPassword('caf\u00e9 under plum trees');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(hash, 'cafe\u0301 under plum trees')).toBe(true);
    expect(await verifyPassword(hash, 'cafe under plum trees')).toBe(false);
    expect(await hashPassword('caf\u00e9 under plum trees')).not.toBe(hash);
  });
  it('never fit where there is none', async () => expect(await verifyPassword(undefined, 'caf\u00e9 under plum trees')).toBe(false));
});
