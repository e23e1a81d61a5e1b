import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSource, importFile, importKindOf, liveGateway } from '@greengate/imports';
import { deterministicId, type Actor } from '@greengate/kernel';
import type { GreengateApplication } from '@greengate/platform';
import { createProgramme, engageOrganisation, setProgrammeTarget } from '@greengate/programmes/contracts';
import { recordAccreditation } from '@greengate/verifications/contracts';
import { acceptEverything } from './accept-everything';
import type { DemoLoading, DemoProgress } from './demo-loading';
import { decideAwards } from './decide-awards';
import { demoOrganisations, demoPeople } from './demo-people';
import { handOver } from './hand-over';
import { publishFactors } from './publish-factors';
import { publishRules } from './publish-rules';
import { recordPast } from './record-past';
import { processesIdle, viewsCaughtUp } from './settle';

const folder = (): string => join(process.cwd(), 'deploy/demo/data');
const correlationId = 'demo';

const sender = ({ gateway }: GreengateApplication): DemoLoading['as'] =>
  async (actor, definition, input, ...about) => {
    const commandId = deterministicId('demo', definition.name, ...about);
    return (await gateway.send(definition, input, { actor, language: 'en', correlationId, commandId })).output;
  };

async function importAs(loading: DemoLoading, kindName: string, actor: Actor, step: string): Promise<void> {
  const { application, programmeId, progress } = loading;
  const { gateway, services } = application;
  const kind = importKindOf(kindName);
  if (!kind) throw new Error(`there is no import ${kindName}`);
  const report = await importFile({
    kind,
    source: await fileSource(join(folder(), `${kindName}.csv`)),
    gateway: await liveGateway(gateway.send.bind(gateway), services.eventStore, { actor, language: 'en' }),
    mode: 'apply',
    programmeId,
    batch: 'demo',
    onProgress: ({ phase, done, total }) => {
      if (phase === 'rows' && total !== undefined) progress(step, done, total);
    },
  });
  const [problem] = report.problems.filter(({ severity }) => severity === 'error');
  if (problem) throw new Error(`deploy/demo/data/${kindName}.csv, line ${problem.line}: ${problem.what.en} ${problem.remedy.en}`);
}

/**
 * The demo programme: organisations, accounts, suppliers, disclosures, targets, spend, audits and rules, through the same imports and commands that users have.
 * Rules are published last, when everything before them has been taken in: everybody is assessed once, on everything that is known.
 */
export async function loadDemo(application: GreengateApplication, progress: DemoProgress): Promise<void> {
  progress('Organisations and accounts', 0, 2);
  const organisations = await demoOrganisations(application);
  progress('Organisations and accounts', 1, 2);
  const people = await demoPeople(application, organisations);
  const as = sender(application);
  const owner = people('programme-owner');
  const { programmeId } = await as(owner, createProgramme, { organisationId: organisations.buyer, name: 'Green supply 2025 (Demo) 绿色供应链演示', currency: 'TWD', timeZone: 'Asia/Taipei' });
  const loading: DemoLoading = { application, people, organisations, programmeId, progress, as, read: (file) => JSON.parse(readFileSync(join(folder(), file), 'utf8')) as unknown };
  await viewsCaughtUp(application, ['access']);
  for (const role of ['auditor', 'verifier'] as const) await as(owner, engageOrganisation, { programmeId, organisationId: organisations[role], as: role, until: null }, role);
  await as(owner, recordAccreditation, { programmeId, organisationId: organisations.verifier, body: 'Demo Accreditation Body 演示认可机构', standards: ['ISO 14064-3:2019'], levels: ['limited', 'reasonable'], sectors: null, validFrom: '2024-01-01', validUntil: '2028-12-31' });
  await as(owner, setProgrammeTarget, { programmeId, baseYear: 2022, targetYear: 2030, reduction: '0.3', reason: 'Invented for the demonstration. 演示虚构。' });
  progress('Organisations and accounts', 2, 2);

  await publishFactors(loading);

  const procurement = people('procurement-manager');
  await importAs(loading, 'suppliers', procurement, 'Suppliers');
  await viewsCaughtUp(application, ['access']);
  await importAs(loading, 'disclosures', procurement, 'Disclosures');
  await acceptEverything(loading);
  await importAs(loading, 'targets', procurement, 'Targets');
  await importAs(loading, 'spend', procurement, 'Spend');
  await importAs(loading, 'findings', people('auditor'), 'Audits and findings');
  await recordPast(loading);
  await processesIdle(application, () => undefined);
  await publishRules(loading);
  await handOver(loading);
  await processesIdle(application, progress);
  await decideAwards(loading);
}
