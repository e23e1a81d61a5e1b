import { nonNegativeDecimal, period } from '@greengate/kernel';
import { z } from 'zod';
import { calculationLine } from './calculation-line.contract';
import { inventory } from './inventory.contract';

const text = z.string().trim().min(1).max(200);
const year = z.number().int().min(1990).max(2100);

/**
 * A contractual instrument for electricity: a certificate, a contract or a supplier's tariff. It covers consumption of its site, market and year.
 * Each serial is one claim: twice in a document is refused here; twice in the installation is for whoever records the claim.
 */
export const instrument = z.strictObject({
  serial: text,
  type: z.enum(['certificate', 'contract', 'supplier-rate']),
  site: text.nullable().default(null),
  market: text,
  /** Year of the consumption that it covers. */
  year,
  /** Year of generation. */
  vintage: year,
  kwh: nonNegativeDecimal,
  /** kg CO2e per kWh that it conveys. */
  factor: nonNegativeDecimal,
  renewable: z.boolean(),
  evidence: z.array(text).max(20).default([]),
});
export type Instrument = z.output<typeof instrument>;

/** What is taken out of the air, paid for elsewhere, or claimed as avoided: listed, and never taken off anything. */
export const besides = z.strictObject({ id: text, kind: z.enum(['removal', 'offset', 'avoided']), tCO2e: nonNegativeDecimal, description: text });

/**
 * An inventory as an organisation enters it: activities, not totals. The engine turns it into emissions; see `calculateInventory`.
 * What is true for the whole stands at the top, so that a line need not repeat it.
 */
export const inventoryDocument = z.strictObject({
  organisation: text,
  period,
  boundary: inventory.shape.boundary,
  gwpSet: inventory.shape.gwpSet,
  /** Where it happens unless a line says otherwise: ISO 3166-1 or -2. */
  place: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  lines: z.array(calculationLine).max(100_000),
  instruments: z.array(instrument).max(10_000).default([]),
  besides: z.array(besides).max(1000).default([]),
  /** Said to be truly zero. Only where no line stands. */
  declaredZero: z.array(z.enum(['scope1', 'scope2'])).max(2).default([]),
  notRelevant: z.array(z.strictObject({ category: z.number().int().min(1).max(15), reason: z.string().trim().min(3).max(500) })).max(15).default([]),
  revenue: inventory.shape.revenue.default(null),
  output: inventory.shape.output.default([]),
  assurance: inventory.shape.assurance.default({ level: 'none', verifier: null }),
  management: inventory.shape.management.default({ supplierProgramme: null, energyManagementSystem: null, efficiencyImprovement: null }),
});
export type InventoryDocument = z.output<typeof inventoryDocument>;
/** As people write it: what has a default may be left out. */
export type InventoryDocumentInput = z.input<typeof inventoryDocument>;
