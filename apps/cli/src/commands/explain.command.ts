import { say, type OutputOf } from '@greengate/kernel';
import { getSupplierPage } from '@greengate/programmes/contracts';
import type { Environment } from '../environment';
import { findProgramme } from '../find-programme';
import { operator, supplierOf } from '../find-supplier';
import { noteWhenBehind } from '../note-when-behind';
import { withApplication } from '../open-application';
import { table } from '../terminal/table';
import { gateName, reasonText, stepName } from '../terminal/result-words';
import { told } from '../terminal/told';

type Page = OutputOf<typeof getSupplierPage>;
type Result = NonNullable<NonNullable<Page['assessment']>['result']>;
interface Line {
  readonly code: string;
  readonly points: string;
  readonly running: string;
  readonly reasons: readonly string[];
  readonly events: string;
}

const plain = (value: string): string => Number(value).toFixed(2);
const positionsOf = (sources: readonly { readonly position: string }[]): string => [...new Set(sources.map(({ position }) => String(Number(position))))].map((position) => `#${position}`).join(' ');

/** The score as a waterfall: each pillar adds, each penalty takes away, the cap bounds the tier. */
function waterfall(result: Result, { language }: Environment): readonly Line[] {
  let running = 0;
  const lines: Line[] = [];
  const add = (code: string, points: number, reasons: readonly string[], events: string): void => {
    running += points;
    lines.push({ code, points: points.toFixed(2), running: running.toFixed(2), reasons, events });
  };
  for (const [name, pillar] of Object.entries(result.pillars ?? {})) {
    add(name, Number(pillar.points), pillar.reasons.map((reason) => reasonText(reason, language)), positionsOf(pillar.sources));
  }
  for (const { code, points, reason, sources } of result.penalties) add(code, -Number(points), [reasonText(reason, language)], positionsOf(sources));
  for (const { code, tier, reason, sources } of result.caps) lines.push({ code, points: `${told.cap[language]} ${tier}`, running: '', reasons: [reasonText(reason, language)], events: positionsOf(sources) });
  return lines;
}

function print(page: Page, environment: Environment): void {
  const { language, out } = environment;
  const { assessment, name } = page;
  if (!assessment?.result) return out(`${say(told.notAssessed, language, { name })}\n`);
  const { tier, score, asOf, rulesetId, benchmarkSetId, result } = assessment;
  out(`${say(told.assessedHead, language, { name, tier, score: score === null ? '—' : plain(score), asOf, rulesetId, benchmarkSetId })}\n\n`);
  const lines = waterfall(result, environment);
  const columns = [{ title: told.step[language] }, { title: told.points[language], right: true }, { title: told.running[language], right: true }, { title: told.events[language] }];
  out(table(columns, lines.map(({ code, points, running, events }) => [stepName(code, language), points, running, events])));
  for (const { code, reasons } of lines) out(`\n${stepName(code, language)}\n${reasons.map((reason) => `  ${reason}\n`).join('')}`);
  out(`\n${result.standing.text[language]}\n`);
  const [gate] = page.gates;
  if (!gate) return;
  out(`${say(told.gateHead, language, { decision: gateName(gate.decision, language), rule: gate.rule })}${gate.dueOn === null ? '' : ` (${told.due[language]} ${gate.dueOn})`}\n`);
  for (const { text } of [...gate.reasons, ...gate.conditions]) out(`  - ${text[language]}\n`);
}

/** How a supplier's score, tier and gate came about. */
export const explainCommand = (reference: string, options: { readonly programme?: string }, environment: Environment): Promise<number> =>
  withApplication(environment, async (application) => {
    const { programmeId } = await findProgramme(application, options.programme, environment);
    const supplierId = await supplierOf(application, programmeId, reference, environment);
    const { output, ...answer } = await application.gateway.send(getSupplierPage, { programmeId, supplierId }, { actor: operator, language: environment.language, correlationId: 'cli' });
    await noteWhenBehind(application, answer, environment);
    if (environment.json) environment.out(`${JSON.stringify({ supplierId, name: output.name, assessment: output.assessment, gates: output.gates }, null, 2)}\n`);
    else print(output, environment);
    return 0;
  });
