import type { FindingAct, WholeFinding } from '../api/findings';
import type { Say } from '../text/use-text';

export type OfferedAct = Exclude<FindingAct, 'attach-evidence'>;
type Possible = WholeFinding['acts'][number];
/** Files are sent by the supplier, on its own page. */
export const isOffered = (possible: Possible): possible is Possible & { readonly act: OfferedAct } => possible.act !== 'attach-evidence';

export const needsReason: ReadonlySet<OfferedAct> = new Set<OfferedAct>(['reject-action', 'reopen', 'withdraw']);
export const isGrave: ReadonlySet<OfferedAct> = new Set<OfferedAct>(['reject-action', 'verify-ineffective', 'reopen', 'withdraw']);

const known = ['audits.self-verification', 'audits.other-auditor', 'audits.evidence-missing', 'audits.not-verified', 'audits.not-the-issuer', 'audits.observation-needs-no-action'] as const;

/** Why it is not possible now: without the ids that the server's own sentence names, where the page says what it is about. */
export function refusalText(act: OfferedAct, refusal: NonNullable<Possible['refusal']>, t: Say): string {
  if (refusal.code === 'audits.finding-state-forbids') return t(`findings.refused.state.${act}`);
  const code = known.find((one) => one === refusal.code);
  return code === undefined ? `${refusal.what} ${refusal.remedy}` : t(`findings.refused.${code}`);
}
