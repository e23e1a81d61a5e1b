import { ok, reject, type Result } from '@greengate/kernel';
import type { AssuranceLevel } from '../contracts/statement.contract';
import type { Accreditation } from './accreditation.decider';
import { isNamed } from './same-name.rules';

/** What a statement needs an accreditation for. */
export interface Engagement {
  readonly standard: string;
  readonly level: AssuranceLevel;
  /** Of the supplier. */
  readonly sector: string;
  readonly on: string;
}

/**
 * The accreditation under which a verifier may issue: recorded, valid on that day, for this standard, level and sector, all in one certificate. Of several the one
 * that runs longest. The refusal names the first thing that no certificate covers.
 */
export function coveringAccreditation(all: readonly Accreditation[], { standard, level, sector, on }: Engagement): Result<Accreditation> {
  const valid = all.filter(({ status, validFrom, validUntil }) => status === 'recorded' && validFrom <= on && on <= validUntil);
  if (valid.length === 0) return reject('verifications.not-accredited', { on });
  const byStandard = valid.filter(({ standards }) => isNamed(standards, standard));
  if (byStandard.length === 0) return reject('verifications.standard-not-accredited', { field: 'standard', value: standard, allowed: [...new Set(valid.flatMap(({ standards }) => standards))].join(', ') });
  const byLevel = byStandard.filter(({ levels }) => levels.includes(level));
  if (byLevel.length === 0) return reject('verifications.level-not-accredited', { field: 'level', value: level, standard });
  const bySector = byLevel.filter(({ sectors }) => sectors === null || isNamed(sectors, sector));
  const [longest] = [...bySector].sort((a, b) => (a.validUntil === b.validUntil ? (a.accreditationId < b.accreditationId ? -1 : 1) : a.validUntil > b.validUntil ? -1 : 1));
  return longest === undefined ? reject('verifications.sector-not-accredited', { value: sector }) : ok(longest);
}
