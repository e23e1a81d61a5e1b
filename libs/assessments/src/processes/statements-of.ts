import { statementStanding } from '@greengate/verifications/contracts';
import type { FactDisclosure, FactStatement } from '../contracts/facts.contract';
import type { HeldStatement } from '../projections/held-statement';
import type { SupplierFacts } from '../projections/supplier-facts.projection';

const factOf = (held: HeldStatement, standing: FactStatement['standing']): FactStatement => {
  const { statementId, level, opinion, validUntil, sources } = held;
  return { statementId, level, opinion, standing, validUntil, sources: [...sources] };
};

/** A disclosure with the statements about it, each as it stands to the figures in force; as it was when there is none. */
export function withStatements(disclosure: FactDisclosure, supplier: Pick<SupplierFacts, 'statements' | 'digests'>): FactDisclosure {
  const { disclosureId, period } = disclosure;
  const about = (supplier.statements ?? []).filter((held) => held.disclosureId === disclosureId);
  const contentDigest = supplier.digests[disclosureId];
  if (about.length === 0 || contentDigest === undefined) return disclosure;
  return { ...disclosure, statements: about.map((held) => factOf(held, statementStanding(held, { contentDigest, period }))) };
}

/** Figures that are not shared any more stay as they were used last. A statement about them that ended since has ended all the same. */
export function withEnds(disclosure: FactDisclosure, supplier: Pick<SupplierFacts, 'statements'> | undefined): FactDisclosure {
  if (disclosure.statements === undefined) return disclosure;
  const ended = new Map((supplier?.statements ?? []).flatMap((held) => (held.status === 'in-force' ? [] : [[held.statementId, held] as const])));
  return {
    ...disclosure,
    statements: disclosure.statements.map((statement) => {
      const held = ended.get(statement.statementId);
      return held === undefined || held.status === 'in-force' ? statement : factOf(held, held.status);
    }),
  };
}
