import { admissionsEvents } from '@greengate/admissions/contracts';
import { assessmentsEvents } from '@greengate/assessments/contracts';
import { auditsEvents } from '@greengate/audits/contracts';
import { commitmentsEvents } from '@greengate/commitments/contracts';
import { disclosuresEvents } from '@greengate/disclosures/contracts';
import { defineProjection, type ActorReference, type EventOf, type Sentence } from '@greengate/kernel';
import { measuresEvents } from '@greengate/measures/contracts';
import { purchasingEvents } from '@greengate/purchasing/contracts';
import { suppliersEvents } from '@greengate/suppliers/contracts';
import { statementEvents } from '@greengate/verifications/contracts';
import { sentenceValues } from './sentence-values.view';

/** Entries about the supplier itself: shown in every programme in which it takes part. */
export const everyProgramme = '*';

/** View `supplier_timeline`: one document per event, by its position. Said in words when read, so that the language is the reader's. */
export interface TimelineEntry {
  readonly supplierId: string;
  /** A programme, or `everyProgramme`. */
  readonly scope: string;
  /** `buyer`: not for the supplier's eyes. */
  readonly audience: 'all' | 'buyer';
  readonly position: string;
  readonly eventId: string;
  readonly stream: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly who: ActorReference;
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const definitions = [suppliersEvents, purchasingEvents, disclosuresEvents, commitmentsEvents, measuresEvents, auditsEvents, assessmentsEvents, admissionsEvents, statementEvents];
const sentences = new Map<string, Sentence>(
  definitions.flatMap(({ context, specs }) => Object.entries(specs as Record<string, { says: Sentence }>).map(([key, { says }]): [string, Sentence] => [`${context}.${key}`, says])),
);

/** What an event of the timeline says, in both languages. */
export const sentenceOf = (type: string): Sentence => sentences.get(type) ?? { en: type, 'zh-CN': type };

/** Rulesets and benchmarks concern a programme and no supplier; a claim of an identifier only repeats the registration. */
const passedOver: ReadonlySet<string> = new Set([
  'suppliers.IdentifierClaimed',
  ...assessmentsEvents.types.filter((type) => type !== 'assessments.AssessmentComputed' && type !== 'assessments.TierChanged'),
]);

/** What the buyer buys, and how it sees the supplier in its market. */
const forBuyers: ReadonlySet<string> = new Set([...purchasingEvents.types, 'suppliers.SupplierClassified', 'suppliers.SupplierInvited', 'suppliers.InvitationRevoked']);

interface Ids {
  readonly supplierId?: string | null;
  readonly programmeId?: string;
}
const idsOf = (event: EventOf): Ids => event.data as Ids;

export const supplierTimeline = defineProjection<TimelineEntry, EventOf>({
  name: 'supplier_timeline',
  version: 2,
  handles: [...sentences.keys()].filter((type) => !passedOver.has(type)),
  indexes: [{ fields: ['supplierId', 'position'] }, { fields: ['scope'] }, { fields: ['audience'] }],
  keys: ({ event, position }) => (idsOf(event).supplierId ? [position] : []),
  evolve: (_view, { event, position, id, stream, recordedAt, metadata }) => {
    const { supplierId, programmeId } = idsOf(event);
    if (!supplierId) return null;
    return {
      supplierId,
      scope: programmeId ?? everyProgramme,
      audience: forBuyers.has(event.type) ? 'buyer' : 'all',
      position,
      eventId: id,
      stream,
      occurredAt: metadata.occurredAt,
      recordedAt,
      who: metadata.actor,
      type: event.type,
      values: sentenceValues(sentenceOf(event.type), event.data),
    };
  },
});
