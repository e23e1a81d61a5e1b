import { dec, type Decimal } from '@greengate/kernel';
import type { Inventory } from '../../contracts/inventory.contract';
import type { RuleOf } from '../../contracts/plausibility-rules.contract';
import { scope12 } from '../totals.rules';
import { amountIn, outputPath } from './comparable-figures.rules';
import type { Asked, PlausibilitySubject } from './plausibility-subject';
import { shown } from './shown-figure.rules';

type Band = RuleOf<'output-ratio'>['bands'][number];
type Output = Inventory['output'][number];

const named = ({ product }: Output): string => outputPath(product);

/** How many of the band's unit an entry is; the first of its units that fits. */
function unitsOf({ quantity }: Output, { units }: Band): { readonly amount: Decimal; readonly unit: string } | null {
  for (const unit of units) {
    const amount = amountIn(quantity, unit);
    if (amount !== null && amount.gt(0)) return { amount, unit };
  }
  return null;
}

/** What stands above the line: the emissions of the whole, when this is its only product, or the mass of the same product. */
function numeratorOf(band: Band, entry: Output, inventory: Inventory): Decimal | null {
  if (band.numerator === 'kgCO2e') {
    const products = new Set(inventory.output.map(named));
    const emissions = scope12(inventory, 'location') ?? scope12(inventory, 'market');
    return products.size === 1 && emissions !== null && !emissions.isZero() ? emissions.times(1000) : null;
  }
  const masses = inventory.output.filter((other) => other !== entry && named(other) === named(entry)).flatMap(({ quantity }) => amountIn(quantity, 'kg') ?? []);
  return masses.length === 0 ? null : masses.reduce((sum, mass) => sum.plus(mass), dec(0));
}

/** Products whose emissions or mass per unit lie outside of what such a product has: 600 kg per carton is a slip of unit. */
export function askAboutOutput(rule: RuleOf<'output-ratio'>, { inventory }: PlausibilitySubject): readonly Asked[] {
  return rule.bands.flatMap((band) =>
    inventory.output.flatMap((entry): readonly Asked[] => {
      if (!band.words.some((word) => named(entry).includes(word.toLowerCase()))) return [];
      const units = unitsOf(entry, band);
      const numerator = units === null ? null : numeratorOf(band, entry, inventory);
      if (units === null || numerator === null) return [];
      const ratio = numerator.div(units.amount);
      if (ratio.gte(band.low) && ratio.lte(band.high)) return [];
      return [{ subject: named(entry), facts: { now: shown(ratio), numerator: band.numerator, unit: units.unit, product: band.product.en, productZh: band.product['zh-CN'], low: band.low, high: band.high } }];
    }),
  );
}
