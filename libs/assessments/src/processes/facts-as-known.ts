import type { FactDisclosure, Facts } from '../contracts/facts.contract';
import { programmeSupplierFacts, type ProgrammeSupplierFacts } from '../projections/programme-supplier-facts.projection';
import { supplierFacts, type SupplierFacts } from '../projections/supplier-facts.projection';
import { factsOf } from './facts-of';
import { assessedEvents } from './touched-pairs';

type OwnEvent = Parameters<typeof supplierFacts.evolve>[1];
type ProgrammeEvent = Parameters<typeof programmeSupplierFacts.evolve>[1];
/** An event that facts are folded from. */
export type FactEvent = OwnEvent | ProgrammeEvent;

/** An event that says something else about a day than was on record then. */
export interface LaterKnowledge {
  readonly event: FactEvent;
  /** `correction`: it corrects what was in force on the day. `late`: it happened by that day and was recorded after it. */
  readonly kind: 'correction' | 'late';
}

export interface AsKnown {
  /** Undefined when the supplier was not enrolled in the programme on that day. */
  readonly facts: Facts | undefined;
  readonly later: readonly LaterKnowledge[];
}

export interface Asked {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly on: string;
  /** The day of an instant, in the calendar of the programme. */
  readonly dayOf: (instant: string) => string;
}

const isOwn = (recorded: FactEvent): recorded is OwnEvent => supplierFacts.handles.includes(recorded.event.type);
const isProgrammes = (recorded: FactEvent): recorded is ProgrammeEvent => programmeSupplierFacts.handles.includes(recorded.event.type);

/** The day on which what an event tells was so: the one it states, else the one on which it happened. */
function effectiveOn({ event, metadata }: FactEvent, dayOf: Asked['dayOf']): string {
  const happened = dayOf(metadata.occurredAt);
  const stated = ((): string => {
    switch (event.type) {
      case 'audits.AuditPerformed':
        return event.data.performedOn;
      case 'commitments.TargetValidatedExternally':
        return event.data.validatedOn;
      case 'commitments.TargetValidationChanged':
      case 'verifications.StatementExpired':
        return event.data.on;
      case 'measures.MeasureCompleted':
        return event.data.completedOn;
      default:
        return happened;
    }
  })();
  return stated < happened ? stated : happened;
}

interface Views {
  readonly supplier: SupplierFacts | undefined;
  readonly programme: ProgrammeSupplierFacts | undefined;
}
const nothing: Views = { supplier: undefined, programme: undefined };

function folded({ supplierId, programmeId }: Asked, events: readonly FactEvent[]): Views {
  return events.reduce<Views>(
    ({ supplier, programme }, recorded) => ({
      supplier: isOwn(recorded) ? (supplierFacts.evolve(supplier, recorded, supplierId) ?? undefined) : supplier,
      programme: isProgrammes(recorded) ? (programmeSupplierFacts.evolve(programme, recorded, `${programmeId}.${supplierId}`) ?? undefined) : programme,
    }),
    nothing,
  );
}

/** Of the facts of the supplier itself. */
function correctsOwn(event: OwnEvent['event'], supplier: SupplierFacts): boolean {
  switch (event.type) {
    case 'disclosures.DisclosureAccepted':
    case 'disclosures.DisclosureRestated':
    case 'disclosures.DisclosureWithdrawn':
      return supplier.disclosures.some(({ disclosureId }) => disclosureId === event.data.disclosureId);
    case 'verifications.StatementWithdrawn':
      return supplier.statements?.some(({ statementId, status }) => statementId === event.data.statementId && status === 'in-force') ?? false;
    case 'commitments.BaseYearRecalculated':
      return supplier.targets.some(({ targetId }) => targetId === event.data.targetId);
    case 'suppliers.SupplierDetailsCorrected':
      return supplier.sector?.name !== event.data.sector;
    default:
      return false;
  }
}

/** Whether an event corrects something that stood on the day: says that it had been otherwise, and not that it became otherwise. */
function corrects(recorded: FactEvent, { supplier, programme }: Views): boolean {
  if (isOwn(recorded)) return supplier !== undefined && correctsOwn(recorded.event, supplier);
  const { event } = recorded;
  return event.type === 'audits.FindingWithdrawn' && (programme?.findings.some(({ findingId }) => findingId === event.data.findingId) ?? false);
}

const sharing = (view: ProgrammeSupplierFacts | undefined): boolean => view?.status === 'enrolled' && (view.basis === 'buyer-held' || view.consents.length > 0);

/** After this place the programme learned nothing of the supplier's own any more; undefined while it is shared with. */
function sharedUntil({ programmeId, supplierId }: Asked, events: readonly FactEvent[]): string | undefined {
  let programme: ProgrammeSupplierFacts | undefined;
  let ended: string | undefined;
  for (const recorded of events) {
    if (!isProgrammes(recorded)) continue;
    const before = sharing(programme);
    programme = programmeSupplierFacts.evolve(programme, recorded, `${programmeId}.${supplierId}`) ?? undefined;
    if (before && !sharing(programme)) ended = recorded.position;
  }
  return sharing(programme) ? undefined : ended;
}

/** That evidence has ended is said to everybody who ever counted it: see `withEnds`. */
const saidToAll: readonly string[] = ['verifications.StatementWithdrawn', 'verifications.StatementExpired'];

/** The disclosure whose figures an event proposes or puts in force. */
const disclosureOf = ({ event }: FactEvent, type: 'disclosures.DisclosureAccepted' | 'disclosures.DisclosureRestated'): string | undefined => (event.type === type ? event.data.disclosureId : undefined);

/**
 * The facts of a past day as they are known now: what had happened by that day, whenever it was recorded, and what corrects it since. What happened after the
 * day stays out, also the act of restating: its figures count, its penalty does not. Consents and enrolment are those of the day, and what the supplier said
 * after it stopped sharing stays unknown. `lastUsed` as in `factsOf`. Events in the order of the log. Source: docs/adr/0025.
 */
export function factsAsKnown(asked: Asked, events: readonly FactEvent[], lastUsed: Facts | undefined): AsKnown {
  const { on, dayOf } = asked;
  const until = sharedUntil(asked, events);
  const known = events.filter((one) => isProgrammes(one) || until === undefined || one.position <= until || saidToAll.includes(one.event.type));
  const byThen = new Set(known.filter((one) => effectiveOn(one, dayOf) <= on));
  const thatDay = folded(asked, [...byThen]);
  const corrections = new Set(known.filter((one) => !byThen.has(one) && corrects(one, thatDay)));
  const isProposal = (one: FactEvent): boolean => one.event.type === 'disclosures.DisclosureRestated';
  const { programme, supplier } = folded(asked, known.filter((one) => byThen.has(one) || (corrections.has(one) && !isProposal(one))));
  const accepted = new Set([...corrections].map((one) => disclosureOf(one, 'disclosures.DisclosureAccepted')));
  const told = (one: FactEvent): boolean => !isProposal(one) || accepted.has(disclosureOf(one, 'disclosures.DisclosureRestated'));
  const late = (one: FactEvent): boolean => byThen.has(one) && dayOf(one.recordedAt) > on && assessedEvents.some((type) => type === one.event.type);
  const later = known.flatMap((event): readonly LaterKnowledge[] => {
    if (corrections.has(event)) return told(event) ? [{ event, kind: 'correction' }] : [];
    return late(event) ? [{ event, kind: 'late' }] : [];
  });
  return { facts: programme?.status === 'enrolled' ? factsOf(programme, supplier, lastUsed) : undefined, later };
}

/** Ids of the events that had happened by the day, whenever they were recorded. */
export const effectiveBy = ({ on, dayOf }: Asked, events: readonly FactEvent[]): ReadonlySet<string> => new Set(events.filter((one) => effectiveOn(one, dayOf) <= on).map(({ id }) => id));

/** Disclosures whose later restatements were due to a new emission factor, each of them. */
export function restatedByFactorsAlone(later: readonly LaterKnowledge[]): (before: Pick<FactDisclosure, 'disclosureId'>) => boolean {
  const restatements = later.flatMap(({ event: { event } }) => (event.type === 'disclosures.DisclosureRestated' ? [event.data] : []));
  return ({ disclosureId }) => {
    const about = restatements.filter((one) => one.disclosureId === disclosureId);
    return about.length > 0 && about.every(({ causeKind }) => causeKind === 'factor-change');
  };
}
