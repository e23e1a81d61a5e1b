import { defineProjection, type Recorded } from '@greengate/kernel';
import type { DisclosureEvent, InventoryDraftEvent } from '@greengate/disclosures/contracts';
import type { MeasureEvent } from '@greengate/measures/contracts';
import type { EvidenceEvent } from '../domain/evidence.events';
import { citationsOf, citingTypes, type CitingEvent } from './evidence-citations.rules';
import type { EvidenceSubjectEntry, LinkKind } from './evidence-register.view';

type Of<Event extends { readonly type: string }, Type extends Event['type']> = Extract<Event, { readonly type: Type }>;
type Beginning = Of<DisclosureEvent, 'disclosures.DisclosureSubmitted'> | Of<InventoryDraftEvent, 'disclosures.DraftStarted'> | Of<MeasureEvent, 'measures.MeasurePlanned'>;
type Linking = Of<EvidenceEvent, 'evidence.EvidenceLinked' | 'evidence.EvidenceUnlinked'>;
type Handled = Beginning | Linking | CitingEvent;
type File = EvidenceSubjectEntry['files'][number];

const beginnings: readonly Beginning['type'][] = ['disclosures.DisclosureSubmitted', 'disclosures.DraftStarted', 'measures.MeasurePlanned'];
const linkings: readonly Linking['type'][] = ['evidence.EvidenceLinked', 'evidence.EvidenceUnlinked'];

/** Key of a subject in this view. */
export const subjectKey = (supplierId: string, kind: LinkKind, subjectId: string): string => `${supplierId}.${kind}.${subjectId}`;

const begins = (event: Handled): event is Beginning => beginnings.some((type) => type === event.type);
const links = (event: Handled): event is Linking => linkings.some((type) => type === event.type);

function beginningOf(event: Beginning): { readonly kind: LinkKind; readonly id: string } {
  switch (event.type) {
    case 'disclosures.DisclosureSubmitted':
      return { kind: 'disclosure-line', id: event.data.disclosureId };
    case 'disclosures.DraftStarted':
      return { kind: 'draft-line', id: event.data.draftId };
    default:
      return { kind: 'measure', id: event.data.measureId };
  }
}

/** What an event says of files and subjects: every citation at once, or the one link made or ended. */
const touched = (event: Linking | CitingEvent): readonly { readonly kind: LinkKind; readonly id: string }[] => (links(event) ? [event.data.subject] : citationsOf(event));

const sameFile = (a: Pick<File, 'digest' | 'lineId' | 'from'>, b: File): boolean => a.digest === b.digest && a.lineId === b.lineId && a.from === b.from && b.until === null;
const withFile = (files: readonly File[], file: File): readonly File[] => (files.some((known) => sameFile(file, known)) ? files : [...files, file]);

function ofLinking(view: EvidenceSubjectEntry, event: Linking, at: string): EvidenceSubjectEntry {
  const { digest, subject: { lineId }, programmeId } = event.data;
  const file: File = { digest, lineId, since: at, until: null, from: 'link' };
  if (event.type === 'evidence.EvidenceLinked') return { ...view, programmeId, files: withFile(view.files, file) };
  return { ...view, files: view.files.map((known) => (sameFile(file, known) ? { ...known, until: at } : known)) };
}

/** A calculation replaces what the one before it cited; other records add to what there is. */
function ofCiting(view: EvidenceSubjectEntry, event: CitingEvent, key: string, at: string): EvidenceSubjectEntry {
  const cited = citationsOf(event).filter(({ kind, id }) => subjectKey(view.supplierId, kind, id) === key);
  const still = (file: File): boolean => cited.some(({ digest, lineId }) => sameFile({ digest, lineId, from: 'record' }, file));
  const kept = event.type === 'disclosures.InventoryCalculated' ? view.files.map((file) => (file.from === 'record' && file.until === null && !still(file) ? { ...file, until: at } : file)) : view.files;
  const files = cited.reduce((all, { digest, lineId }) => withFile(all, { digest, lineId, since: at, until: null, from: 'record' }), kept);
  return { ...view, exists: true, programmeId: cited[0]?.programmeId ?? view.programmeId, files };
}

/** What an event is about though it may cite nothing: a calculation then ends what the one before it cited, and a statement is there without a file. */
function uncited(event: Linking | CitingEvent): readonly string[] {
  if (event.type === 'disclosures.InventoryCalculated') return [subjectKey(event.data.supplierId, 'disclosure-line', event.data.disclosureId)];
  return event.type === 'verifications.StatementIssued' ? [subjectKey(event.data.supplierId, 'statement', event.data.statementId)] : [];
}

function keysOf(event: Handled): readonly string[] {
  const { supplierId } = event.data;
  if (begins(event)) {
    const { kind, id } = beginningOf(event);
    return [subjectKey(supplierId, kind, id)];
  }
  return [...new Set([...uncited(event), ...touched(event).map(({ kind, id }) => subjectKey(supplierId, kind, id))])];
}

function evolve(known: EvidenceSubjectEntry | undefined, { event, metadata: { occurredAt } }: Recorded<Handled>, key: string): EvidenceSubjectEntry {
  const view = known ?? { supplierId: event.data.supplierId, exists: false, programmeId: null, files: [] };
  if (begins(event)) return { ...view, exists: true };
  return links(event) ? ofLinking(view, event, occurredAt) : ofCiting(view, event, key, occurredAt);
}

/** What files can be linked to, and the files of each, line by line. */
export const evidenceSubjects = defineProjection<EvidenceSubjectEntry, Handled>({
  name: 'evidence_subjects',
  version: 1,
  handles: [...beginnings, ...linkings, ...citingTypes],
  indexes: [{ fields: ['supplierId'] }],
  keys: ({ event }) => keysOf(event),
  evolve,
});
