import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deterministicId, type Projection, type Recorded } from '@greengate/kernel';
import { project, recordedAll } from '@greengate/kernel/testing';
import fc from 'fast-check';
import { evidenceEvents, type EvidenceEvent } from '../domain/evidence.events';
import type { EvidenceSubject } from '../contracts/evidence-subject.contract';
import type { CitingEvent } from './evidence-citations.rules';
import { evidenceRegister } from './evidence-register.projection';
import { evidenceSubjects, subjectKey } from './evidence-subjects.projection';

const { make } = evidenceEvents;
const suppliers = [deterministicId('supplier', 1), deterministicId('supplier', 2)] as const;
const [supplierId] = suppliers;
const programmeId = deterministicId('programme', 1);
const disclosureId = deterministicId('disclosure', 1);
const digest = (letter: string): string => letter.repeat(64);
const subject = (lineId: string | null): EvidenceSubject => ({ kind: 'disclosure-line', id: disclosureId, lineId });
const stored = (letter: string, of: string = supplierId, as: 'supplier' | 'verifier' = 'supplier') =>
  make.EvidenceStored({ supplierId: of, digest: digest(letter), name: { keyId: 'k', iv: 'a', tag: 'b', ciphertext: letter }, mediaType: 'image/png', size: 5, as, storedBy: 'u' });
const linked = (letter: string, lineId: string | null = 'power', of: string = supplierId) => make.EvidenceLinked({ supplierId: of, digest: digest(letter), subject: subject(lineId), programmeId: null, linkedBy: 'u' });
const unlinked = (letter: string, lineId: string | null = 'power', of: string = supplierId) => make.EvidenceUnlinked({ supplierId: of, digest: digest(letter), subject: subject(lineId), programmeId: null, reason: 'wrong', unlinkedBy: 'u' });
const superseded = (letter: string, successor: string, of: string = supplierId) => make.EvidenceSuperseded({ supplierId: of, digest: digest(letter), successor: digest(successor), reason: 'clearer', supersededBy: 'u' });

const golden = (name: string): CitingEvent => JSON.parse(readFileSync(join(__dirname, `../../../../test/fixtures/events/${name}.v1.json`), 'utf8')) as CitingEvent;
/** An event of another context as its golden file has it, citing other files. */
function calculated(lines: Readonly<Record<string, readonly string[]>>): CitingEvent {
  const event = golden('disclosures.InventoryCalculated');
  if (event.type !== 'disclosures.InventoryCalculated') throw new Error('another event');
  const [line] = event.data.document.lines;
  if (line === undefined) throw new Error('a document without lines');
  const document = { ...event.data.document, lines: Object.entries(lines).map(([id, evidence]) => ({ ...line, id, evidence: [...evidence] })) };
  return { type: event.type, data: { ...event.data, supplierId, disclosureId, document } };
}
const factor = (letter: string): CitingEvent => {
  const event = golden('factors.CustomFactorProposed');
  if (event.type !== 'factors.CustomFactorProposed') throw new Error('another event');
  return { type: event.type, data: { ...event.data, supplierId, programmeId, evidence: [{ digest: digest(letter), name: 'f.pdf', mediaType: 'application/pdf' }] } };
};
type Any = EvidenceEvent | CitingEvent;
const history = (...events: readonly Any[]): readonly Recorded<Any>[] => recordedAll<Any>(events);
const register = (...events: readonly Any[]) => project(evidenceRegister, history(...events));
const fileOf = (documents: ReturnType<typeof register>, letter: string) => documents.get(`${supplierId}.${digest(letter)}`)?.view;

describe('evidence_register', () => {
  it('keeps who brought a file, and its links with their ends', () => {
    const view = fileOf(register(stored('a'), linked('a'), unlinked('a'), linked('a')), 'a');
    expect(view).toMatchObject({ kept: true, size: 5, mediaType: 'image/png', storedAt: '2025-06-01T08:00:00.000Z', holdings: [{ as: 'supplier', organisation: 'somewhere', storedBy: 'u' }] });
    expect(view?.links.map(({ lineId, since, until, from }) => [lineId, since.slice(17, 19), until?.slice(17, 19) ?? null, from])).toEqual([['power', '01', '02', 'link'], ['power', '03', null, 'link']]);
  });
  it('keeps each side that brought it', () => expect(fileOf(register(stored('a'), stored('a', supplierId, 'verifier')), 'a')?.holdings.map(({ as }) => as)).toEqual(['supplier', 'verifier']));
  it('marks both ends of a succession', () => {
    const views = register(stored('a'), stored('b'), superseded('a', 'b'));
    expect(fileOf(views, 'a')?.supersededBy).toEqual({ successor: digest('b'), reason: 'clearer', at: '2025-06-01T08:00:02.000Z' });
    expect(fileOf(views, 'b')?.supersedes).toEqual([digest('a')]);
  });
  it('knows what documents cite, line by line, whether the file came before or after', () => {
    const cites = calculated({ power: [digest('a'), 'bill.pdf'], van: [digest('a'), digest('b')] });
    for (const events of [[stored('a'), cites], [cites, stored('a')]]) {
      expect(fileOf(register(...events), 'a')?.links.map(({ kind, id, lineId, from }) => [kind, id, lineId, from])).toEqual([['disclosure-line', disclosureId, 'power', 'record'], ['disclosure-line', disclosureId, 'van', 'record']]);
    }
    expect(fileOf(register(cites), 'b')).toMatchObject({ kept: false, holdings: [] });
  });
  it('says in which programme a factor lies', () => expect(fileOf(register(stored('a'), factor('a')), 'a')?.links).toEqual([expect.objectContaining({ kind: 'custom-factor', programmeId })]));
  it('takes every event that cites a file, as golden files have it', () => {
    for (const name of ['factors.CustomFactorProposed', 'measures.MeasureEvidenceAttached', 'audits.EvidenceAttached', 'verifications.StatementIssued']) {
      const views = [...register(golden(name)).values()];
      expect([name, views.length > 0, views.every(({ view }) => view?.links.length === 1 && !view.kept)]).toEqual([name, true, true]);
    }
  });
});

describe('evidence_subjects', () => {
  const of = (...events: readonly Any[]) => project(evidenceSubjects, history(...events) as never).get(subjectKey(supplierId, 'disclosure-line', disclosureId))?.view;
  it('lists the files of each line; a correction ends what the calculation before it cited, and keeps it beside', () => {
    const view = of(calculated({ power: [digest('a')], van: [digest('b')] }), linked('c'), calculated({ power: [digest('d')], van: [digest('b')] }));
    expect(view?.files.map(({ digest: one, lineId, until, from }) => [one[0], lineId, until === null, from])).toEqual([['a', 'power', false, 'record'], ['b', 'van', true, 'record'], ['c', 'power', true, 'link'], ['d', 'power', true, 'record']]);
  });
  it('a calculation without evidence ends what was cited', () => expect(of(calculated({ power: [digest('a')] }), calculated({ power: [] }))?.files.map(({ until }) => until === null)).toEqual([false]));
  it('a file that is linked is not a subject that exists', () => expect(of(linked('a'))?.exists).toBe(false));
});

describe('both views', () => {
  const letter = fc.constantFrom('a', 'b', 'c');
  const lineId = fc.constantFrom('power', 'van', null);
  const anyEvent: fc.Arbitrary<Any> = fc.oneof(
    fc.tuple(letter, fc.constantFrom(...suppliers)).map(([one, whose]) => stored(one, whose)),
    fc.tuple(letter, lineId, fc.constantFrom(...suppliers)).map(([one, line, whose]) => linked(one, line, whose)),
    fc.tuple(letter, lineId, fc.constantFrom(...suppliers)).map(([one, line, whose]) => unlinked(one, line, whose)),
    fc.tuple(letter, letter, fc.constantFrom(...suppliers)).map(([one, other, whose]) => superseded(one, other, whose)),
    fc.dictionary(fc.constantFrom('power', 'van'), fc.array(letter.map(digest), { maxLength: 3 })).map(calculated),
    letter.map(factor),
  );
  it.each([evidenceRegister, evidenceSubjects].map((one) => [one.name, one as unknown as Projection<object, never>] as const))('%s: any prefix and the rest are the whole, and a batch twice is once', (_name, projection) => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), fc.nat(25), (events, cut) => {
        const all = history(...events) as readonly Recorded<never>[];
        const whole = project(projection, all);
        expect(project(projection, all.slice(cut), project(projection, all.slice(0, cut)))).toEqual(whole);
        expect(project(projection, all, whole)).toEqual(whole);
      }),
    );
  });
  it('keep suppliers apart: the events of one say nothing of the files of the other', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => {
        const ofOne = (projection: typeof evidenceRegister, given: readonly Any[]) => [...project(projection, history(...given)).entries()].filter(([key]) => key.startsWith(supplierId)).map(([key, { view }]) => [key, view?.links.length, view?.holdings.length]);
        expect(ofOne(evidenceRegister, events)).toEqual(ofOne(evidenceRegister, events.filter((event) => event.data.supplierId === supplierId)));
      }),
    );
  });
});
