// npm start: api, projector and reactor in one process on the embedded engines.
import { identityPorts } from '@greengate/identity';
import { runApplication } from '@greengate/platform';
import { contexts } from '../../contexts';
import { integration } from '../../integration';
import { portalSiteOf } from '../../portal-site';
import { loadDemoOnce } from './demo/load-demo-once';
import { welcome } from './welcome';

void runApplication({
  contexts,
  identity: identityPorts,
  integration,
  roles: { api: true, projector: true, reactor: true },
  portal: portalSiteOf,
  beforeListening: async (application) => {
    if (application.config.mode === 'demo') await loadDemoOnce(application);
  },
  afterListening: ({ config }, port) => {
    process.stdout.write(`${welcome(config, port).join('\n')}\n`);
  },
});
