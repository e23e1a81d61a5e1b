import type { DisclosureEvent } from '@greengate/disclosures/contracts';
import { digestOf, type Period } from '@greengate/kernel';

type Key = 'DisclosureSubmitted' | 'DisclosureReturned' | 'DisclosureCorrected' | 'DisclosureAccepted' | 'DisclosureRestated' | 'DisclosureWithdrawn';
/** The events that say which figures a disclosure has. */
export type FiguresEvent = Extract<DisclosureEvent, { type: `disclosures.${Key}` }>;
export const figuresTypes: readonly FiguresEvent['type'][] = [
  'disclosures.DisclosureSubmitted', 'disclosures.DisclosureReturned', 'disclosures.DisclosureCorrected', 'disclosures.DisclosureAccepted', 'disclosures.DisclosureRestated', 'disclosures.DisclosureWithdrawn',
];
export const isFiguresEvent = (event: { readonly type: string }): event is FiguresEvent => figuresTypes.some((type) => type === event.type);

export interface Figures {
  readonly contentDigest: string;
  readonly period: Period;
}

/** Which figures of a disclosure may be verified: those in force, and those that wait for review. */
export interface VerifiedFigures {
  readonly disclosureId: string;
  readonly period: Period;
  readonly waiting: Figures | null;
  readonly accepted: Figures | null;
}

/** The digest by which a statement names the figures it covers: of the whole inventory as it was given (RFC 8785, SHA-256). */
const figuresOf = ({ inventory }: { readonly inventory: { readonly period: Period } }): Figures => ({ contentDigest: digestOf(inventory), period: inventory.period });

/** Fold one event of a disclosure. */
export function withFigures(before: VerifiedFigures | undefined, { type, data }: FiguresEvent): VerifiedFigures | undefined {
  const { disclosureId } = data;
  const accepted = before?.accepted ?? null;
  switch (type) {
    case 'disclosures.DisclosureSubmitted':
    case 'disclosures.DisclosureCorrected':
    case 'disclosures.DisclosureRestated': {
      const waiting = figuresOf(data);
      return { disclosureId, period: waiting.period, waiting, accepted };
    }
    case 'disclosures.DisclosureAccepted': {
      // What is accepted is what waited; a digest is worth not computing twice.
      const inForce = before?.waiting ?? figuresOf(data);
      return { disclosureId, period: inForce.period, waiting: null, accepted: inForce };
    }
    case 'disclosures.DisclosureReturned':
      return before && { ...before, waiting: null };
    case 'disclosures.DisclosureWithdrawn':
      return before && { ...before, waiting: null, accepted: null };
    default:
      return before;
  }
}

/** Digests that a statement may name now. */
export const verifiable = ({ waiting, accepted }: VerifiedFigures): readonly string[] =>
  [...new Set([waiting, accepted].flatMap((figures) => (figures === null ? [] : [figures.contentDigest])))];
