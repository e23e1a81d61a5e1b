import { problemCatalogue, type Problem } from '@greengate/kernel';

/** The page of problem codes: what a client can be answered, what it means and what to do, in both languages. */
export function problemsPage(): string {
  const lines = [
    '# Problem codes',
    '',
    'Generated from `libs/kernel/src/problems` by `npm run gen`; do not edit. The code is the contract; the sentences may be improved.',
    '',
    '| code | status | what happened | what to do | 发生了什么 | 如何处理 |',
    '|---|---|---|---|---|---|',
  ];
  const entries = Object.entries(problemCatalogue as Record<string, Problem>).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [code, { status, what, remedy }] of entries) {
    lines.push(`| \`${code}\` | ${status} | ${what.en} | ${remedy.en} | ${what['zh-CN']} | ${remedy['zh-CN']} |`);
  }
  return `${lines.join('\n')}\n`;
}
