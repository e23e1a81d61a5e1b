import { defineContext } from '@greengate/platform';
import { importCommands, importQueries } from './nest/imports.handler';
import { undoCommands, undoQueries } from './nest/undo.handler';
import { sheetQueries } from './nest/sheets.handler';
import { importedDisclosures } from './projections/imported-disclosures.projection';
import { importedSuppliers } from './projections/imported-suppliers.projection';

/** Tables in and out over HTTP. No events of its own: its rows become commands of the contexts, its exports are answers of their queries. */
export const importsContext = defineContext({ name: 'imports', events: [], commands: [...importCommands, ...undoCommands], queries: [...importQueries, ...sheetQueries, ...undoQueries], projections: [importedSuppliers, importedDisclosures] });
