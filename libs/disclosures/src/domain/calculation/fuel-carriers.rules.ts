import type { CalculationLine } from '../../contracts/calculation-line.contract';
import type { EnergyCarrierId } from '../../contracts/energy-carriers.contract';

/** Which carrier of the energy table a fuel belongs to, by words of its id. The first that fits counts. */
const carriers: readonly (readonly [RegExp, EnergyCarrierId])[] = [
  [/coke-oven-gas|blast-furnace|refinery-gas|process-gas/, 'process-gas'],
  [/natural-gas|\blng\b|\bcng\b/, 'natural-gas'],
  [/\blpg\b|liquefied-petroleum/, 'lpg'],
  [/bio|wood|biomass|charcoal|straw/, 'biomass'],
  [/diesel|gas-oil/, 'diesel'],
  [/gasoline|petrol\b/, 'gasoline'],
  [/fuel-oil/, 'fuel-oil'],
  [/\bcoke\b|oven-coke/, 'coke'],
  [/coal|anthracite|lignite|bituminous/, 'coal'],
];

/** The energy carrier of a line; null where it uses none. An entry of the line itself goes first. */
export function carrierOf(line: CalculationLine): EnergyCarrierId | null {
  switch (line.kind) {
    case 'electricity':
      return 'electricity';
    case 'purchased-energy':
      return line.carrier;
    case 'stationary-combustion':
    case 'mobile-combustion':
      return line.carrier ?? (line.biogenic ? 'biomass' : (carriers.find(([words]) => words.test(line.fuel))?.[1] ?? 'other-fossil'));
    default:
      return null;
  }
}
