import { createHash } from 'node:crypto';
import { EvidenceDamagedError, EvidenceMissingError, EvidenceStoreUnavailableError, type EvidenceStore } from '../evidence-store.port';
import { examineEvidence } from '../verified';
import { bytesOf, wholeOf } from './bytes';

/** An empty store of its own, with what the suite needs besides the port. */
export interface EvidenceStoreBench {
  readonly store: EvidenceStore;
  /** Another instance on the same content, as another process would open it; the suite closes it. */
  another(): Promise<EvidenceStore>;
  /** Behind the store's back: alter one byte of what is kept, cut its end off, or take it away. */
  damage(digest: string, how: 'alter' | 'cut' | 'remove'): Promise<void>;
  /** Whatever of content that never came whole is still lying about; must be 0. */
  halves(): Promise<number>;
}

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
/** Content that repeats nowhere, from a count. */
const noise = (size: number, seed: number): Buffer => {
  const content = Buffer.alloc(size);
  for (let index = 0, state = seed; index < size; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    content[index] = state >>> 24;
  }
  return content;
};
async function* breaking(content: string): AsyncGenerator<Uint8Array> {
  yield* bytesOf(content);
  throw new Error('the line went dead');
}
async function listOf(store: EvidenceStore): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const digest of store.digests()) found.push(digest);
  return found.sort();
}
const failure = async (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (error: unknown) => error);

/** What every evidence store does, whatever lies beneath. An adapter is what passes this. */
export function evidenceStoreContract(name: string, open: () => Promise<EvidenceStoreBench>): void {
  describe(`evidence store contract: ${name}`, () => {
    let bench: EvidenceStoreBench;
    let store: EvidenceStore;
    beforeEach(async () => {
      bench = await open();
      ({ store } = bench);
    });
    afterEach(() => store.close());

    describe('keeping', () => {
      it.each([['a text', Buffer.from('电费单')], ['nothing', Buffer.alloc(0)], ['a byte', Buffer.from([0])], ['a megabyte and a half', noise(1_572_865, 1)]])('%s: named by its SHA-256, and given back as it was', async (_what, content) => {
        expect(await store.put(bytesOf(content, 10_007))).toEqual({ digest: digestOf(content), size: content.length });
        expect(await store.has(digestOf(content))).toBe(true);
        expect((await wholeOf(store.open(digestOf(content)))).equals(content)).toBe(true);
        expect(await listOf(store)).toEqual([digestOf(content)]);
      });
      it('the same content twice is one file', async () => {
        expect(await store.put(bytesOf('a'))).toEqual(await store.put(bytesOf('a')));
        expect(await listOf(store)).toEqual([digestOf('a')]);
      });
      it('many at once, the same and others, from two instances', async () => {
        const other = await bench.another();
        const contents = Array.from({ length: 6 }, (_value, index) => noise(200_000, index % 3));
        await Promise.all(contents.flatMap((content) => [store.put(bytesOf(content)), other.put(bytesOf(content, 7_001))]));
        const expected = [...new Set(contents.map(digestOf))].sort();
        expect([await listOf(store), await listOf(other)]).toEqual([expected, expected]);
        for (const digest of expected) expect(await examineEvidence(other, digest)).toBe('sound');
        expect(await bench.halves()).toBe(0);
        await other.close();
      });
      it('is there for another instance, and after closing', async () => {
        await store.put(bytesOf('a'));
        await store.close();
        const later = await bench.another();
        expect((await wholeOf(later.open(digestOf('a')))).toString()).toBe('a');
        await later.close();
      });
      it('what breaks off in the middle leaves nothing, and its error is passed on', async () => {
        await expect(store.put(breaking('half of it'))).rejects.toThrow('the line went dead');
        expect([await store.has(digestOf('half of it')), await listOf(store), await bench.halves()]).toEqual([false, [], 0]);
      });
      it('what breaks off does not harm the same content kept before', async () => {
        await store.put(bytesOf('half of it'));
        await failure(store.put(breaking('half of it')));
        expect(await examineEvidence(store, digestOf('half of it'))).toBe('sound');
      });
    });

    describe('reading', () => {
      it('what is not there is missing', async () => {
        expect(await store.has(digestOf('a'))).toBe(false);
        const error = await failure(wholeOf(store.open(digestOf('a'))));
        expect(error).toBeInstanceOf(EvidenceMissingError);
        expect((error as EvidenceMissingError).digest).toBe(digestOf('a'));
        expect(await examineEvidence(store, digestOf('a'))).toBe('missing');
      });
      it.each(['', '..', '../../etc/passwd', digestOf('a').toUpperCase(), `${digestOf('a')}0`, 'a\u0000b'])('what is no digest (%j) names nothing', async (text) => {
        await store.put(bytesOf('a'));
        expect(await store.has(text)).toBe(false);
        expect(await failure(wholeOf(store.open(text)))).toBeInstanceOf(EvidenceMissingError);
      });
      it('twice at once, and as often as asked', async () => {
        const content = noise(500_000, 5);
        const { digest } = await store.put(bytesOf(content));
        const file = store.open(digest);
        const read = await Promise.all([wholeOf(file), wholeOf(file), wholeOf(store.open(digest))]);
        expect(read.map((one) => one.equals(content))).toEqual([true, true, true]);
      });
      it('may be left off in the middle', async () => {
        const content = noise(500_000, 6);
        const { digest } = await store.put(bytesOf(content));
        for await (const piece of store.open(digest)) {
          expect(piece.length).toBeGreaterThan(0);
          break;
        }
        expect(await examineEvidence(store, digest)).toBe('sound');
      });
    });

    describe('damage', () => {
      it.each(['alter', 'cut'] as const)('%s: is told, and never arrives complete', async (how) => {
        for (const content of [Buffer.from('small'), noise(700_000, 7)]) {
          const { digest } = await store.put(bytesOf(content));
          await bench.damage(digest, how);
          let arrived = 0;
          const error = await failure((async () => {
            for await (const piece of store.open(digest)) arrived += piece.length;
          })());
          expect(error).toBeInstanceOf(EvidenceDamagedError);
          expect((error as EvidenceDamagedError).digest).toBe(digest);
          expect(arrived).toBeLessThan(how === 'cut' ? content.length - 1 : content.length);
          expect(await examineEvidence(store, digest)).toBe('damaged');
        }
      });
      it('is healed by putting the content again', async () => {
        for (const how of ['alter', 'cut', 'remove'] as const) {
          const { digest } = await store.put(bytesOf('the bill'));
          await bench.damage(digest, how);
          expect(await examineEvidence(store, digest)).toBe(how === 'remove' ? 'missing' : 'damaged');
          await store.put(bytesOf('the bill'));
          expect(await examineEvidence(store, digest)).toBe('sound');
        }
      });
    });

    it('refuses everything once closed, and may be closed again', async () => {
      await store.put(bytesOf('a'));
      await store.close();
      await store.close();
      for (const work of [() => store.put(bytesOf('b')), () => store.has(digestOf('a')), () => wholeOf(store.open(digestOf('a'))), () => listOf(store)]) {
        const error = await failure(work());
        expect(error).toBeInstanceOf(EvidenceStoreUnavailableError);
        expect((error as EvidenceStoreUnavailableError).reason).toBe('closed');
      }
    });
  });
}
