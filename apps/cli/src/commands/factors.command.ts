import { readFileSync } from 'node:fs';
import { putFactorSet, type PutOutcome, type SendAs } from '@greengate/factors';
import { findFactorQuery, listFactorSets, type FactorSetSummary } from '@greengate/factors/contracts';
import { accountsOf } from '@greengate/identity';
import { newId, say, systemActor, type Actor, type OutputOf } from '@greengate/kernel';
import type { GreengateApplication } from '@greengate/platform';
import { readFactorSets } from '../calculation/read-factor-sets';
import type { Environment } from '../environment';
import { findOrganisation } from '../find-organisation';
import { operator } from '../find-supplier';
import { noteWhenBehind } from '../note-when-behind';
import { withApplication } from '../open-application';
import { askPassword } from '../terminal/ask-password';
import { CliError } from '../terminal/failure';
import { progressOf } from '../terminal/progress';
import { table } from '../terminal/table';
import { told } from '../terminal/told';

/** Whoever drafts what ships: the installation itself, never the person who approves. */
const drafter = systemActor('greengate factors');

export interface PublishFactorsOptions {
  readonly organisation?: string;
  readonly approver?: string;
  /** File with the approver's password in its first line, where nobody can type it. */
  readonly passwordFile?: string;
  readonly factors?: string;
}

const sendAs = ({ gateway }: GreengateApplication, actor: Actor, { language }: Environment): SendAs => {
  const correlationId = newId();
  return async (definition, input) => (await gateway.send(definition, input, { actor, language, correlationId, commandId: newId() })).output;
};

/** The person who approves signs in like everywhere else. @throws CliError */
async function approverOf({ services }: GreengateApplication, email: string, passwordFile: string | undefined, { language, path }: Environment): Promise<Actor> {
  const password = passwordFile === undefined ? await askPassword(say(told.passwordOf, language, { email })) : readFileSync(path(passwordFile), 'utf8').split(/\r?\n/)[0];
  if (password === undefined) throw new CliError(say(told.passwordMissing, language, { email }), told.passwordMissingRemedy[language]);
  const account = await accountsOf(services).signIn(email, password);
  if (account === undefined) throw new CliError(say(told.signInRefused, language, { email }));
  return account;
}

function chosen(names: readonly string[], options: PublishFactorsOptions, environment: Environment) {
  const sets = readFactorSets(options.factors, environment).map(({ document }) => document);
  const unknown = names.find((name) => !sets.some(({ id }) => id === name));
  if (unknown !== undefined) throw new CliError(say(told.factorSetUnknown, environment.language, { value: unknown }), say(told.kindKnown, environment.language, { known: sets.map(({ id }) => id).join(', ') }));
  return names.length === 0 ? sets : sets.filter(({ id }) => names.includes(id));
}

/** The sets that ship, or those named, into the library of an organisation: drafted by the installation, published by the approver. Done again, nothing changes. */
export async function publishFactorsCommand(names: readonly string[], options: PublishFactorsOptions, environment: Environment): Promise<number> {
  const { language, json, out } = environment;
  const sets = chosen(names, options, environment);
  return withApplication(environment, async (application) => {
    const { organisationId, name } = await findOrganisation(application, options.organisation, environment);
    const approver = options.approver === undefined ? null : sendAs(application, await approverOf(application, options.approver, options.passwordFile, environment), environment);
    const outcomes: PutOutcome[] = [];
    for (const document of sets) {
      const progress = progressOf(environment, document.id);
      try {
        const put = await putFactorSet(application.services, { organisationId, document, drafter: sendAs(application, drafter, environment), approver, onProgress: (part, parts) => progress.update(part, parts) });
        progress.stop();
        outcomes.push(put);
        const outcome = told[put.outcome === 'published' ? 'setPublished' : put.outcome === 'drafted' ? 'setDrafted' : 'setUnchanged'][language];
        if (!json) out(`${document.id}: ${outcome}, ${say(told.rowsCount, language, { rows: put.rows })}, ${put.digest.slice(0, 12)}\n`);
      } finally {
        progress.stop();
      }
    }
    if (json) out(`${JSON.stringify({ organisationId, name, sets: outcomes }, null, 2)}\n`);
    else if (outcomes.some(({ status }) => status === 'drafted')) out(`\n${told.draftsWait[language]}\n`);
    else if (outcomes.some(({ outcome }) => outcome === 'published')) out(`\n${told.picksUp[language]}\n`);
    return 0;
  });
}

/** The sets of an organisation, with their standing. */
export const listFactorsCommand = (options: { readonly organisation?: string }, environment: Environment): Promise<number> =>
  withApplication(environment, async (application) => {
    const { language, json, out } = environment;
    const { organisationId } = await findOrganisation(application, options.organisation, environment);
    const items: FactorSetSummary[] = [];
    for (let cursor: string | undefined; ; ) {
      const { output, position } = await application.gateway.send(listFactorSets, { organisationId, limit: 200, ...(cursor === undefined ? {} : { cursor }) }, { actor: operator, language, correlationId: 'cli' });
      if (cursor === undefined) await noteWhenBehind(application, position === undefined ? {} : { position }, environment);
      items.push(...output.items);
      if (output.next === undefined) break;
      cursor = output.next;
    }
    if (json) {
      out(`${JSON.stringify({ organisationId, sets: items }, null, 2)}\n`);
      return 0;
    }
    const columns = [{ title: told.factorSet[language] }, { title: told.standing[language] }, { title: told.years[language] }, { title: 'GWP' }, { title: told.rows[language], right: true }, { title: told.licence[language] }, { title: told.name[language] }];
    const rows = items.map(({ setId, status, header, rows: { factors, properties, blends, gwps } }) => [setId, status, `${header.validity.from}-${header.validity.to ?? ''}`, header.gwpSet ?? '', String(factors + properties + blends + gwps), header.licence, header.title[language]]);
    out(table(columns, rows));
    return 0;
  });

export interface FindFactorOptions {
  readonly organisation?: string;
  readonly place: string;
  readonly year: string;
  readonly unit?: string;
  readonly basis?: 'NCV' | 'GCV';
  readonly sets?: string;
}

function print({ factor, reference, quality, steps, basis }: OutputOf<typeof findFactorQuery>, { language, out }: Environment): void {
  const line = (text: string): void => out(`${text}\n`);
  line(`${factor.name[language] ?? factor.name.en}: ${factor.value} ${factor.numerator.unit} ${factor.numerator.gas}/${factor.denominator}${basis === 'none' ? '' : ` (${basis})`}`);
  for (const { gas, value, unit } of factor.gases ?? []) line(`  ${gas} ${value} ${unit}`);
  line(`${told.factorSet[language]}: ${reference.setId} ${reference.version}, ${reference.factorId}, ${reference.digest.slice(0, 12)}${reference.gwpSet === null ? '' : `, ${reference.gwpSet}`}`);
  line(`${told.quality[language]}: ${quality}`);
  for (const { says } of steps) if (says !== null) line(`  ${says[language]}`);
}

/** The factor that a calculation would take, and why. */
export const findFactorCommand = (activity: string, options: FindFactorOptions, environment: Environment): Promise<number> =>
  withApplication(environment, async (application) => {
    const { language, json, out } = environment;
    const { organisation, place, year, ...rest } = options;
    const { organisationId } = await findOrganisation(application, organisation, environment);
    const { output, position } = await application.gateway.send(
      findFactorQuery,
      { organisationId, activity, year: Number(year), country: place.slice(0, 2), ...(place.length > 2 ? { subdivision: place } : {}), ...(rest.unit === undefined ? {} : { unit: rest.unit }), ...(rest.basis === undefined ? {} : { basis: rest.basis }), ...(rest.sets === undefined ? {} : { sets: rest.sets }) },
      { actor: operator, language, correlationId: 'cli' },
    );
    await noteWhenBehind(application, position === undefined ? {} : { position }, environment);
    if (json) out(`${JSON.stringify(output, null, 2)}\n`);
    else print(output, environment);
    return 0;
  });
