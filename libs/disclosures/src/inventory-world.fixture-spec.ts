import { factorsContext } from '@greengate/factors';
import { addFactorSetPart, draftFactorSet, inParts, publishFactorSet, rowsPerPart } from '@greengate/factors/contracts';
import { shippedFactorSet, type ShippedSetId } from '@greengate/factors/testing';
import { deterministicId, type EventOf } from '@greengate/kernel';
import { defineContext } from '@greengate/platform';
import { createTestApplication, type TestActor, type TestApplication } from '@greengate/platform/testing';
import { enrolmentEvents, suppliersEvents } from '@greengate/suppliers/contracts';
import { disclosuresContext } from './index';

/** Only the language of suppliers: who takes part where is read from its events. */
const suppliers = defineContext({ name: 'suppliers', events: [suppliersEvents], commands: [], queries: [], projections: [] });

export interface InventoryWorld {
  readonly app: TestApplication;
  readonly buyer: string;
  readonly programmeId: string;
  readonly supplierId: string;
  /** Of the supplier. */
  readonly lin: TestActor;
  readonly mei: TestActor;
  /** Of another supplier, and of the buyer. */
  readonly stranger: TestActor;
  readonly analyst: TestActor;
  readonly procurement: TestActor;
  enrol(programme: string, buyer: string): Promise<void>;
  publish(...ids: readonly ShippedSetId[]): Promise<void>;
}

/** A buyer with factor sets and a programme, a supplier in it, and people of both; views and processes run. */
export async function openInventoryWorld(...sets: readonly ShippedSetId[]): Promise<InventoryWorld> {
  const buyer = deterministicId('test-organisation', 'buyer');
  const supplierOrganisation = deterministicId('test-organisation', 'supplier');
  const programmeId = deterministicId('programme', 1);
  const supplierId = deterministicId('supplier', 1);
  const app = await createTestApplication([suppliers, factorsContext, disclosuresContext], {
    directory: { programmeOwner: async () => buyer, supplierOrganisation: async (id) => (id === supplierId ? supplierOrganisation : undefined), sharedWithBuyer: async (id, organisation) => id === supplierId && organisation === buyer },
  });
  const append = async (stream: string, event: EventOf): Promise<void> => {
    const metadata = { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: app.clock.now(), actor: { id: 'w', kind: 'user' as const, organisation: buyer }, tenant: buyer, build: 'test' };
    await app.services.eventStore.append(stream, 'no-stream', [{ id: deterministicId(stream), ...event, metadata }]);
    await app.drain();
  };
  const enrol: InventoryWorld['enrol'] = (programme, of) =>
    append(`enrolment-${programme}.${supplierId}`, enrolmentEvents.make.SupplierEnrolled({ programmeId: programme, supplierId, buyerOrganisationId: of, supplierOrganisationId: supplierOrganisation, legalName: '苏州精密件厂', sector: 'metals', country: 'CN', province: 'CN-JS', basis: 'consent' }));
  const [ann, bob] = ['ann', 'bob'].map((id) => app.as('programme-owner', { organisation: buyer, id })) as [TestActor, TestActor];
  const publish: InventoryWorld['publish'] = async (...ids) => {
    for (const id of ids) {
      const { header, digest, parts } = inParts(shippedFactorSet(id), rowsPerPart);
      await app.send(ann, draftFactorSet, { organisationId: buyer, header, digest, audience: 'everyone', parts: parts.length });
      for (const [at, rows] of parts.entries()) await app.send(ann, addFactorSetPart, { organisationId: buyer, setId: id, part: at + 1, rows });
      await app.send(bob, publishFactorSet, { organisationId: buyer, setId: id, digest });
    }
    await app.drain();
  };
  await enrol(programmeId, buyer);
  await publish(...sets);
  const of = (id: string) => app.as('supplier-user', { organisation: 'supplier', id });
  return {
    app, buyer, programmeId, supplierId, enrol, publish,
    lin: of('lin'), mei: of('mei'),
    stranger: app.as('supplier-user', { organisation: 'another supplier' }),
    analyst: app.as('analyst', { organisation: buyer }),
    procurement: app.as('procurement-manager', { organisation: buyer }),
  };
}
