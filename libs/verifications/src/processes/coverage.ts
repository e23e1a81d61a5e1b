import { dec, text } from '@greengate/kernel';
import type { Coverage } from '../contracts/coverage.query';
import { statementStanding } from '../domain/statement-standing.rules';
import type { SupplierVerifications } from '../projections/supplier-verifications.projection';
import type { VerificationWeight } from '../projections/verification-weight.projection';

type State = 'covered' | 'uncovered' | 'no-figures' | 'not-shared';

/** Whether a statement with a usable opinion counts for the figures in force of the year in which their period ends. */
function stateOf(weight: VerificationWeight, verified: SupplierVerifications | undefined, year: number): State {
  if (weight.basis !== 'buyer-held' && weight.consents.length === 0) return 'not-shared';
  const inForce = (verified?.disclosures ?? []).filter(({ accepted }) => accepted !== null && Number(accepted.period.to.slice(0, 4)) === year);
  if (inForce.length === 0) return 'no-figures';
  const counts = (statement: SupplierVerifications['statements'][number]): boolean => {
    const disclosure = inForce.find(({ disclosureId }) => disclosureId === statement.disclosureId);
    return disclosure !== undefined && (statement.opinion === 'unmodified' || statement.opinion === 'qualified') && statementStanding(statement, disclosure.accepted) === 'counts';
  };
  return verified?.statements.some(counts) ? 'covered' : 'uncovered';
}

const share = (part: string, whole: string): string | null => (dec(whole).isZero() ? null : text(dec(part).div(whole).toDecimalPlaces(6)));

/**
 * Share of a programme's suppliers, and of its spend, whose figures of a year are verified. Whoever shares nothing, disclosed nothing or has no spend figure stays in
 * the denominator or is listed as missing: it is never left out in silence. Currencies are not added up.
 */
export function coverageOf(suppliers: readonly { readonly weight: VerificationWeight; readonly verified: SupplierVerifications | undefined }[], year: number): Omit<Coverage, 'programmeId'> {
  const count = { covered: 0, uncovered: 0, 'no-figures': 0, 'not-shared': 0 };
  const byCurrency = new Map<string, { covered: string; total: string }>();
  let withoutSpend = 0;
  for (const { weight, verified } of suppliers) {
    const state = stateOf(weight, verified, year);
    count[state] += 1;
    const spend = weight.spend.filter((figure) => figure.year === year);
    if (spend.length === 0) withoutSpend += 1;
    for (const { money } of spend) {
      const sums = byCurrency.get(money.currency) ?? { covered: '0', total: '0' };
      const add = (sum: string): string => text(dec(sum).plus(money.amount));
      byCurrency.set(money.currency, { covered: state === 'covered' ? add(sums.covered) : sums.covered, total: add(sums.total) });
    }
  }
  const bySpend = [...byCurrency].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, { covered, total }]) => ({ currency, covered, total, share: share(covered, total) }));
  return {
    year,
    suppliers: { covered: count.covered, total: suppliers.length, share: share(String(count.covered), String(suppliers.length)), missing: { noFigures: count['no-figures'], notShared: count['not-shared'] } },
    spend: { byCurrency: bySpend, missing: { noSpendFigure: withoutSpend } },
  };
}
