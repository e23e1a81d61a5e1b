import { ok, reject, type Result } from '@greengate/kernel';
import type { IdentifierScheme, LegalIdentifier } from '../identifier.events';
import { dunsFault } from './duns.rules';
import { euEtsFault } from './eu-ets.rules';
import type { IdentifierFault } from './identifier-fault';
import { leiFault } from './lei.rules';
import { twVatFault } from './tw-vat.rules';
import { usccFault } from './uscc.rules';

const faults: Readonly<Record<IdentifierScheme, (value: string) => IdentifierFault | null>> = { uscc: usccFault, lei: leiFault, duns: dunsFault, twvat: twVatFault, euets: euEtsFault };
const order: readonly IdentifierScheme[] = ['uscc', 'twvat', 'lei', 'duns', 'euets'];

/** Full-width forms become half-width, letters upper case; spaces and hyphens go. */
const normal = (value: string): string => value.normalize('NFKC').toUpperCase().replace(/[\s\-‐-―]/g, '');

const compare = (a: LegalIdentifier, b: LegalIdentifier): number =>
  order.indexOf(a.scheme) - order.indexOf(b.scheme) || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

function refuse({ scheme, value }: LegalIdentifier, fault: IdentifierFault): Result<never> {
  switch (fault.kind) {
    case 'length':
      return reject('suppliers.identifier-length', { field: 'identifiers', scheme, value, length: value.length, expected: fault.expected });
    case 'character':
      return reject('suppliers.identifier-character', { field: 'identifiers', scheme, value, position: fault.position, allowed: fault.allowed });
    case 'check-digit':
      return reject('suppliers.identifier-check-digit', { field: 'identifiers', scheme, value, position: fault.position });
  }
}

/**
 * Identifiers in normal form, each once, in a fixed order (so that the same set names the same supplier).
 * Refused at the first that its scheme's own rule does not let pass; the right check digit is not given away.
 */
export function normalIdentifiers(given: readonly LegalIdentifier[]): Result<readonly LegalIdentifier[]> {
  const seen = new Map<string, LegalIdentifier>();
  for (const { scheme, value } of given) {
    const identifier = { scheme, value: normal(value) };
    const fault = faults[scheme](identifier.value);
    if (fault) return refuse(identifier, fault);
    seen.set(`${scheme}.${identifier.value}`, identifier);
  }
  return ok([...seen.values()].sort(compare));
}
