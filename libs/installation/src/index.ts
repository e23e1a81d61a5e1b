import { defineContext } from '@greengate/platform';
import { installationCommands, installationQueries } from './nest/installation.handler';

/** How the installation itself is: views and their rebuilds, processes, backups. No events: nothing here is a fact about a supplier. */
export const installationContext = defineContext({ name: 'installation', events: [], commands: installationCommands, queries: installationQueries, projections: [] });
