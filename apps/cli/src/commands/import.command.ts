import { dayOf, say, type Language } from '@greengate/kernel';
import { bindingsOf, fileSource, importFile, importKindOf, importKinds, liveGateway, rehearsalGateway, type ImportGateway, type ImportProgress, type ImportReport } from '@greengate/imports';
import type { GreengateApplication } from '@greengate/platform';
import { contexts } from '../../../contexts';
import type { Environment } from '../environment';
import { frugalMemory } from '../frugal-memory';
import { findProgramme } from '../find-programme';
import { operator } from '../find-supplier';
import { withApplication } from '../open-application';
import { CliError, problemLines } from '../terminal/failure';
import { progressOf, type Progress } from '../terminal/progress';
import { told } from '../terminal/told';

export interface ImportOptions {
  readonly programme?: string;
  readonly apply?: boolean;
  readonly batch?: string;
  readonly restate?: string;
  readonly ignoreUnknownColumns?: boolean;
  readonly rowsBeforeHeader?: string;
  readonly sheet?: string;
}

function gatewayOf(application: GreengateApplication, apply: boolean, language: Language): Promise<ImportGateway> {
  const importer = { actor: operator, language };
  const { services, gateway, config } = application;
  if (!apply) return Promise.resolve(rehearsalGateway({ binding: bindingsOf(contexts), services, build: config.build }, importer));
  return liveGateway(gateway.send.bind(gateway), services.eventStore, importer);
}

/** One bar for the check of the whole file, one for its rows. */
function twoPhases(environment: Environment, apply: boolean): { readonly on: (at: ImportProgress) => void; readonly stop: () => void } {
  const { language } = environment;
  const bars: Partial<Record<'check' | 'rows', Progress>> = {};
  const titles = { check: told.checking[language], rows: apply ? told.recording[language] : told.rehearsing[language] };
  return {
    on: ({ phase, done, total }) => (bars[phase] ??= progressOf(environment, titles[phase])).update(done, total),
    stop: () => Object.values(bars).forEach((bar) => bar.stop()),
  };
}

function print(report: ImportReport, environment: Environment): void {
  const { language, json, out } = environment;
  if (json) return out(`${JSON.stringify(report, null, 2)}\n`);
  const { rows, file, batch, problems, problemCount, missing, ignored, notChecked, notes, mode } = report;
  const line = (text: string): void => out(`${text}\n`);
  line(say(mode === 'apply' ? told.applyResult : told.dryRunResult, language, { file, batch, ...rows }));
  if (problems.length > 0) out(`\n${problemLines(problems, environment)}`);
  if (problemCount > 50) line(say(told.moreProblems, language, { count: problemCount - 50 }));
  const gaps = Object.entries(missing).filter(([, count]) => count > 0 && count < rows.read).map(([column, count]) => `${column} ${count}`);
  if (gaps.length > 0) line(`\n${say(told.missingCells, language, { list: gaps.join(', ') })}`);
  if (ignored.length > 0) line(say(told.ignoredColumns, language, { list: ignored.join(', ') }));
  for (const what of notes) line(say(told.note, language, { what: what[language] }));
  for (const what of notChecked) line(say(told.notChecked, language, { what: what[language] }));
  line(`\n${(mode === 'apply' ? told.picksUp : told.nothingSaved)[language]}`);
}

/** Dry run, or `--apply`. Exit code 1 when a row was refused. */
export async function importCommand(kindName: string, file: string, options: ImportOptions, environment: Environment): Promise<number> {
  const { language } = environment;
  const kind = importKindOf(kindName);
  if (!kind) throw new CliError(say(told.kindUnknown, language, { value: kindName }), say(told.kindKnown, language, { known: importKinds.map(({ name }) => name).join(', ') }));
  frugalMemory();
  const source = await fileSource(environment.path(file));
  return withApplication(environment, async (application) => {
    const { programmeId } = await findProgramme(application, options.programme, environment);
    const apply = options.apply ?? false;
    const progress = twoPhases(environment, apply);
    try {
      const report = await importFile({
        kind,
        source,
        gateway: await gatewayOf(application, apply, language),
        mode: apply ? 'apply' : 'dry-run',
        programmeId,
        batch: options.batch ?? `${kind.name} ${dayOf(application.services.clock.now())} ${source.name}`,
        ...(options.restate === undefined ? {} : { restate: options.restate }),
        ...(options.ignoreUnknownColumns ? { ignoreUnknownColumns: true } : {}),
        ...(options.rowsBeforeHeader === undefined ? {} : { rowsBeforeHeader: Number(options.rowsBeforeHeader) }),
        ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
        onProgress: progress.on,
      });
      progress.stop();
      print(report, environment);
      return report.rows.refused > 0 ? 1 : 0;
    } finally {
      progress.stop();
    }
  });
}
