import type { Facts, Source } from '../contracts/facts.contract';
import { inOrder } from './pillar.rules';

/** The events behind the facts, in the order of the log, each once. */
export const inputsOf = (facts: Facts): Source[] =>
  inOrder([
    ...(facts.sector === null ? [] : [facts.sector.source]),
    ...facts.disclosures.flatMap((disclosure) => [
      disclosure.source, ...disclosure.restatements.map(({ source }) => source), ...(disclosure.statements ?? []).flatMap(({ sources }) => sources),
    ]),
    ...facts.targets.flatMap(({ sources }) => sources),
    ...facts.findings.flatMap(({ sources }) => sources),
    ...facts.audits.map(({ source }) => source),
    ...(facts.measures ?? []).flatMap(({ sources }) => sources),
  ]);
