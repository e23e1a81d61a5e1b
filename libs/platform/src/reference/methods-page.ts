import type { AnyFormula, Sentence } from '@greengate/kernel';

/** Formulas of one context, as the page shows them. */
export interface MethodsChapter {
  readonly title: Sentence;
  readonly formulas: readonly AnyFormula[];
}

const entry = ({ id, version, title, expression, units, source, cases }: AnyFormula): readonly string[] => [
  `### \`${id}\` v${version}`,
  '',
  `${title.en} / ${title['zh-CN']}`,
  '',
  '```',
  expression,
  '```',
  '',
  `- Units: ${units}`,
  `- Source: ${source}`,
  `- Published cases: ${cases.length === 0 ? 'none; tested by hand-computed figures beside the code' : cases.map((one) => `\`${one}\``).join(', ')}`,
  '',
];

/**
 * The page of methods: every formula that the product computes with, its expression, units and source, and the published examples that test this very function.
 */
export function methodsPage(chapters: readonly MethodsChapter[]): string {
  const all = chapters.flatMap(({ formulas }) => formulas);
  const cases = new Set(all.flatMap((formula) => formula.cases));
  const lines = [
    '# Methods',
    '',
    'Generated from the formulas in the code by `npm run gen`; do not edit. Every figure of a calculation names the formula and version that made it; `greengate calculate FILE` prints them with their numbers.',
    'Numbers are exact decimals of 40 significant digits; nothing is rounded but where a formula says so.',
    '',
    `${all.length} formulas; ${cases.size} published cases (\`test/fixtures/oracles/worked-examples.json\`) test them, through the same functions, in \`test/oracles\`.`,
    '',
    ...chapters.flatMap(({ title, formulas }) => [`## ${title.en} / ${title['zh-CN']}`, '', ...formulas.flatMap(entry)]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
