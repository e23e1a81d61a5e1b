import fc from 'fast-check';
import { seesFile, type Seen, type Viewer } from './evidence-visibility.rules';

const sides = ['supplier', 'buyer', 'verifier', 'auditor'] as const;
const kinds = ['disclosure-line', 'draft-line', 'custom-factor', 'statement', 'measure', 'finding'] as const;
const ours = 'programme-ours';
const theirs = 'programme-theirs';
const viewer = (side: Viewer['side'], programmeId: string | null = null): Viewer => ({ side, organisation: `${side}-organisation`, programmeId });
const file = (links: Seen['links'], as: (typeof sides)[number] = 'supplier'): Seen => ({ holdings: [{ as, organisation: `${as}-organisation` }], links });
const link = (kind: string, programmeId: string | null = null, until: string | null = null) => ({ kind, programmeId, until });

describe('who sees a file', () => {
  it('the supplier and the system: all that was brought by it or for it', () => {
    for (const side of ['supplier', 'system'] as const) {
      expect(seesFile(file([]), viewer(side))).toBe(true);
      expect(seesFile(file([], 'buyer'), viewer(side))).toBe(true);
    }
    // What a verifier brought is his until it stands in something.
    expect(seesFile(file([], 'verifier'), viewer('supplier'))).toBe(false);
    expect(seesFile(file([link('statement')], 'verifier'), viewer('supplier'))).toBe(true);
  });
  it('others: what is linked to something of theirs, and what they brought', () => {
    for (const side of ['buyer', 'verifier', 'auditor'] as const) {
      expect(seesFile(file([]), viewer(side))).toBe(false);
      expect(seesFile(file([link('draft-line')]), viewer(side))).toBe(false);
      expect(seesFile(file([link('disclosure-line')]), viewer(side))).toBe(true);
      expect(seesFile(file([link('draft-line'), link('measure')]), viewer(side))).toBe(true);
      expect(seesFile(file([], side), viewer(side))).toBe(true);
    }
  });
  it('what lies in a programme, in that programme alone', () => {
    for (const kind of ['custom-factor', 'finding']) {
      expect(seesFile(file([link(kind, ours)]), viewer('buyer', ours))).toBe(true);
      expect(seesFile(file([link(kind, ours)]), viewer('buyer', theirs))).toBe(false);
      expect(seesFile(file([link(kind, ours)]), viewer('buyer'))).toBe(false);
    }
  });
  it('a removed link: no buyer, but those who check', () => {
    const removed = file([link('disclosure-line', null, '2025-06-02T09:00:00.000Z')]);
    expect([seesFile(removed, viewer('buyer')), seesFile(removed, viewer('verifier')), seesFile(removed, viewer('auditor')), seesFile(removed, viewer('supplier'))]).toEqual([false, true, true, true]);
  });

  const anyLink = fc.record({ kind: fc.constantFrom(...kinds), programmeId: fc.constantFrom(null, ours, theirs), until: fc.constantFrom(null, '2025-06-02T09:00:00.000Z') });
  it('whatever a file is linked to: a buyer never sees what is linked to drafts alone, nor what lies in another programme alone', () => {
    fc.assert(
      fc.property(fc.array(anyLink), fc.constantFrom(null, ours), (links, programmeId) => {
        const withheld = links.every(({ kind, programmeId: where, until }) => kind === 'draft-line' || (where !== null && where !== programmeId) || until !== null);
        expect(seesFile(file(links), viewer('buyer', programmeId))).toBe(!withheld);
      }),
    );
  });
  it('another link never hides a file, and those who check see whatever a buyer sees', () => {
    fc.assert(
      fc.property(fc.array(anyLink), anyLink, fc.constantFrom(...sides), fc.constantFrom(null, ours, theirs), (links, more, side, programmeId) => {
        if (seesFile(file(links), viewer(side, programmeId))) expect(seesFile(file([...links, more]), viewer(side, programmeId))).toBe(true);
        if (seesFile(file(links), viewer('buyer', programmeId))) expect(seesFile(file(links), viewer('auditor', programmeId))).toBe(true);
      }),
    );
  });
});
