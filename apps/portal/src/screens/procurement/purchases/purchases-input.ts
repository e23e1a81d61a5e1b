const [earliest, latest] = [1990, 2100];
/** Two characters say it in Chinese: 误记. */
export const leastReason = 2;
/** Decimal places that are shown of an amount: all that it has. */
export const exactly = 20;

export const yearOf = (typed: string): number | undefined => {
  const year = Number(typed.normalize('NFKC').trim());
  return Number.isInteger(year) && year >= earliest && year <= latest ? year : undefined;
};
