import { randomBytes } from 'node:crypto';
import { openSqliteReadStore, type ReadStore } from '@greengate/read-store';
import { createVault, KeyErasedError, VaultDamagedError } from './vault';

const masterKey = randomBytes(32);
let operations: ReadStore;
beforeEach(async () => {
  operations = openSqliteReadStore({ path: ':memory:', durability: 'durable' });
});
afterEach(() => operations.close());

const flipped = (text: string): string => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);

describe('vault', () => {
  it('opens what it sealed, in any script; also after a restart', async () => {
    const sealed = await (await createVault({ masterKey, operations })).seal('user.1', '王小明 <wang@example.cn>');
    expect(JSON.stringify(sealed)).not.toContain('wang');
    expect(await (await createVault({ masterKey, operations })).open(sealed)).toBe('王小明 <wang@example.cn>');
  });
  it('seals the same text differently each time', async () => {
    const vault = await createVault({ masterKey, operations });
    expect((await vault.seal('user.1', 'x')).ciphertext).not.toBe((await vault.seal('user.1', 'x')).ciphertext);
  });
  it('opens nothing after erasure, also in another process with a fresh memory, and seals nothing under that key again', async () => {
    const vault = await createVault({ masterKey, operations });
    const sealed = await vault.seal('user.1', 'x');
    const other = await vault.seal('user.2', 'y');
    await vault.erase('user.1');
    expect(await vault.open(sealed)).toBeUndefined();
    expect(await (await createVault({ masterKey, operations })).open(sealed)).toBeUndefined();
    await expect(vault.seal('user.1', 'z')).rejects.toThrow(KeyErasedError);
    expect(await vault.open(other)).toBe('y');
    expect(JSON.stringify(await operations.get('subject_keys', 'user.1'))).not.toContain('wrapped');
  });
  it.each(['iv', 'tag', 'ciphertext'] as const)('notices a changed %s', async (part) => {
    const vault = await createVault({ masterKey, operations });
    const sealed = await vault.seal('user.1', 'some longer text');
    await expect(vault.open({ ...sealed, [part]: flipped(sealed[part]) })).rejects.toThrow(VaultDamagedError);
  });
  it('notices a tag cut short', async () => {
    const vault = await createVault({ masterKey, operations });
    const sealed = await vault.seal('user.1', 'some longer text');
    await expect(vault.open({ ...sealed, tag: sealed.tag.slice(0, 6) })).rejects.toThrow(VaultDamagedError);
  });
  it('notices a value moved to another subject, or a key that was never there', async () => {
    const vault = await createVault({ masterKey, operations });
    const sealed = await vault.seal('user.1', 'x');
    await vault.seal('user.2', 'y');
    await expect(vault.open({ ...sealed, keyId: 'user.2' })).rejects.toThrow(VaultDamagedError);
    await expect(vault.open({ ...sealed, keyId: 'user.3' })).rejects.toThrow(VaultDamagedError);
  });
  it('notices a wrapped key moved to another subject in the store', async () => {
    const sealed = await (await createVault({ masterKey, operations })).seal('user.1', 'x');
    const stored = await operations.get('subject_keys', 'user.1');
    await operations.put('subject_keys', 'user.2', stored?.view ?? {});
    await expect((await createVault({ masterKey, operations })).open({ ...sealed, keyId: 'user.2' })).rejects.toThrow(VaultDamagedError);
  });
  it('opens nothing with another master key', async () => {
    const sealed = await (await createVault({ masterKey, operations })).seal('user.1', 'x');
    const other = await createVault({ masterKey: randomBytes(32), operations });
    await expect(other.open(sealed)).rejects.toThrow(VaultDamagedError);
    expect(other.blindIndex('a@b.example')).not.toBe((await createVault({ masterKey, operations })).blindIndex('a@b.example'));
  });
  it('refuses a short master key', async () => {
    await expect(createVault({ masterKey: randomBytes(16), operations })).rejects.toThrow('32');
  });
  it('gives two writers of a new subject one key', async () => {
    const [a, b] = await Promise.all([createVault({ masterKey, operations }), createVault({ masterKey, operations })]);
    const [left, right] = await Promise.all([a.seal('user.1', 'left'), b.seal('user.1', 'right')]);
    expect([await b.open(left), await a.open(right)]).toEqual(['left', 'right']);
  });
  it('finds an address however it is typed', async () => {
    const vault = await createVault({ masterKey, operations });
    expect(vault.blindIndex(' Wang@Example.CN ')).toBe(vault.blindIndex('wang@example.cn'));
    expect(vault.blindIndex('wang@example.cn')).not.toBe(vault.blindIndex('wang@example.com'));
  });
});
