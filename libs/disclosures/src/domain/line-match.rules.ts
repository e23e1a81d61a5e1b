import type { CalculationLine } from '../contracts/calculation-line.contract';

/** What a line is about: the fuel, vehicle, gas, process or method behind it. */
export function subjectOfLine(line: CalculationLine): string {
  switch (line.kind) {
    case 'stationary-combustion':
    case 'mobile-combustion':
      return line.fuel;
    case 'mobile-distance':
      return line.vehicle;
    case 'process':
      return line.process;
    case 'refrigerant':
      return line.gas;
    case 'electricity':
      return 'electricity';
    case 'purchased-energy':
      return line.carrier;
    case 'biogenic':
      return 'biogenic';
    case 'scope3':
      return `category ${line.category}: ${'subject' in line ? line.subject : line.method}`;
  }
}

/** Kind, site and subject together: what lines of two years, or the bills of one year, have in common. */
export const meterOf = (line: CalculationLine): string => JSON.stringify([line.kind, line.site, subjectOfLine(line)]);

/**
 * Lines of two years that are about the same: first by id, kind, site and subject, then by kind, site and subject in the order of their ids. Each line is matched once.
 * @returns id of last year's line by id of this year's
 */
export function matchLines(now: readonly CalculationLine[], before: readonly CalculationLine[]): ReadonlyMap<string, string> {
  const sorted = (lines: readonly CalculationLine[]): readonly CalculationLine[] => [...lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  const matches = new Map<string, string>();
  const free = new Map(sorted(before).map((line) => [line.id, line]));
  const take = (line: CalculationLine, other: CalculationLine | undefined): void => {
    if (other === undefined) return;
    matches.set(line.id, other.id);
    free.delete(other.id);
  };
  for (const line of sorted(now)) {
    const same = free.get(line.id);
    if (same !== undefined && meterOf(same) === meterOf(line)) take(line, same);
  }
  for (const line of sorted(now)) if (!matches.has(line.id)) take(line, [...free.values()].find((other) => meterOf(other) === meterOf(line)));
  return matches;
}
