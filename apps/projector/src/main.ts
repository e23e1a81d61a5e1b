// Keeps the views up to date; answers health and metrics only.
import { identityPorts } from '@greengate/identity';
import { runApplication } from '@greengate/platform';
import { contexts } from '../../contexts';

void runApplication({ contexts, identity: identityPorts, roles: { api: false, projector: true, reactor: false } });
