import type { Inventory } from '../contracts/inventory.contract';

type Basis = Inventory['dataBasis'];

/** Data-quality scores 1 (best) to 5 by where totals come from: a document, so that a programme can version its own. */
export interface DataQualityTable {
  readonly id: string;
  readonly scores: Readonly<Record<Basis, { readonly assured: number; readonly unassured: number }>>;
}

/** Supplier adaptation of the PCAF scale, domain notes 2.4 [P]: 1 assured primary, 2 primary, 3 company level, 4 spend by sector, 5 spend generic. */
export const defaultDataQualityTable: DataQualityTable = {
  id: 'dq-1.0',
  scores: {
    primary: { assured: 1, unassured: 2 },
    'company-level': { assured: 3, unassured: 3 },
    'spend-sector': { assured: 4, unassured: 4 },
    'spend-generic': { assured: 5, unassured: 5 },
  },
};

/** What the score is read from, as declared. Assured means by a third party: limited or reasonable; an internal check is not. */
export const dataQualityInput = ({ dataBasis, assurance }: Pick<Inventory, 'dataBasis' | 'assurance'>) => ({
  basis: dataBasis,
  assurance: assurance.level,
  assured: assurance.level === 'limited' || assurance.level === 'reasonable',
});

/** Score 1-5 of an inventory under a table. */
export function dataQualityScore(inventory: Pick<Inventory, 'dataBasis' | 'assurance'>, table: DataQualityTable = defaultDataQualityTable): number {
  const { basis, assured } = dataQualityInput(inventory);
  const scores = table.scores[basis];
  return assured ? scores.assured : scores.unassured;
}
