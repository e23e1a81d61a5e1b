import { say, systemActor } from '@greengate/kernel';
import { findSupplier, recordedIn } from '@greengate/imports';
import type { GreengateApplication } from '@greengate/platform';
import { listSuppliers } from '@greengate/programmes/contracts';
import type { Environment } from './environment';
import { CliError } from './terminal/failure';
import { told } from './terminal/told';

/** The operator at the machine: reads and writes as Greengate itself. */
export const operator = systemActor('cli');

/** The supplier that an id, a legal identifier or a part of the name stands for. @throws CliError */
export async function supplierOf(application: GreengateApplication, programmeId: string, reference: string, { language }: Environment): Promise<string> {
  const byIdentifier = await findSupplier(reference, recordedIn(application.services.eventStore));
  if (byIdentifier.ok) return byIdentifier.value;
  const caller = { actor: operator, language, correlationId: 'cli' };
  const { output } = await application.gateway.send(listSuppliers, { programmeId, search: reference, status: 'all', limit: 10 }, caller);
  const [first, second] = output.suppliers;
  if (first && !second) return first.supplierId;
  const exact = output.suppliers.filter(({ name }) => name === reference);
  if (exact[0] && exact.length === 1) return exact[0].supplierId;
  if (first) throw new CliError(say(told.supplierMany, language, { value: reference, list: output.suppliers.map(({ name }) => name).join('; ') }), told.supplierUnknownRemedy[language]);
  throw new CliError(say(told.supplierUnknown, language, { value: reference }), told.supplierUnknownRemedy[language]);
}
