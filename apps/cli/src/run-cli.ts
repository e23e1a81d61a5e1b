import { importKinds } from '@greengate/imports';
import { languages, say, type Language } from '@greengate/kernel';
import { Command, CommanderError, Option } from 'commander';
import { assessCommand } from './commands/assess.command';
import { calculateCommand, type CalculateOptions } from './commands/calculate.command';
import { doctorCommand } from './commands/doctor.command';
import { explainCommand } from './commands/explain.command';
import { exportEventsCommand } from './commands/export-events.command';
import { findFactorCommand, listFactorsCommand, publishFactorsCommand, type FindFactorOptions, type PublishFactorsOptions } from './commands/factors.command';
import { historyCommand } from './commands/history.command';
import { importCommand, type ImportOptions } from './commands/import.command';
import { initCommand, type InitOptions } from './commands/init.command';
import { exportTableCommand, type ExportTableOptions } from './commands/export-table.command';
import { templateCommand, type TemplateOptions } from './commands/template.command';
import { tiersCommand, type TiersOptions } from './commands/tiers.command';
import { rebuildCommand, verifyCommand } from './commands/views.command';
import { environmentOf, languageOf, type Environment } from './environment';
import { fail } from './terminal/failure';
import { told } from './terminal/told';

type Run = (environment: Environment) => Promise<number> | number;
interface GlobalOptions {
  readonly json?: boolean;
  readonly lang?: Language;
}

const wrongUse = 2;

/** The words of the help: from `--lang` wherever it stands, else from the environment. */
function helpLanguage(given: readonly string[]): Language {
  const at = given.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const named = at < 0 ? undefined : (given[at]?.split('=')[1] ?? given[at + 1]);
  return languages.find((language) => language === named) ?? languageOf(process.env);
}

/** The commands; `set` receives what is to be run once the words have been understood. */
function commandsIn(language: Language, set: (run: Run) => void): Command {
  const t = (key: keyof typeof told): string => told[key][language];
  const greengate = new Command('greengate').description(t('about')).exitOverride().showHelpAfterError();
  const kinds = say(told.kind, language, { kinds: importKinds.map(({ name }) => name).join(', ') });
  const format = (): Option => new Option('--format <format>', t('optionFormat')).choices(['csv', 'xlsx']);
  const programme = (): Option => new Option('--programme <id>', t('optionProgramme'));
  const under = (parent: Command, words: string, about: keyof typeof told): Command =>
    parent.command(words).description(t(about)).option('--json', t('optionJson')).addOption(new Option('--lang <language>', t('optionLang')).choices(languages));

  under(greengate, 'init', 'aboutInit')
    .requiredOption('--organisation <name>', t('optionInitOrganisation'))
    .requiredOption('--person <name>', t('optionInitPerson'))
    .requiredOption('--email <address>', t('optionInitEmail'))
    .action((options: InitOptions) => set((environment) => initCommand(options, environment)));
  under(greengate, 'import', 'aboutImport')
    .argument('<kind>', kinds)
    .argument('<file>', 'CSV, XLSX')
    .addOption(programme())
    .option('--sheet <name>', t('sheetOption'))
    .option('--apply', t('optionApply'))
    .option('--batch <name>', t('optionBatch'))
    .option('--restate <cause>', t('optionRestate'))
    .option('--ignore-unknown-columns', t('optionIgnore'))
    .option('--rows-before-header <count>', t('optionBefore'))
    .action((kind: string, file: string, options: ImportOptions) => set((environment) => importCommand(kind, file, options, environment)));
  under(greengate, 'template', 'aboutTemplate')
    .argument('<kind>', kinds)
    .addOption(new Option('--language <language>', t('optionTemplateLanguage')).choices(languages))
    .addOption(format())
    .option('--out <file>', t('optionOut'))
    .action((kind: string, options: TemplateOptions) => set((environment) => templateCommand(kind, options, environment)));
  under(greengate, 'tiers', 'aboutTiers')
    .addOption(programme())
    .addOption(new Option('--tier <tier>', t('optionTier')).choices(['A', 'B', 'C', 'D', 'E', 'U']))
    .addOption(new Option('--sort <field>', t('optionSort')).choices(['name', 'score', 'intensity', 'spend', 'due']))
    .action((options: TiersOptions) => set((environment) => tiersCommand(options, environment)));
  under(greengate, 'explain', 'aboutExplain')
    .argument('<supplier>', t('supplier'))
    .addOption(programme())
    .action((supplier: string, options: { programme?: string }) => set((environment) => explainCommand(supplier, options, environment)));
  under(greengate, 'history', 'aboutHistory')
    .argument('<supplier>', t('supplier'))
    .addOption(programme())
    .option('--on <day>', t('optionOn'))
    .action((supplier: string, options: { programme?: string; on?: string }) => set((environment) => historyCommand(supplier, options, environment)));
  under(greengate, 'assess', 'aboutAssess')
    .argument('<file>', 'CSV')
    .requiredOption('--ruleset <id-or-file>', t('optionRuleset'))
    .requiredOption('--out <file>', t('optionOut'))
    .action((file: string, options: { ruleset: string; out: string }) => set((environment) => assessCommand(file, options, environment)));
  under(greengate, 'calculate', 'aboutCalculate')
    .argument('<file>', 'JSON, CSV')
    .option('--factors <folder>', t('optionFactors'))
    .option('--out <file>', t('optionOut'))
    .option('--organisation <name>', t('optionOrganisation'))
    .option('--from <day>', t('optionPeriodFrom'))
    .option('--to <day>', t('optionPeriodTo'))
    .option('--place <code>', t('optionPlace'))
    .addOption(new Option('--gwp <set>', t('optionGwp')).choices(['AR4', 'AR5', 'AR6']))
    .option('--boundary <approach>', t('optionBoundary'))
    .action((file: string, options: CalculateOptions) => set((environment) => calculateCommand(file, options, environment)));
  const organisation = (): Option => new Option('--organisation <id>', t('optionOfOrganisation'));
  const factors = greengate.command('factors').description(t('aboutFactors'));
  under(factors, 'publish', 'aboutFactorsPublish')
    .argument('[set...]', t('factorSetArgument'))
    .addOption(organisation())
    .option('--approver <address>', t('optionApprover'))
    .option('--password-file <file>', t('optionPasswordFile'))
    .option('--factors <folder>', t('optionFactors'))
    .action((sets: string[], options: PublishFactorsOptions) => set((environment) => publishFactorsCommand(sets, options, environment)));
  under(factors, 'list', 'aboutFactorsList')
    .addOption(organisation())
    .action((options: { organisation?: string }) => set((environment) => listFactorsCommand(options, environment)));
  under(factors, 'find', 'aboutFactorsFind')
    .argument('<activity>', t('activityArgument'))
    .requiredOption('--place <code>', t('optionPlaceOf'))
    .requiredOption('--year <year>', t('optionYearOf'))
    .option('--unit <unit>', t('optionUnitOf'))
    .addOption(new Option('--basis <basis>', t('optionBasisOf')).choices(['NCV', 'GCV']))
    .option('--sets <list>', t('optionSetsOf'))
    .addOption(organisation())
    .action((activity: string, options: FindFactorOptions) => set((environment) => findFactorCommand(activity, options, environment)));
  under(greengate, 'rebuild', 'aboutRebuild')
    .argument('[view]', t('view'))
    .action((view: string | undefined) => set((environment) => rebuildCommand(view, environment)));
  under(greengate, 'verify', 'aboutVerify')
    .argument('[view]', t('view'))
    .action((view: string | undefined) => set((environment) => verifyCommand(view, environment)));
  under(greengate, 'doctor', 'aboutDoctor').action(() => set(doctorCommand));
  const exporting = greengate.command('export').description(t('aboutExport'));
  for (const [what, about] of [['suppliers', 'aboutExportSuppliers'], ['disclosures', 'aboutExportDisclosures']] as const) {
    under(exporting, what, about)
      .addOption(programme())
      .requiredOption('--out <file>', t('optionOut'))
      .addOption(format())
      .action((options: ExportTableOptions) => set((environment) => exportTableCommand(what, options, environment)));
  }
  under(exporting, 'events', 'aboutExportEvents')
    .option('--from <position>', t('optionFrom'))
    .option('--to <position>', t('optionTo'))
    .action((options: { from?: string; to?: string }) => set((environment) => exportEventsCommand(options, environment)));
  return greengate;
}

/** Understand the words, run the command, answer the exit code: 0 done, 1 refused or failed, 2 used wrongly. */
export async function runCli(words: readonly string[]): Promise<number> {
  let run: Run | undefined;
  let options: GlobalOptions = {};
  const greengate = commandsIn(helpLanguage(words), (chosen) => {
    run = chosen;
  });
  greengate.hook('preAction', (_, action) => {
    options = action.opts<GlobalOptions>();
  });
  try {
    await greengate.parseAsync(words.length === 0 ? ['--help'] : [...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
    throw error;
  }
  const environment = environmentOf(options);
  try {
    return (await run?.(environment)) ?? 0;
  } catch (error) {
    return fail(error, environment);
  }
}
