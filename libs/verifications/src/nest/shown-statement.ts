import { say, type Language } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import type { StatementView } from '../contracts/verifications.queries';
import { statementStanding } from '../domain/statement-standing.rules';
import { standingSentences } from '../projections/standing-sentences';
import type { StatementEntry, SupplierVerifications } from '../projections/supplier-verifications.projection';

export async function verificationsOf(supplierId: string, { views }: Services): Promise<SupplierVerifications> {
  return (await views.get<SupplierVerifications>('supplier_verifications', supplierId))?.view ?? { supplierId, disclosures: [], statements: [], helpers: [] };
}

/** A statement as readers see it: with how it stands to the figures in force. */
export function shownStatement(entry: StatementEntry, { supplierId, disclosures }: SupplierVerifications, language: Language): StatementView {
  const standing = statementStanding(entry, disclosures.find(({ disclosureId }) => disclosureId === entry.disclosureId)?.accepted ?? null);
  const warning = entry.status === 'in-force' && (entry.opinion === 'adverse' || entry.opinion === 'disclaimer');
  return { ...entry, supplierId, standing, says: say(standingSentences[standing], language, { validUntil: entry.validUntil }), warning };
}
