import { deterministicId } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import { evidenceLimits10 } from '../contracts/evidence-limits-1-0.data';
import type { EvidenceSide } from '../contracts/evidence-side.contract';
import type { EvidenceSubject } from '../contracts/evidence-subject.contract';
import { citedDigests, keptEvidence, missingEvidence } from '../contracts/kept-evidence.contract';
import type { EvidenceCommand } from './evidence.command';
import { evidenceDecider } from './evidence.decider';
import { evidenceEvents } from './evidence.events';

const { make } = evidenceEvents;
const { given } = specification(evidenceDecider);
const supplierId = deterministicId('supplier', 1);
const digest = (letter: string): string => letter.repeat(64);
const name = { keyId: 'k', iv: 'a', tag: 'b', ciphertext: 'c' };
const limits = { ...evidenceLimits10, filesPerSubject: 2, totalPerSupplier: 100 };
const subjectOf = (lineId: string | null, key = 1): EvidenceSubject => ({ kind: 'disclosure-line', id: deterministicId('disclosure', key), lineId });

const stored = (letter: string, as: EvidenceSide = 'supplier', size = 40) => make.EvidenceStored({ supplierId, digest: digest(letter), name, mediaType: 'application/pdf', size, as, storedBy: 'someone' });
const linked = (letter: string, subject = subjectOf('power')) => make.EvidenceLinked({ supplierId, digest: digest(letter), subject, programmeId: null, linkedBy: 'someone' });
const superseded = (letter: string, successor: string) => make.EvidenceSuperseded({ supplierId, digest: digest(letter), successor: digest(successor), reason: 'clearer', supersededBy: 'someone' });

const act = (letter: string, as: EvidenceSide) => ({ supplierId, digest: digest(letter), by: 'someone', as });
const store = (letter: string, as: EvidenceSide = 'supplier', size = 40): EvidenceCommand => ({ type: 'store', ...act(letter, as), name, mediaType: 'application/pdf', size, limits });
const link = (letter: string, subject = subjectOf('power'), as: EvidenceSide = 'supplier'): EvidenceCommand => ({ type: 'link', ...act(letter, as), subject, programmeId: null, limits });
const unlink = (letter: string, subject = subjectOf('power')): EvidenceCommand => ({ type: 'unlink', ...act(letter, 'supplier'), subject, programmeId: null, reason: 'another site' });
const supersede = (letter: string, successor: string, as: EvidenceSide = 'supplier'): EvidenceCommand => ({ type: 'supersede', ...act(letter, as), successor: digest(successor), reason: 'clearer' });

describe('storing', () => {
  it('records a file', () => given().when(store('a')).then(stored('a')));
  it('knows the same content, whatever it is called', () => given(stored('a')).when(store('a')).thenNothing());
  it('records it again for another side, and counts it once', () => {
    given(stored('a')).when(store('a', 'verifier')).then(stored('a', 'verifier'));
    given(stored('a'), stored('a', 'verifier')).when(store('b', 'supplier', 60)).then(stored('b', 'supplier', 60));
  });
  it('takes as much as the limits say, and not a byte more', () => {
    given(stored('a')).when(store('b', 'supplier', 60)).then(stored('b', 'supplier', 60));
    given(stored('a')).when(store('b', 'supplier', 61)).thenRejected('evidence.too-much');
  });
});

describe('linking', () => {
  it('links once', () => {
    given(stored('a')).when(link('a')).then(linked('a'));
    given(stored('a'), linked('a')).when(link('a')).thenNothing();
  });
  it('links one file to many lines, which counts as one', () => {
    given(stored('a'), stored('b'), linked('a'), linked('b')).when(link('a', subjectOf('gas'))).then(linked('a', subjectOf('gas')));
  });
  it('takes no more files than the limit to one subject; others are free', () => {
    const full = [stored('a', 'supplier', 1), stored('b', 'supplier', 1), stored('c', 'supplier', 1), linked('a'), linked('b', subjectOf('gas'))];
    given(...full).when(link('c', subjectOf('water'))).thenRejected('evidence.too-many-files');
    given(...full).when(link('c', subjectOf('water', 2))).then(linked('c', subjectOf('water', 2)));
  });
  it('refuses what is not there, what another side brought, and what was superseded', () => {
    given().when(link('a')).thenRejected('evidence.not-found');
    given(stored('a')).when(link('a', subjectOf('power'), 'buyer')).thenRejected('evidence.not-found');
    given(stored('a', 'verifier')).when(link('a')).thenRejected('evidence.not-found');
    given(stored('a'), stored('b'), superseded('a', 'b')).when(link('a')).thenRejected('evidence.superseded');
  });
  it('lets the supplier handle what its buyer brought for it', () => given(stored('a', 'buyer')).when(link('a')).then(linked('a')));
  it('is undone with a reason, and only where it was done', () => {
    const unlinked = make.EvidenceUnlinked({ supplierId, digest: digest('a'), subject: subjectOf('power'), programmeId: null, reason: 'another site', unlinkedBy: 'someone' });
    given(stored('a'), linked('a')).when(unlink('a')).then(unlinked);
    given(stored('a'), linked('a')).when(unlink('a', subjectOf('gas'))).thenRejected('evidence.not-linked');
    given(stored('a'), linked('a'), unlinked).when(unlink('a')).thenRejected('evidence.not-linked');
    given(stored('a'), linked('a'), unlinked).when(link('a')).then(linked('a'));
  });
});

describe('superseding', () => {
  it('names the successor, once', () => {
    given(stored('a'), stored('b')).when(supersede('a', 'b')).then(superseded('a', 'b'));
    given(stored('a'), stored('b'), superseded('a', 'b')).when(supersede('a', 'b')).thenNothing();
    given(stored('a'), stored('b'), stored('c', 'supplier', 1), superseded('a', 'b')).when(supersede('a', 'c')).thenRejected('evidence.superseded');
  });
  it('needs both files, and no ring', () => {
    given(stored('a')).when(supersede('a', 'b')).thenRejected('evidence.not-found');
    given(stored('a')).when(supersede('a', 'a')).thenRejected('evidence.superseded-by-itself');
    given(stored('a'), stored('b'), stored('c', 'supplier', 1), superseded('a', 'b'), superseded('b', 'c')).when(supersede('c', 'a')).thenRejected('evidence.superseded-by-itself');
  });
  it('is for the side that brought them', () => given(stored('a'), stored('b')).when(supersede('a', 'b', 'buyer')).thenRejected('evidence.not-found'));
});

describe('what others ask', () => {
  it('which digests a document cites are kept; names of other files are left alone', () => {
    const kept = [stored('a'), stored('b')].reduce(keptEvidence.evolve, keptEvidence.initial);
    expect(missingEvidence(kept, [digest('a'), digest('c'), 'bill.pdf', digest('c')])).toEqual([digest('c')]);
    expect(missingEvidence(kept, ['bill.pdf', digest('b')])).toEqual([]);
    expect(citedDigests(['x', digest('a').toUpperCase(), digest('a')])).toEqual([digest('a')]);
    expect(keptEvidence.stream(supplierId)).toBe(`evidence-${supplierId}`);
  });
});
