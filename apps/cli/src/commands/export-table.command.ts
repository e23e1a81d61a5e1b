import { writeFileSync } from 'node:fs';
import { disclosureTable, fileOf, supplierTable, type ExportFormat } from '@greengate/imports';
import { say } from '@greengate/kernel';
import type { Environment } from '../environment';
import { findProgramme } from '../find-programme';
import { operator } from '../find-supplier';
import { noteWhenBehind } from '../note-when-behind';
import { withApplication } from '../open-application';
import { told } from '../terminal/told';

const tables = { suppliers: supplierTable, disclosures: disclosureTable } as const;

export interface ExportTableOptions {
  readonly programme?: string;
  readonly out: string;
  readonly format?: ExportFormat;
}

/** Suppliers or disclosures of a programme as CSV or XLSX, with the position of the log that they show. */
export const exportTableCommand = (what: keyof typeof tables, { programme, out: file, format }: ExportTableOptions, environment: Environment): Promise<number> =>
  withApplication(environment, async ({ gateway, ...application }) => {
    const { language, out } = environment;
    const { programmeId } = await findProgramme({ gateway, ...application }, programme, environment);
    const table = await tables[what]({
      programmeId,
      language,
      asOf: application.services.clock.now(),
      ask: (definition, input) => gateway.send(definition, input, { actor: operator, language, correlationId: 'cli' }),
    });
    await noteWhenBehind({ gateway, ...application }, { position: table.position }, environment);
    const as = format ?? (file.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv');
    writeFileSync(environment.path(file), await fileOf(table, as, language));
    out(`${say(told.exported, language, { rows: table.rows.length, file })}\n`);
    return 0;
  });
