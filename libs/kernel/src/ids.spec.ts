import fc from 'fast-check';
import { v5 } from 'uuid';
import { deterministicId } from './ids';

it('a deterministic id is the UUIDv5 of its parts as JSON, with slashes between them: what was named once keeps its name', () => {
  expect(deterministicId('event', 'a', 1)).toBe(v5('"event"/"a"/1', '6d9c0f2e-6b0b-5c5e-9a55-9a4f2f6a1c11'));
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('', '"', 'a/b', 'a\nb', '汉字', 'com.greengate.x.v1', '\u2028'), fc.integer());
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const written = new TextEncoder().encode(parts.map((one) => JSON.stringify(one)).join('/'));
      expect(deterministicId(...parts)).toBe(v5(written, '6d9c0f2e-6b0b-5c5e-9a55-9a4f2f6a1c11'));
    }),
    { numRuns: 500 },
  );
});
