import { z } from 'zod';
import { addMonths, canonicalJson, decimalString, defineEvents, deterministicId, digestOf, monthsBetween, newId, NewerEventError } from './index';

const metadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2026-01-01T00:00:00.000Z', actor: { id: 'u', kind: 'user' as const, organisation: 'o' }, tenant: 'o', build: 't' };

describe('events', () => {
  const events = defineEvents('demo', {
    Renamed: { version: 2, schema: z.strictObject({ name: z.string() }), says: { en: 'Renamed to {name}', 'zh-CN': '改名为{name}' }, upcast: { 1: (d) => ({ name: d['title'] }) } },
  });
  it('reads an old version through its upcasters', () => {
    expect(events.decode('demo.Renamed', { title: 'x' }, metadata)).toEqual({ type: 'demo.Renamed', data: { name: 'x' } });
  });
  it('stops at an event of a newer build', () => {
    expect(() => events.decode('demo.Renamed', {}, { ...metadata, schemaVersion: 3 })).toThrow(NewerEventError);
  });
  it('refuses a definition with a missing upcaster', () => {
    expect(() => defineEvents('demo', { A: { version: 2, schema: z.any(), says: { en: '', 'zh-CN': '' } } })).toThrow('no upcaster');
  });
});

describe('values', () => {
  it('gives equal digests to equal values, whatever the order of keys', () => {
    expect(digestOf({ b: 1, a: '值' })).toBe(digestOf({ a: '值', b: 1 }));
    expect(canonicalJson({ b: 1, a: 2 })).toBe('{"a":2,"b":1}');
  });
  it('makes ids that repeat and ids that do not', () => {
    expect(deterministicId('a', 1)).toBe(deterministicId('a', 1));
    expect(deterministicId('a', 1)).not.toBe(deterministicId('a', '1'));
    expect(newId() < newId()).toBe(true);
  });
  it.each(['1', '0', '-0.5', '12345678901234567890.123456789012345678'])('takes the decimal %s', (t) => expect(decimalString.safeParse(t).success).toBe(true));
  it.each(['', '1,000', '1e5', '01', '+1', '1.', '.5', '9'.repeat(40), 'NaN', '１'])('refuses the decimal %p', (t) => expect(decimalString.safeParse(t).success).toBe(false));
  it('counts months over short months', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(monthsBetween('2024-12-31', '2026-06-30')).toBe(18);
    expect(monthsBetween('2024-12-31', '2026-06-29')).toBe(17);
  });
});
