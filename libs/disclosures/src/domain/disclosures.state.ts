import { never, type Period } from '@greengate/kernel';
import type { DisclosureStatus } from '../contracts/disclosure-status.contract';
import type { Inventory } from '../contracts/inventory.contract';
import type { DisclosureStreamEvent } from './disclosure-stream.events';

export interface Disclosure {
  readonly id: string;
  readonly status: DisclosureStatus;
  /** The figures given last. */
  readonly current: Inventory;
  /** The figures in force; null until accepted for the first time. */
  readonly accepted: Inventory | null;
  /** Everyone who gave figures: none of them may accept. */
  readonly contributors: readonly string[];
}

/** What the figures given last were calculated from. */
export interface KnownCalculation {
  readonly calculationId: string;
  readonly documentDigest: string;
  /** Its totals follow with the next event. */
  readonly announced: boolean;
}

/** The disclosures of one supplier, by id. */
export interface DisclosuresState {
  readonly disclosures: Readonly<Record<string, Disclosure>>;
  /** The latest calculation of each disclosure that was given as activities; a disclosure of totals has none. */
  readonly calculations: Readonly<Record<string, KnownCalculation>>;
}

export const noDisclosures: DisclosuresState = { disclosures: {}, calculations: {} };

const joined = (people: readonly string[], person: string): readonly string[] => (people.includes(person) ? people : [...people, person]);

/** Figures given as totals have no calculation: that of the figures before does not describe them. */
function calculationsAfter({ calculations }: DisclosuresState, disclosureId: string): DisclosuresState['calculations'] {
  const { [disclosureId]: known, ...others } = calculations;
  return known?.announced === true ? { ...others, [disclosureId]: { ...known, announced: false } } : others;
}

/** Fold one event. Total: an event about a disclosure that was never submitted changes nothing. */
export function evolveDisclosures(state: DisclosuresState, event: DisclosureStreamEvent): DisclosuresState {
  const known = state.disclosures[event.data.disclosureId];
  const put = (disclosure: Disclosure): DisclosuresState => ({ ...state, disclosures: { ...state.disclosures, [disclosure.id]: disclosure } });
  const putFigures = (disclosure: Disclosure): DisclosuresState => ({ ...put(disclosure), calculations: calculationsAfter(state, disclosure.id) });
  if (event.type === 'disclosures.DisclosureSubmitted') {
    const { disclosureId: id, inventory, submittedBy } = event.data;
    return putFigures({ id, status: 'submitted', current: inventory, accepted: null, contributors: [submittedBy] });
  }
  // Stands right before the event that gives its totals, so that the disclosure may not be there yet.
  if (event.type === 'disclosures.InventoryCalculated') {
    const { disclosureId, calculationId, documentDigest } = event.data;
    return { ...state, calculations: { ...state.calculations, [disclosureId]: { calculationId, documentDigest, announced: true } } };
  }
  if (!known) return state;
  const inForce = known.accepted !== null;
  switch (event.type) {
    case 'disclosures.DisclosureReturned':
      return put({ ...known, status: inForce ? 'restatement-returned' : 'returned' });
    case 'disclosures.DisclosureCorrected':
      return putFigures({ ...known, status: inForce ? 'restated' : 'submitted', current: event.data.inventory, contributors: joined(known.contributors, event.data.correctedBy) });
    case 'disclosures.DisclosureAccepted':
      return put({ ...known, status: 'accepted', current: event.data.inventory, accepted: event.data.inventory });
    case 'disclosures.DisclosureRestated':
      return putFigures({ ...known, status: 'restated', current: event.data.inventory, contributors: joined(known.contributors, event.data.restatedBy) });
    case 'disclosures.DisclosureWithdrawn':
      return put({ ...known, status: 'withdrawn' });
    case 'disclosures.InventoryRecalculated':
    case 'disclosures.QuestionsRaised':
    case 'disclosures.QuestionAnswered':
      return state;
    default:
      return never(event);
  }
}

export const isLive = (disclosure: Disclosure): boolean => disclosure.status !== 'withdrawn';

export const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/** The live disclosure of exactly this period, if any. */
export const disclosureOf = (state: DisclosuresState, period: Period): Disclosure | undefined =>
  Object.values(state.disclosures).find((disclosure) => isLive(disclosure) && samePeriod(disclosure.current.period, period));
