export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The separator that occurs most often outside quotation marks in the header line; a comma when there is none. */
export function detectDelimiter(header: string): Delimiter {
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string): number => bare.split(delimiter).length - 1;
  let best: Delimiter = ',';
  for (const delimiter of delimiters) if (count(delimiter) > count(best)) best = delimiter;
  return best;
}
