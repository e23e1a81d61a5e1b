import type { Period } from '@greengate/kernel';
import type { Inventory } from '../../contracts/inventory.contract';
import type { QuestionFacts } from '../../contracts/plausibility-question.contract';

/** A line of a calculated inventory, as far as plausibility looks at it. */
export interface PlausibilityLine {
  readonly id: string;
  /** t CO2e in scope 1 or, location-based, in scope 2; null when it is not known or counts elsewhere. */
  readonly scope12: string | null;
  readonly estimated: boolean;
  readonly evidence: number;
  /** Lines of one kind, site and subject share a meter: their bills follow each other. */
  readonly meter: string;
  /** Days that its bills cover, where they are given. */
  readonly billed: Period | null;
}

/** Figures to look at, with what they are compared to. */
export interface PlausibilitySubject {
  readonly inventory: Inventory;
  /** Last year's figures: those accepted, else those given last. */
  readonly previous: { readonly inventory: Inventory; readonly basis: 'accepted' | 'submitted' } | null;
  /** The supplier's sector in its own words; null when it is not known. */
  readonly sector: string | null;
  /** Empty for totals. */
  readonly lines: readonly PlausibilityLine[];
  /** Lines changed after a return that had not named them. */
  readonly unreturned: readonly string[];
}

/** A question before it has its id. */
export interface Asked {
  readonly subject: string;
  readonly facts: QuestionFacts;
}
