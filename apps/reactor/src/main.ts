// Runs processes and timers; answers health and metrics only.
import { identityPorts } from '@greengate/identity';
import { runApplication } from '@greengate/platform';
import { contexts } from '../../contexts';
import { integration } from '../../integration';

void runApplication({ contexts, identity: identityPorts, integration, roles: { api: false, projector: false, reactor: true } });
