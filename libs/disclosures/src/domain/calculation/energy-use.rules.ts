import { convert, dec, text, type Quantity } from '@greengate/kernel';
import type { CalculatedLine } from '../../contracts/calculation-result.contract';
import { energyCarriers, type EnergyCarrierId } from '../../contracts/energy-carriers.contract';
import { activityFromPayment } from './activity.formulas';
import { carrierOf } from './fuel-carriers.rules';

export interface EnergyUse {
  readonly energy: readonly { readonly carrier: EnergyCarrierId; readonly quantity: Quantity }[];
  /** Carriers whose uses are stated in units that do not add up, e.g. litres and tonnes. */
  readonly notSummed: readonly EnergyCarrierId[];
}

function usedBy({ entered, status, steps }: CalculatedLine): Quantity | null {
  if (status === 'unknown' || !('activity' in entered) || entered.activity.status === 'unknown') return null;
  const { activity } = entered;
  if (activity.status !== 'estimated-from-payment') return { value: activity.value, unit: activity.unit };
  const paid = steps.find(({ formula }) => formula === activityFromPayment.id)?.output;
  return typeof paid === 'string' ? { value: paid, unit: activity.unit } : null;
}

/** The sum in the unit of the first use where the carrier may be stated in it, else in the first unit of the carrier that fits all uses. */
function sumOf(carrier: EnergyCarrierId, uses: readonly Quantity[]): Quantity | null {
  const units: readonly string[] = energyCarriers.find(({ id }) => id === carrier)?.units ?? [];
  const preferred = units.filter((unit) => unit === uses[0]?.unit);
  for (const unit of [...preferred, ...units]) {
    const steps = uses.map((use) => convert(use, unit));
    const values = steps.flatMap((step) => (step.ok ? [step.value.to.value] : []));
    if (values.length === uses.length) return { value: text(values.reduce((sum, value) => sum.plus(value), dec(0))), unit };
  }
  return null;
}

/** Energy by carrier, as entered: an inventory at totals level shows it beside the emissions. */
export function energyUse(lines: readonly CalculatedLine[]): EnergyUse {
  const uses = new Map<EnergyCarrierId, Quantity[]>();
  for (const line of lines) {
    const carrier = carrierOf(line.entered);
    const used = carrier === null ? null : usedBy(line);
    if (carrier === null || used === null) continue;
    const list = uses.get(carrier);
    if (list) list.push(used);
    else uses.set(carrier, [used]);
  }
  const sums = [...uses].map(([carrier, quantities]) => ({ carrier, quantity: sumOf(carrier, quantities) }));
  return {
    energy: sums.flatMap(({ carrier, quantity }) => (quantity === null || dec(quantity.value).isZero() ? [] : [{ carrier, quantity }])),
    notSummed: sums.flatMap(({ carrier, quantity }) => (quantity === null ? [carrier] : [])),
  };
}
