import { commitmentFormulas } from '@greengate/commitments/contracts';
import { disclosureFormulas } from '@greengate/disclosures/contracts';
import { identityPorts } from '@greengate/identity';
import { measureFormulas } from '@greengate/measures/contracts';
import { authorisationPage, createApplication, eventSchemas, eventsPage, fleetingSecrets, methodsPage, openApiText, problemsPage, readConfig } from '@greengate/platform';
import { contexts } from '../../contexts';

const inMemory = { GREENGATE_MODE: 'test', GREENGATE_EVENT_STORE: 'sqlite::memory:', GREENGATE_READ_STORE: 'sqlite::memory:', GREENGATE_OPERATIONS_STORE: 'sqlite::memory:', GREENGATE_EVIDENCE: 'folder::temporary:', GREENGATE_LOG_LEVEL: 'silent' };

const chapters = [
  { title: { en: 'Emissions, allocation, quality and uncertainty', 'zh-CN': '排放、分摊、质量与不确定性' }, formulas: disclosureFormulas },
  { title: { en: 'Targets and paths', 'zh-CN': '目标与路径' }, formulas: commitmentFormulas },
  { title: { en: 'Cost of measures', 'zh-CN': '措施成本' }, formulas: measureFormulas },
];

/** Version of the API, not of the build: the committed file changes when the API does. */
const apiVersion = '1';

async function openApi(): Promise<string> {
  const config = readConfig(inMemory, { directory: '.', build: apiVersion });
  const application = await createApplication({ config, contexts, identity: identityPorts, roles: { api: true, projector: false, reactor: false }, secrets: fleetingSecrets() });
  try {
    return openApiText(application.openApi);
  } finally {
    await application.close();
  }
}

/** Everything that is generated from the code and committed, by path from the root of the repository. */
export async function generatedFiles(): Promise<Readonly<Record<string, string>>> {
  const events = contexts.flatMap((context) => context.events);
  const definitions = contexts.flatMap((context) => [...context.commands, ...context.queries].map(({ definition }) => definition));
  return {
    'deploy/openapi.json': await openApi(),
    'deploy/schemas/events.json': `${JSON.stringify(eventSchemas(events), null, 2)}\n`,
    'docs/methods.md': methodsPage(chapters),
    'docs/reference/events.md': eventsPage(events),
    'docs/reference/problems.md': problemsPage(),
    'docs/reference/authorisation.md': authorisationPage(definitions),
  };
}
