import { RejectedError, dayOf, type FileAnswer, type Language } from '@greengate/kernel';
import { handleQuery, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import { exportDisclosures, exportSuppliers, getImportTemplate } from '../contracts/imports.query';
import { disclosureTable } from '../exports/disclosure-table';
import { fileOf, type ExportFormat, type ExportTable } from '../exports/export-table';
import { supplierTable } from '../exports/supplier-table';
import { asSender } from '../exports/sender';
import { importKindOf } from '../kinds/import-kinds';
import { templateFile } from '../kinds/template';

const mediaTypes = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
const answer = (name: string, format: ExportFormat, bytes: Uint8Array): FileAnswer => ({ name: `${name}.${format}`, mediaType: mediaTypes[format], size: bytes.length, bytes: once(bytes) });

type Asked = { readonly programmeId: string; readonly format: ExportFormat; readonly language?: Language | undefined };
type Table = typeof supplierTable;

const exported = (table: Table, name: string) => async ({ programmeId, format, language = undefined }: Asked, context: MessageContext, services: Services): Promise<FileAnswer> => {
  const told = language ?? context.language;
  const made: ExportTable = await table({ programmeId, language: told, asOf: context.meta.occurredAt, ask: asSender(services.messages, context) });
  return answer(`${name}-${dayOf(context.meta.occurredAt)}`, format, await fileOf(made, format, told));
};

export const sheetQueries: readonly QueryBinding[] = [
  handleQuery(getImportTemplate, async ({ kind, format, language }, context) => {
    const found = importKindOf(kind);
    if (found === undefined) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'template' } });
    return answer(`${kind}-template`, format, await templateFile(found, format, language ?? context.language));
  }),
  handleQuery(exportSuppliers, exported(supplierTable, 'suppliers')),
  handleQuery(exportDisclosures, exported(disclosureTable, 'disclosures')),
];
