import { reject, unwrap, type Recorded } from '@greengate/kernel';
import { handleQuery, type QueryBinding } from '@greengate/platform';
import { calculationSummary } from '../contracts/calculation-summary.contract';
import { getCalculation, getReceipt, listReceipts, previewInventory } from '../contracts/inventories.query';
import type { CalculationEvent } from '../domain/calculation.events';
import type { DisclosureStreamEvent } from '../domain/disclosure-stream.events';
import { receiptsOf } from '../domain/receipt.rules';
import { calculateForSupplier } from './calculate-for-supplier';
import { questionsBefore } from './questions-before';
import { recompute } from './recompute';
import { recordedDisclosures } from './recorded-disclosures';

type Calculated = Recorded<CalculationEvent>;
const isCalculation = (recorded: Recorded<DisclosureStreamEvent>): recorded is Calculated =>
  recorded.event.type === 'disclosures.InventoryCalculated' || recorded.event.type === 'disclosures.InventoryRecalculated';

/** The document of a calculation; one with other factors has that of the calculation it is based on. */
function documentOf({ event }: Calculated, all: readonly Calculated[]): { readonly document: Extract<CalculationEvent, { type: 'disclosures.InventoryCalculated' }>['data']['document']; readonly documentDigest: string } | undefined {
  if (event.type === 'disclosures.InventoryCalculated') return event.data;
  const base = all.find((one) => one.event.data.calculationId === event.data.basedOn);
  return base === undefined ? undefined : documentOf(base, all);
}

const causeOf = ({ event }: Calculated) => (event.type === 'disclosures.InventoryCalculated' ? event.data.cause : event.data.cause.kind);
const summaryOf = ({ event }: Calculated) => {
  const { engine, unitTable, library, factorSets, lines, totals, digest } = event.data;
  return calculationSummary.parse({ engine, unitTable, library, factorSets, lines, totals, digest });
};

export const inventoryQueries: readonly QueryBinding[] = [
  handleQuery(previewInventory, async ({ supplierId, programmeId, document }, { meta }, services) => {
    const calculated = await calculateForSupplier(supplierId, programmeId, document, meta.commandId, services);
    const { outcome, inventory, calculation } = calculated;
    return { ...outcome, inventory, calculation: { ...calculation }, questions: await questionsBefore(supplierId, calculated, services) };
  }),
  handleQuery(getCalculation, async ({ supplierId, disclosureId, calculationId }, _context, services) => {
    const all = (await recordedDisclosures(supplierId, services)).filter(isCalculation).filter(({ event }) => event.data.disclosureId === disclosureId);
    const wanted = calculationId === undefined ? all.at(-1) : all.find(({ event }) => event.data.calculationId === calculationId);
    const given = wanted && documentOf(wanted, all);
    if (wanted === undefined || given === undefined) return unwrap(reject('disclosures.no-calculation', { disclosureId }));
    const { event, recordedAt } = wanted;
    const recorded = summaryOf(wanted);
    return {
      supplierId, disclosureId,
      calculationId: event.data.calculationId,
      cause: causeOf(wanted),
      previous: event.type === 'disclosures.InventoryCalculated' ? event.data.previous : event.data.basedOn,
      document: given.document,
      documentDigest: given.documentDigest,
      recorded,
      recordedAt,
      recomputed: await recompute(given.document, recorded, services),
      all: all.map((one) => ({ calculationId: one.event.data.calculationId, cause: causeOf(one), recordedAt: one.recordedAt, digest: one.event.data.digest })),
    };
  }),
  handleQuery(listReceipts, async ({ supplierId, disclosureId }, _context, services) => {
    const receipts = receiptsOf(await recordedDisclosures(supplierId, services), disclosureId);
    return receipts.length === 0 ? unwrap(reject('disclosures.no-receipt', { disclosureId })) : { receipts: [...receipts] };
  }),
  handleQuery(getReceipt, async ({ supplierId, disclosureId, eventId }, _context, services) => {
    const receipts = receiptsOf(await recordedDisclosures(supplierId, services), disclosureId);
    return (eventId === undefined ? receipts[0] : receipts.find((one) => one.eventId === eventId)) ?? unwrap(reject('disclosures.no-receipt', { disclosureId }));
  }),
];
