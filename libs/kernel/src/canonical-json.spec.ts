import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson, digestOf } from './canonical-json';
import { portableSha256, sha256Of, useSha256 } from './sha256';

describe('canonical JSON', () => {
  it('is that of the reference implementation, for any value', () =>
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.object({ withNullPrototype: true, values: [fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(undefined), fc.constant(null), fc.boolean()] })), (value) => expect(canonicalJson(value)).toBe(canonicalize(value)))));

  it.each<[string, unknown, string]>([
    ['sorts by code units', { '\u00e9': 1, '\ufb33': 3, '\u{1f600}': 2, '10': 4, '9': 5, b: 6, a: 7 }, '{"10":4,"9":5,"a":7,"b":6,"\u00e9":1,"\u{1f600}":2,"\ufb33":3}'],
    ['numbers as ECMAScript', [1e21, 1e-7, -0, 0.1, Number('333333333.33333329')], '[1e+21,1e-7,0,0.1,333333333.3333333]'],
    ['leaves out undefined', { a: undefined, b: [undefined, null] }, '{"b":[null,null]}'],
    ['asks toJSON', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ['escapes', '"\\\u0007\n\ud800', '"\\"\\\\\\u0007\\n\\ud800"'],
  ])('%s', (_, value, expected) => expect(canonicalJson(value)).toBe(expected));

  it.each([[undefined], [NaN], [Infinity], [() => 1], [1n], [{ a: () => 1 }]])('refuses %p', (value) => expect(() => canonicalJson(value)).toThrow(TypeError));

  it('takes texts that are known already, with the same result', () => {
    const shared = { b: [1, { c: 'x' }], a: null };
    const known = new WeakMap<object, string>([[shared, canonicalJson(shared)]]);
    expect(canonicalJson({ z: shared, y: [shared] }, known)).toBe(canonicalJson({ z: shared, y: [shared] }));
  });
});

describe('digests', () => {
  it('are SHA-256', () => expect(digestOf('abc')).toBe('6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25'));

  it('come from another implementation only when it agrees', () => {
    expect(() => useSha256(() => 'ab'.repeat(32))).toThrow('not SHA-256');
    expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    useSha256(portableSha256);
    expect(sha256Of('abc')).toBe(portableSha256('abc'));
  });
});
