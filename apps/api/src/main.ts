// HTTP edge: accounts, commands, queries, OpenAPI.
import { identityPorts } from '@greengate/identity';
import { runApplication } from '@greengate/platform';
import { contexts } from '../../contexts';
import { portalSiteOf } from '../../portal-site';

void runApplication({ contexts, identity: identityPorts, roles: { api: true, projector: false, reactor: false }, portal: portalSiteOf });
