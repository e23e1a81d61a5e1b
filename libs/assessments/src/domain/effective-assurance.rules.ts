import type { FactDisclosure, FactStatement } from '../contracts/facts.contract';
import type { Reason } from '../contracts/reason.contract';
import { assuranceLevels, defaultAssurancePolicy, type Ruleset } from '../contracts/ruleset.contract';
import { because } from './because.rules';

type Level = FactDisclosure['assurance'];

export interface EffectiveAssurance {
  readonly level: Level;
  /** The opinion in use is qualified: the data quality drops. */
  readonly qualified: boolean;
  readonly statement: FactStatement | null;
  readonly reasons: readonly Reason[];
  readonly missing: readonly Reason[];
}

const usable = ({ opinion }: FactStatement): boolean => opinion === 'unmodified' || opinion === 'qualified';
const rank = (level: Level): number => assuranceLevels.indexOf(level);

/** A clean opinion before a qualified one, then the higher level, then the one that holds longest; the id decides between equals. */
function better(a: FactStatement, b: FactStatement): number {
  if (a.opinion !== b.opinion) return a.opinion === 'unmodified' ? -1 : 1;
  if (a.level !== b.level) return rank(b.level) - rank(a.level);
  if (a.validUntil !== b.validUntil) return a.validUntil > b.validUntil ? -1 : 1;
  return a.statementId < b.statementId ? -1 : 1;
}

/** What the supplier says of itself; a level given by third parties only where the ruleset takes its word for it. */
function declared({ assurance }: FactDisclosure, declaredCounts: boolean): EffectiveAssurance {
  const level = declaredCounts || rank(assurance) <= rank('internal') ? assurance : 'none';
  const unproven = level === assurance ? [] : [because('assurance-declared-only', { level: assurance })];
  return { level, qualified: false, statement: null, reasons: [], missing: unproven };
}

/**
 * The assurance that a disclosure has: the best statement that counts for its figures. Once a statement was ever issued about it, statements govern and the declared
 * level says nothing any more: what expired, was withdrawn or covers other figures leaves it unassured, and so does an adverse opinion or a disclaimer (domain notes 2.4).
 */
export function effectiveAssurance(disclosure: FactDisclosure, ruleset: Ruleset): EffectiveAssurance {
  const { declaredCounts } = ruleset.assurance ?? defaultAssurancePolicy;
  const statements = disclosure.statements ?? [];
  if (statements.length === 0) return declared(disclosure, declaredCounts);
  const counting = statements.filter(({ standing }) => standing === 'counts');
  const warnings = counting.filter((statement) => !usable(statement)).map(({ opinion }) => because('assurance-adverse', { opinion }));
  const [best] = counting.filter(usable).sort(better);
  if (best === undefined) {
    const why = warnings.length > 0 ? warnings : [...new Set(statements.map(({ standing }) => standing))].sort().map((standing) => because('assurance-not-counting', { standing }));
    return { level: 'none', qualified: false, statement: null, reasons: [], missing: why };
  }
  const { level, opinion, validUntil } = best;
  const qualified = opinion === 'qualified';
  const said = [because('assurance-statement', { level, validUntil }), ...(qualified ? [because('assurance-qualified')] : []), ...warnings];
  return { level, qualified, statement: best, reasons: said, missing: [] };
}
