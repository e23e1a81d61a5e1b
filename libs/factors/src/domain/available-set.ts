import type { FactorSetHeader } from '../contracts/factor-set.contract';
import type { CalorificBasis, Factor } from '../contracts/factor.contract';
import type { Ladder } from '../contracts/ladder.contract';
import type { Place } from '../contracts/place.contract';

/** A published set as the look-up sees it: all its factors, or those of the activity in question. */
export interface AvailableSet {
  readonly header: Pick<FactorSetHeader, 'id' | 'series' | 'version' | 'succession' | 'gwpSet'>;
  readonly digest: string;
  readonly factors: readonly Factor[];
  /** A supplier's own, approved. A ladder with a rung for these takes them there and nowhere else. */
  readonly own?: boolean;
}

/** A factor with the set it stands in. */
export interface Candidate {
  readonly factor: Factor;
  readonly set: AvailableSet;
}

/** What is looked for. Sets in order of preference. */
export interface FactorQuestion {
  readonly activity: string;
  readonly place: Place;
  readonly year: number;
  /** Unit of the amount; any unit of the same kind will do. */
  readonly unit?: string;
  /** Calorific basis of the amount, when it is an amount of energy in a fuel. */
  readonly basis?: Exclude<CalorificBasis, 'none'>;
  readonly sets: readonly AvailableSet[];
  readonly ladder: Ladder;
}
