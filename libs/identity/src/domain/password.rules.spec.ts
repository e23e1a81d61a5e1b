import { commonPasswords } from './common-passwords.rules';
import { checkPassword, normalisedPassword, passwordLength } from './password.rules';

const codeOf = (password: string, email?: string) => {
  const checked = checkPassword(password, email);
  return checked.ok ? 'ok' : checked.error.code;
};

describe('passwords', () => {
  it.each(['elf characters', 'plum tree wagon', '绿色供应链准入平台二〇二六', 'aB3$aB3$aB3$x'])('takes %s', (password) => expect(codeOf(password)).toBe('ok'));
  it.each(['', 'short', 'Tr0ub4dor&3', '绿色供应链准入平台'])('refuses %p as too short', (password) => expect(codeOf(password)).toBe('identity.password-short'));
  it('counts characters, not bytes or UTF-16 units', () => {
    expect(codeOf('🌱🌲🌳🌴🌵🌷🌸🌹🌺🌻🌼')).toBe('identity.password-short');
    expect(codeOf('🌱🌲🌳🌴🌵🌷🌸🌹🌺🌻🌼🌾')).toBe('ok');
  });
  it.each(['PasswordPassword', '123456789012', 'CorrectHorseBatteryStaple', 'aaaaaaaaaaaaaa', '121212121212121212'])('refuses %s as common', (password) =>
    expect(codeOf(password)).toBe('identity.password-common'));
  it('refuses the own address', () => expect(codeOf('Owner@Greengate.example', 'owner@greengate.example')).toBe('identity.password-common'));
  it('lists only what its length does not refuse already', () => {
    expect(commonPasswords.size).toBeGreaterThan(100);
    expect([...commonPasswords].filter((word) => word.length < passwordLength.minimum || word !== word.toLowerCase())).toEqual([]);
  });
  it('is the same however an accent was typed', () => expect(normalisedPassword('cafe\u0301')).toBe(normalisedPassword('caf\u00e9')));
});
