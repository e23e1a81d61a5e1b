import type { OutputOf } from '@greengate/kernel';
import { listSuppliers, supplierSorts } from '@greengate/programmes/contracts';
import { tier as tierOf } from '@greengate/assessments/contracts';
import type { GreengateApplication } from '@greengate/platform';
import type { Environment } from '../environment';
import { findProgramme } from '../find-programme';
import { operator } from '../find-supplier';
import { noteWhenBehind } from '../note-when-behind';
import { withApplication } from '../open-application';
import { table } from '../terminal/table';
import { gateName, trendName } from '../terminal/result-words';
import { told } from '../terminal/told';

type Row = OutputOf<typeof listSuppliers>['suppliers'][number];

export interface TiersOptions {
  readonly programme?: string;
  readonly tier?: string;
  readonly sort?: string;
}

async function allRows({ gateway }: GreengateApplication, programmeId: string, options: TiersOptions, { language }: Environment): Promise<{ readonly rows: readonly Row[]; readonly position?: string }> {
  const rows: Row[] = [];
  const tier = tierOf.safeParse(options.tier?.toUpperCase()).data;
  const sort = supplierSorts.find((known) => known === options.sort) ?? 'score';
  const caller = { actor: operator, language, correlationId: 'cli' };
  let cursor: string | undefined;
  let position: string | undefined;
  do {
    const input = { programmeId, sort, limit: 200, ...(tier === undefined ? {} : { tier }), ...(cursor === undefined ? {} : { cursor }) };
    const { output, position: reached } = await gateway.send(listSuppliers, input, caller);
    position ??= reached;
    rows.push(...output.suppliers);
    cursor = output.next;
  } while (cursor !== undefined);
  return { rows, ...(position === undefined ? {} : { position }) };
}

/** The ranking of a programme. */
export const tiersCommand = (options: TiersOptions, environment: Environment): Promise<number> =>
  withApplication(environment, async (application) => {
    const { language, json, out } = environment;
    const { programmeId, name } = await findProgramme(application, options.programme, environment);
    const { rows, ...answer } = await allRows(application, programmeId, options, environment);
    await noteWhenBehind(application, answer, environment);
    if (json) {
      out(`${JSON.stringify({ programmeId, name, suppliers: rows }, null, 2)}\n`);
      return 0;
    }
    const counts = new Map<string, number>();
    for (const { tier } of rows) counts.set(tier, (counts.get(tier) ?? 0) + 1);
    const columns = [
      { title: told.tier[language] }, { title: told.score[language], right: true }, { title: told.intensity[language], right: true }, { title: told.trend[language] },
      { title: told.gate[language] }, { title: told.rule[language] }, { title: told.due[language] }, { title: told.sector[language] }, { title: told.name[language] },
    ];
    const short = (value: string | null): string => (value === null ? '' : (/^-?\d+(\.\d{1,2})?/.exec(value)?.[0] ?? value));
    out(table(columns, rows.map((row) => [row.tier, short(row.score), short(row.intensity), trendName(row.trend, language), row.gate === null ? '' : gateName(row.gate, language), row.gateRule ?? '', row.dueOn ?? '', row.sector ?? '', row.name])));
    out(`\n${name}: ${[...counts].sort().map(([tier, count]) => `${tier} ${count}`).join(', ')}; ${told.total[language]} ${rows.length}\n`);
    return 0;
  });
