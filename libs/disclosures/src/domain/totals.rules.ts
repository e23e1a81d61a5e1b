import { dec, text, type Decimal } from '@greengate/kernel';
import type { Inventory } from '../contracts/inventory.contract';
import type { Measured } from '../contracts/measured.contract';

/** Scope 2 by average grid factors, or by contractual instruments (GHG Protocol Scope 2 Guidance). */
export type Scope2Method = 'location' | 'market';

/** t CO2e, or null when not measured. A declared zero is a zero; an undeclared one counts as missing (domain notes 2.1). */
export function valueOf(measured: Measured): Decimal | null {
  switch (measured.status) {
    case 'reported': {
      const value = dec(measured.value);
      return value.isZero() ? null : value;
    }
    case 'declared-zero':
      return dec(0);
    case 'not-measured':
      return null;
  }
}

/** Scope 1 plus scope 2 by one method, t CO2e; null when either is missing: a part is never shown as the whole. */
export function scope12(inventory: Pick<Inventory, 'scope1' | 'scope2LocationBased' | 'scope2MarketBased'>, method: Scope2Method): Decimal | null {
  const direct = valueOf(inventory.scope1);
  const indirect = valueOf(method === 'location' ? inventory.scope2LocationBased : inventory.scope2MarketBased);
  return direct === null || indirect === null ? null : direct.plus(indirect);
}

/** Both totals as exact text, for views. */
export const totalsOf = (inventory: Inventory): { readonly scope12LocationBased: string | null; readonly scope12MarketBased: string | null; readonly scope3Reported: string | null } => {
  const location = scope12(inventory, 'location');
  const market = scope12(inventory, 'market');
  const reported = inventory.scope3.flatMap((line) => (line.status === 'reported' ? [dec(line.value)] : []));
  return {
    scope12LocationBased: location && text(location),
    scope12MarketBased: market && text(market),
    scope3Reported: reported.length === 0 ? null : text(reported.reduce((sum, value) => sum.plus(value), dec(0))),
  };
};
