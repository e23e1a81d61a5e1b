import { defineContext } from '@greengate/platform';
import { importCommands, importQueries } from './nest/imports.handler';
import { sheetQueries } from './nest/sheets.handler';

/** Tables in and out over HTTP. No events of its own: its rows become commands of the contexts, its exports are answers of their queries. */
export const importsContext = defineContext({ name: 'imports', events: [], commands: importCommands, queries: [...importQueries, ...sheetQueries], projections: [] });
