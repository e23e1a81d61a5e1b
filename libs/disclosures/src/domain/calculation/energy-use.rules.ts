import { convert, dec, text, unwrap, type Quantity } from '@greengate/kernel';
import type { CalculatedLine } from '../../contracts/calculation-result.contract';
import { energyCarriers, type EnergyCarrierId } from '../../contracts/energy-carriers.contract';
import { activityFromPayment } from './activity.formulas';
import { carrierOf } from './fuel-carriers.rules';

export interface EnergyOfCarrier {
  readonly carrier: EnergyCarrierId;
  readonly quantity: Quantity;
}

function usedBy({ entered, status, steps }: CalculatedLine): Quantity | null {
  if (status === 'unknown' || !('activity' in entered) || entered.activity.status === 'unknown') return null;
  const { activity } = entered;
  if (activity.status !== 'estimated-from-payment') return { value: activity.value, unit: activity.unit };
  const paid = steps.find(({ formula }) => formula === activityFromPayment.id)?.output;
  return typeof paid === 'string' ? { value: paid, unit: activity.unit } : null;
}

/** The unit of the first use where the carrier may be stated in it, else the first unit of the carrier that fits all uses. */
function unitFor(carrier: EnergyCarrierId, uses: readonly Quantity[]): string | undefined {
  const units: readonly string[] = energyCarriers.find(({ id }) => id === carrier)?.units ?? [];
  const preferred = units.filter((unit) => unit === uses[0]?.unit);
  const used = [...new Set(uses.map(({ unit }) => unit))];
  return [...preferred, ...units].find((unit) => used.every((one) => convert({ value: '1', unit: one }, unit).ok));
}

const sumIn = (unit: string, uses: readonly Quantity[]): Quantity => ({ value: text(uses.reduce((sum, use) => sum.plus(unwrap(convert(use, unit)).to.value), dec(0))), unit });

function usesOf(lines: readonly CalculatedLine[]): ReadonlyMap<EnergyCarrierId, readonly Quantity[]> {
  const uses = new Map<EnergyCarrierId, Quantity[]>();
  for (const line of lines) {
    const carrier = carrierOf(line.entered);
    const used = carrier === null ? null : usedBy(line);
    if (carrier === null || used === null) continue;
    const list = uses.get(carrier);
    if (list) list.push(used);
    else uses.set(carrier, [used]);
  }
  return uses;
}

/** Energy by carrier, as entered: an inventory at totals level shows it beside the emissions. */
export const energyUse = (lines: readonly CalculatedLine[]): readonly EnergyOfCarrier[] =>
  [...usesOf(lines)].flatMap(([carrier, uses]) => {
    const unit = unitFor(carrier, uses);
    const quantity = unit === undefined ? null : sumIn(unit, uses);
    return quantity === null || dec(quantity.value).isZero() ? [] : [{ carrier, quantity }];
  });

/** Carriers whose uses are stated in units that do not add up, e.g. litres and tonnes. */
export const energyNotSummed = (lines: readonly CalculatedLine[]): readonly EnergyCarrierId[] => [...usesOf(lines)].flatMap(([carrier, uses]) => (unitFor(carrier, uses) === undefined ? [carrier] : []));
