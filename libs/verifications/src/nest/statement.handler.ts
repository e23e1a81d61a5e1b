import { RejectedError, dayOf, deterministicId, unwrap } from '@greengate/kernel';
import { decideCommand, handleCommand, type CommandBinding, type Services } from '@greengate/platform';
import { expireStatement, issueStatement, withdrawStatement } from '../contracts/statement.commands';
import { statementDecider, statementStream, type Circumstances, type StatementCommand } from '../domain/statement.decider';
import { statementEvents } from '../domain/statement.events';
import type { SupplierVerifications } from '../projections/supplier-verifications.projection';
import { accreditationsOf, supplierOf, verifiedDisclosure } from './streams';

interface Ids {
  readonly supplierId: string;
  readonly statementId: string;
}
const common = { stream: ({ supplierId }: { readonly supplierId: string }) => statementStream(supplierId), decider: statementDecider, definitions: statementEvents };
const idsOf = ({ supplierId, statementId }: Ids): Ids => ({ supplierId, statementId });

/** Read from the streams themselves; who helps is read from the view, once it includes everything recorded. */
async function circumstancesOf(supplierId: string, disclosureId: string, verifier: string, services: Services): Promise<Circumstances> {
  await services.caughtUp(['supplier_verifications']);
  const [supplier, accreditations, disclosure, view] = await Promise.all([
    supplierOf(supplierId, services),
    accreditationsOf(verifier, services),
    verifiedDisclosure(supplierId, disclosureId, services),
    services.views.get<SupplierVerifications>('supplier_verifications', supplierId),
  ]);
  return { accreditations, supplierOrganisationId: supplier.organisationId, sector: supplier.sector, disclosure, helpers: view?.view.helpers.map(({ organisationId }) => organisationId) ?? [] };
}

export const statementCommands: readonly CommandBinding[] = [
  handleCommand(issueStatement, async ({ supplierId, disclosureId, ...content }, { actor, meta, expected }, services) => {
    if (actor.kind === 'system') throw new RejectedError({ code: 'auth.required', facts: {} });
    const statementId = deterministicId('statement', meta.commandId);
    const decided = await services.decider.run({
      ...common,
      stream: statementStream(supplierId),
      command: {
        type: 'issue',
        supplierId,
        statementId,
        disclosureId,
        by: { id: actor.id, organisation: actor.organisation },
        today: dayOf(meta.occurredAt),
        content,
        circumstances: await circumstancesOf(supplierId, disclosureId, actor.organisation, services),
      },
      meta,
      ...(expected === undefined ? {} : { expected }),
    });
    const { revision, position } = unwrap(decided);
    return { output: { statementId }, revision, position };
  }),
  decideCommand(withdrawStatement, {
    ...common,
    command: (input, { actor }): StatementCommand => ({ type: 'withdraw', ...input, by: { id: actor.id, organisation: actor.organisation } }),
    output: idsOf,
  }),
  decideCommand(expireStatement, { ...common, command: (input, { meta }): StatementCommand => ({ type: 'expire', ...input, today: dayOf(meta.occurredAt) }), output: idsOf }),
];
