import { defineProjection, never, type Recorded } from '@greengate/kernel';
import { placeOf } from '../contracts/evidence-subject.contract';
import { evidenceEvents, type EvidenceEvent } from '../domain/evidence.events';
import { citationsOf, citingTypes, type CitingEvent } from './evidence-citations.rules';
import type { EvidenceEntry, EvidenceLink } from './evidence-register.view';

type Handled = EvidenceEvent | CitingEvent;

const keyOf = (supplierId: string, digest: string): string => `${supplierId}.${digest}`;
const unseen = (supplierId: string, digest: string): EvidenceEntry => ({ supplierId, digest, kept: false, mediaType: null, size: null, storedAt: null, holdings: [], links: [], supersededBy: null, supersedes: [] });
const isOwn = (event: Handled): event is EvidenceEvent => event.type.startsWith('evidence.');

/** The same place again: its link goes on, or begins anew. */
function withLink(links: readonly EvidenceLink[], link: EvidenceLink): readonly EvidenceLink[] {
  const open = links.some((known) => placeOf(known) === placeOf(link) && known.from === link.from && known.until === null);
  return open ? links : [...links, link];
}

function ofOwn(view: EvidenceEntry, event: EvidenceEvent, { metadata: { occurredAt, actor } }: Recorded<Handled>): EvidenceEntry {
  switch (event.type) {
    case 'evidence.EvidenceStored': {
      const { mediaType, size, as, storedBy, name } = event.data;
      const holding = { as, organisation: actor.organisation, storedBy, storedAt: occurredAt, name };
      return { ...view, kept: true, mediaType: view.mediaType ?? mediaType, size: view.size ?? size, storedAt: view.storedAt ?? occurredAt, holdings: [...view.holdings, holding] };
    }
    case 'evidence.EvidenceLinked': {
      const { subject, programmeId } = event.data;
      return { ...view, links: withLink(view.links, { ...subject, programmeId, since: occurredAt, until: null, from: 'link' }) };
    }
    case 'evidence.EvidenceUnlinked': {
      const place = placeOf(event.data.subject);
      return { ...view, links: view.links.map((link) => (placeOf(link) === place && link.from === 'link' && link.until === null ? { ...link, until: occurredAt } : link)) };
    }
    case 'evidence.EvidenceSuperseded': {
      const { digest, successor, reason } = event.data;
      return view.digest === digest ? { ...view, supersededBy: { successor, reason, at: occurredAt } } : { ...view, supersedes: [...view.supersedes, digest] };
    }
    default:
      return never(event);
  }
}

function ofCiting(view: EvidenceEntry, event: CitingEvent, since: string): EvidenceEntry {
  const cited = citationsOf(event).filter(({ digest }) => digest === view.digest);
  return { ...view, links: cited.reduce((links, { kind, id, lineId, programmeId }) => withLink(links, { kind, id, lineId, programmeId, since, until: null, from: 'record' }), view.links) };
}

/** One document per file and supplier: who brought it, what it is evidence of, what came after it. */
export const evidenceRegister = defineProjection<EvidenceEntry, Handled>({
  name: 'evidence_register',
  version: 1,
  handles: [...Object.keys(evidenceEvents.specs).map((key) => `evidence.${key}`), ...citingTypes],
  indexes: [{ fields: ['supplierId'] }, { fields: ['kept'] }, { fields: ['storedAt'] }],
  keys: ({ event }) => {
    const { supplierId } = event.data;
    if (!isOwn(event)) return [...new Set(citationsOf(event).map(({ digest }) => keyOf(supplierId, digest)))];
    const { digest } = event.data;
    return event.type === 'evidence.EvidenceSuperseded' ? [keyOf(supplierId, digest), keyOf(supplierId, event.data.successor)] : [keyOf(supplierId, digest)];
  },
  evolve: (known, recorded, key) => {
    const { event, metadata } = recorded;
    const view = known ?? unseen(event.data.supplierId, key.slice(event.data.supplierId.length + 1));
    return isOwn(event) ? ofOwn(view, event, recorded) : ofCiting(view, event, metadata.occurredAt);
  },
});
