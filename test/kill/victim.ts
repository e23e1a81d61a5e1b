// Works until it is killed: imports files of suppliers and spend, row by row and many at once, with all views, processes and timers running.
import { writeSync } from 'node:fs';
import { importFile, importKindOf, liveGateway, textSource, type Send } from '@greengate/imports';
import { registerOrganisation } from '@greengate/identity/contracts';
import { deterministicId, systemActor } from '@greengate/kernel';
import { createProgramme } from '@greengate/programmes/contracts';
import type { Acknowledgement } from './acknowledgement';
import { openInstallation } from './installation';

const [folder = '', seed = '0'] = process.argv.slice(2);
const importer = { actor: systemActor('kill-test'), language: 'en' as const };
const setUp = (name: string) => ({ ...importer, correlationId: 'set-up', commandId: deterministicId('kill-test', name) });

/** A Taiwan tax id (eight digits) with a right check digit for any number. */
function taxId(number: number): string {
  const weights = [1, 2, 1, 2, 1, 2, 4, 1];
  const digits = String(number).padStart(7, '0').slice(-7);
  for (let last = 0; last < 10; last += 1) {
    const text = `${digits}${last}`;
    const sum = weights.reduce((all, weight, index) => {
      const product = weight * Number(text[index]);
      return all + Math.floor(product / 10) + (product % 10);
    }, 0);
    if (sum % 5 === 0) return text;
  }
  throw new Error(`no check digit for ${number}`);
}

async function main(): Promise<void> {
  const application = await openInstallation(folder);
  const { gateway, stores, subscriptions } = application;
  const append = stores.eventStore.append.bind(stores.eventStore);
  stores.eventStore.append = async (stream, expected, events) => {
    const result = await append(stream, expected, events);
    const line: Acknowledgement = { stream, revision: result.revision, ids: events.map(({ id }) => id) };
    writeSync(1, `${JSON.stringify(line)}\n`);
    return result;
  };
  await subscriptions.start();
  const send = gateway.send as unknown as Send;
  const buyer = await send(registerOrganisation, { name: 'Buyer', kind: 'buyer' }, setUp('buyer'));
  const { organisationId } = buyer.output;
  const programme = await send(createProgramme, { organisationId, name: 'Programme', currency: 'TWD', timeZone: 'Asia/Taipei' }, setUp('programme'));
  const { programmeId } = programme.output;
  const live = await liveGateway(send, application.services.eventStore, importer);
  for (let turn = 0; ; turn += 1) {
    const first = Number(seed) * 10_000 + turn * 40;
    const ids = Array.from({ length: 40 }, (_, index) => taxId(first + index));
    const files = {
      suppliers: ['twvat,legal_name,sector,country', ...ids.map((id, index) => `${id},Supplier ${first + index},Steel,TW`)],
      spend: ['supplier,year,amount,currency', ...ids.map((id, index) => `twvat:${id},2024,${1000 + index},TWD`)],
    };
    for (const [name, lines] of Object.entries(files)) {
      const kind = importKindOf(name);
      if (!kind) throw new Error(name);
      const batch = `${seed}-${turn}-${name}`;
      const report = await importFile({ kind, source: textSource(`${name}.csv`, `${lines.join('\n')}\n`), gateway: live, mode: 'apply', programmeId, batch });
      if (report.rows.refused > 0) throw new Error(JSON.stringify(report.problems.slice(0, 3)));
    }
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
