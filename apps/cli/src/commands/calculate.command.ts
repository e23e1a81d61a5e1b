import { writeFileSync } from 'node:fs';
import { calculateInventory, resolveFromLibrary, totalsInventory } from '@greengate/disclosures/contracts';
import { explainProblem, type Rejection } from '@greengate/kernel';
import { printCalculation } from '../calculation/print-calculation';
import { readDocument, type WholeOptions } from '../calculation/read-document';
import { readFactorSets } from '../calculation/read-factor-sets';
import type { Environment } from '../environment';

export interface CalculateOptions extends WholeOptions {
  readonly factors?: string;
  readonly out?: string;
}

/** Every line that was refused, with what to do about it; nothing is computed of a document with one of these. */
function refuse(problems: readonly Rejection[], { json, language, out, err }: Environment): 1 {
  const explained = problems.map((problem) => ({ ...problem, ...explainProblem(problem, language) }));
  if (json) out(`${JSON.stringify({ error: { code: 'calculation', problems: explained } }, null, 2)}\n`);
  else for (const { what, remedy } of explained) err(`${what}\n  ${remedy}\n`);
  return 1;
}

/** An inventory from activities, without a server or a store: the same pure function as everywhere. */
export async function calculateCommand(file: string, options: CalculateOptions, environment: Environment): Promise<number> {
  const { json, out, path } = environment;
  const document = await readDocument(file, options, environment);
  const calculated = calculateInventory(document, resolveFromLibrary(readFactorSets(options.factors, environment)));
  if (!calculated.ok) return refuse(calculated.error, environment);
  const result = { inventory: totalsInventory(document, calculated.value), calculation: calculated.value };
  const text = `${JSON.stringify(result, null, 2)}\n`;
  if (options.out !== undefined) writeFileSync(path(options.out), text);
  if (json) out(text);
  else printCalculation(calculated.value, environment);
  return 0;
}
